// Where a name begins and ends: articles, titles and possessive endings stand outside.
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

const OUTSIDE_END = /^(?:['’]s?|[.,;:!?)"”]|-+)$/

export const bounds: NameRule = {
  name: 'bounds',
  example: 'Gen. {PERSON Mats Ulvang} left the {GPE Netherlands}’ capital.',
  reason: 'a title or an ending is no part of the name that it stands beside',
  apply: (names, { parsed, words }) =>
    names.flatMap((name): FoundName[] => {
      const { tokens } = parsed.sentences[name.sentence]!
      if (name.to !== tokens[name.end - 1]!.end) return [name]
      let { first, end } = name
      const low = (k: number) => tokens[k]!.exact.toLowerCase()
      while (
        first < end &&
        words.articles.has(low(first)) &&
        end - first > 1 &&
        tokens[first]!.exact !== 'The'
      )
        first++
      if (name.type === 'PERSON')
        while (end - first > 1 && words.titles.has(low(first)) && /^\p{Lu}/u.test(tokens[first + 1]!.exact))
          first++
      while (end > first && OUTSIDE_END.test(tokens[end - 1]!.exact)) end--
      if (first === name.first && end === name.end) return [name]
      if (first >= end) return []
      return [{ ...name, first, end, from: tokens[first]!.start, to: tokens[end - 1]!.end, rule: 'bounds' }]
    }),
}
