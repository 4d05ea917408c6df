// Where a name begins and ends: articles, titles and possessive endings stand outside, "Jr." and "III" inside.
import type { NameWords } from '../../../lang/shape/names.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

const OUTSIDE_END = /^(?:['’]s?|[.,;:!?)"”]|-+)$/

/** The first word of a person's name after titles; `low` holds the sentence's words in lower case. */
function afterTitles(low: readonly string[], first: number, end: number, words: NameWords): number {
  let at = first
  const isFormer = (word: string) => words.formerPrefixes.some((prefix) => word.startsWith(prefix))
  for (let k = first; k < end - 1; k++)
    if (isFormer(low[k]!) || (words.titles.has(low[k]!) && !words.nameLikeTitles.has(low[k]!))) at = k + 1
  if (
    at === first &&
    words.departmentLinks.has(low[first - 1] ?? '') &&
    words.titles.has(low[first - 2] ?? '')
  )
    while (end - at > 1 && words.departments.has(low[at]!)) at++
  const isTitled = words.titles.has(low[at - 1] ?? '')
  if (!isTitled && end - at > 1 && words.titles.has(low[at]!)) at++
  return at
}

export const bounds: NameRule = {
  name: 'bounds',
  example:
    'Gen. {PERSON Mats Ulvang} and Secretary of State {PERSON Ruth Dahl} left {GPE Oslo}. Ex-Banker {PERSON Ruth Dahl} was charged. Police charged {PERSON Anthony Calderone III}, 38. Neighbouring {GPE Chile} sent help.',
  reason:
    'a title or an ending is no part of the name that it stands beside; what tells a son from his father is',
  apply: (names, { parsed, views, words }) =>
    names.flatMap((name): FoundName[] => {
      const { tokens } = parsed.sentences[name.sentence]!
      if (name.to !== tokens[name.end - 1]!.end) return [name]
      let { first, end } = name
      const low = views[name.sentence]!.facts.map(({ lower }) => lower)
      while (end - first > 1 && (words.articles.has(low[first]!) || words.besideWords.has(low[first]!)))
        first++
      if (name.type === 'PERSON') first = afterTitles(low, first, end, words)
      while (end > first && OUTSIDE_END.test(tokens[end - 1]!.exact)) end--
      if (name.type === 'PERSON' && end - first > 1 && words.personEnds.has(low[end] ?? '')) end++
      if (first === name.first && end === name.end) return [name]
      if (first >= end) return []
      return [{ ...name, first, end, from: tokens[first]!.start, to: tokens[end - 1]!.end, rule: 'bounds' }]
    }),
}
