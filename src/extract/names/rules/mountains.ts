// "Mount" before a name that the tagger took for a person's, for a thing's, or left out.
import type { FoundName } from '../found-name.ts'
import { isOverlapping, nameOfWords } from '../name-of-words.ts'
import type { NameRule } from './name-rule.ts'

/** Types that a mountain may have been taken for; a hospital or town may be called after one. */
const MISTAKEN = /^(?:PERSON|MISC)$/

export const mountains: NameRule = {
  name: 'mountains',
  example: 'Two climbers died on {LOC Mt. Bell} near {GPE Lima}.',
  reason: 'many mountains are called after people, whose names are better known',
  apply: (names, { parsed, views, words }) => {
    const found = views.flatMap(({ facts }, sentence): FoundName[] =>
      facts.flatMap(({ isCapital, lower }, i) =>
        isCapital && words.mountainHeads.has(lower) && facts[i + 1]?.isCapital
          ? [nameOfWords(parsed.sentences[sentence]!, i, i + 2, 'LOC', 'mountains')]
          : [],
      ),
    )
    const isRight = (mountain: FoundName): boolean =>
      names.every(
        (name) => !isOverlapping(name, mountain) || (MISTAKEN.test(name.type) && name.to <= mountain.to),
      )
    const mountains = found.filter(isRight)
    return [...names.filter((name) => !mountains.some((one) => isOverlapping(name, one))), ...mountains]
  },
}
