// A common noun for a kind of place, or for who lives in one, right before a name or right behind it.
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

/** Types that a place may have been taken for. */
const MISTAKEN = /^(?:PERSON|MISC)$/

export const placeBefore: NameRule = {
  name: 'place-before',
  example:
    'Residents of {GPE Maren} fled to the village of {GPE Dahl}. Roads in the {GPE Halvor} district were cut.',
  reason:
    'small places are in no list, and many are called as people are; the noun beside the name says what it is',
  apply: (names, { views, words }) =>
    names.map((name): FoundName => {
      const { facts } = views[name.sentence]!
      const before = facts[name.first - 1]
      const noun = facts[name.first - 2]
      const behind = facts[name.end]
      const isOfPlace =
        before?.lower === words.of &&
        noun !== undefined &&
        (!noun.isCapital || noun.forced) &&
        words.placeNouns.has(noun.lower)
      const isPlaceName =
        before !== undefined &&
        words.articles.has(before.lower) &&
        behind?.isCapital === false &&
        words.settlementNouns.has(behind.lower)
      return MISTAKEN.test(name.type) && (isOfPlace || isPlaceName)
        ? { ...name, type: 'GPE', rule: 'place-before' }
        : name
    }),
}
