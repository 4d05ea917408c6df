// A word of capitals that nothing else explains.
import { Case } from '../token-facts.ts'
import type { FoundName } from '../found-name.ts'
import { isOrdinaryWord } from '../../../lang/shape/ordinary-word.ts'
import type { NameRule } from './name-rule.ts'

export const unknownAcronyms: NameRule = {
  name: 'unknown-acronyms',
  example: 'Two {ORG QRTF} officers were hurt, a TV crew said.',
  reason: 'short forms in capitals mostly name an organisation; those of ordinary things are a short list',
  apply: (names, { parsed, views, words, gazetteer }) => {
    const added: FoundName[] = []
    const counts = new Map<string, number>()
    for (const { facts } of views)
      for (const { text, forced, case: written } of facts)
        if (written === Case.upper && !forced) counts.set(text, (counts.get(text) ?? 0) + 1)
    views.forEach(({ facts }, sentence) =>
      facts.forEach((token, i) => {
        if (token.forced || !/^\p{Lu}{3,6}$/u.test(token.text) || words.ordinaryAcronyms.has(token.text))
          return
        if (words.functionWords.has(token.lower)) return
        const isWord = isOrdinaryWord(token.lower, gazetteer) && (counts.get(token.text) ?? 0) < 2
        if (isWord || facts[i - 1]?.case === 3 || facts[i + 1]?.case === 3) return
        if (
          facts[i + 1]?.case === 6 ||
          facts[i - 1]?.case === 6 ||
          (facts[i - 1]?.isCapital && !facts[i - 1]!.forced) ||
          facts[i + 1]?.isCapital
        )
          return
        const { start, end } = parsed.sentences[sentence]!.tokens[i]!
        if (names.some(({ from, to }) => from < end && start < to)) return
        added.push({
          sentence,
          first: i,
          end: i + 1,
          from: start,
          to: end,
          type: 'ORG',
          rule: 'unknown-acronyms',
        })
      }),
    )
    return [...names, ...added]
  },
}
