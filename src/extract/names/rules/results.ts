// Lines of results, in which a number stands between two names.
import type { FoundName } from '../found-name.ts'
import { nameOfWords } from '../name-of-words.ts'
import type { NameRule } from './name-rule.ts'

const NUMBER = /^\d{1,3}$/

export const results: NameRule = {
  name: 'results',
  example: '{ORG Lyon} 2 {ORG Metz} 1',
  reason: 'a number inside a name and another after it are the goals of two sides',
  apply: (names, { parsed, views }) =>
    names.flatMap((name): FoundName[] => {
      const { facts } = views[name.sentence]!
      if (!NUMBER.test(facts[name.end]?.text ?? '')) return [name]
      let at = name.first + 1
      while (at < name.end - 1 && !NUMBER.test(facts[at]!.text)) at++
      if (at >= name.end - 1 || !facts[at + 1]!.isCapital) return [name]
      const sentence = parsed.sentences[name.sentence]!
      return [
        nameOfWords(sentence, name.first, at, name.type, 'results'),
        nameOfWords(sentence, at + 1, name.end, name.type, 'results'),
      ]
    }),
}
