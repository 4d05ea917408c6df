// A short form in brackets after a full name.
import { spellsOut } from '../acronym.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

export const bracketedAcronym: NameRule = {
  name: 'bracketed-acronym',
  example: 'The {ORG Lower Danube Relief Council} ({ORG LDRC}) met on Monday.',
  reason: 'the letters in brackets stand for the words before them, so both name the same thing',
  apply: (names, { parsed, views }) => {
    const short = new Map<string, FoundName['type']>()
    const added: FoundName[] = []
    for (const name of names) {
      const { tokens } = parsed.sentences[name.sentence]!
      const [open, letters, close] = tokens.slice(name.end, name.end + 3)
      if (open?.exact !== '(' || close?.exact !== ')' || name.type === 'PERSON') continue
      const words = tokens.slice(name.first, name.end).map(({ exact }) => exact)
      if (!letters || !/^\p{Lu}[\p{L}.&-]*\p{Lu}\.?$/u.test(letters.exact)) continue
      if (!spellsOut(letters.exact, words)) continue
      short.set(letters.exact, name.type)
    }
    if (short.size === 0) return [...names]
    const kept = names.map((name) => {
      const type = short.get(parsed.article.text.slice(name.from, name.to))
      return type && type !== name.type ? { ...name, type, rule: 'bracketed-acronym' } : name
    })
    parsed.sentences.forEach(({ tokens }, sentence) =>
      tokens.forEach((token, i) => {
        const type = short.get(token.exact)
        if (!type || !views[sentence]!.facts[i]!.isCapital) return
        if (kept.some((name) => name.from < token.end && token.start < name.to)) return
        added.push({
          sentence,
          first: i,
          end: i + 1,
          from: token.start,
          to: token.end,
          type,
          rule: 'bracketed-acronym',
        })
      }),
    )
    return [...kept, ...added]
  },
}
