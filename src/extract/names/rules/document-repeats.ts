// A name that was found in one place of a document and overlooked in another.
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'
import { typesByText } from './types-by-text.ts'

export const documentRepeats: NameRule = {
  name: 'document-repeats',
  example: '{PERSON Tarek Aziz Belkacem} met {PERSON Ola Lind}. Later {PERSON Tarek Aziz Belkacem} left.',
  reason: 'the same words name the same thing throughout an article',
  apply: (names, { parsed, views }) => {
    const types = typesByText(names, parsed.article.text)
    const starts = new Map<string, string[][]>()
    for (const [text, counts] of types) {
      const words = text.split(' ')
      if (words.length === 1 && counts.free === 0) continue
      starts.set(words[0]!, [...(starts.get(words[0]!) ?? []), words])
    }
    const added: FoundName[] = []
    parsed.sentences.forEach(({ tokens }, sentence) => {
      const taken = new Set<number>()
      for (const name of names)
        if (name.sentence === sentence) for (let k = name.first; k < name.end; k++) taken.add(k)
      for (let i = 0; i < tokens.length; i++) {
        const facts = views[sentence]!.facts
        if (taken.has(i) || !facts[i]!.isCapital) continue
        const fitting = (starts.get(tokens[i]!.exact) ?? [])
          .filter((words) => words.every((word, k) => tokens[i + k]?.exact === word && !taken.has(i + k)))
          .sort((a, b) => b.length - a.length)[0]
        if (!fitting) continue
        const end = i + fitting.length
        if (fitting.length === 1 && (facts[end]?.isCapital || facts[i - 1]?.isCapital)) continue
        added.push({
          sentence,
          first: i,
          end,
          from: tokens[i]!.start,
          to: tokens[end - 1]!.end,
          type: types.get(fitting.join(' '))!.type,
          rule: 'document-repeats',
        })
        i = end - 1
      }
    })
    return [...names, ...added]
  },
}
