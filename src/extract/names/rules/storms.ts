// The name of a storm, which storms share with people.
import type { FoundName } from '../found-name.ts'
import { isOverlapping, nameOfWords } from '../name-of-words.ts'
import type { NameRule } from './name-rule.ts'

export const storms: NameRule = {
  name: 'storms',
  example: '{MISC Hurricane Ingrid} came ashore at noon. {MISC Ingrid} killed nine people.',
  reason: 'weather services give storms the names of people; the word for a storm before one says what it is',
  apply: (names, { parsed, views, words }) => {
    const named = new Set<string>()
    const found = views.flatMap(({ facts }, sentence): FoundName[] =>
      facts.flatMap((fact, i) => {
        const name = facts[i + 1]
        if (!fact.isCapital || !words.stormHeads.has(fact.lower) || !name?.isCapital || name.forced) return []
        if (facts[i + 2]?.isCapital) return []
        named.add(name.text)
        return [nameOfWords(parsed.sentences[sentence]!, i, i + 2, 'MISC', 'storms')]
      }),
    )
    const isStorm = ({ type, from, to }: FoundName): boolean =>
      type === 'PERSON' && named.has(parsed.article.text.slice(from, to))
    return [
      ...names
        .filter((name) => !found.some((storm) => isOverlapping(storm, name)))
        .map((name): FoundName => (isStorm(name) ? { ...name, type: 'MISC', rule: 'storms' } : name)),
      ...found,
    ]
  },
}
