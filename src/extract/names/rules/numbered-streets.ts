// Streets that are called by a number.
import type { FoundName } from '../found-name.ts'
import { isOverlapping, nameOfWords } from '../name-of-words.ts'
import type { NameRule } from './name-rule.ts'

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/i

export const numberedStreets: NameRule = {
  name: 'numbered-streets',
  example: 'A van hit a wall on {FAC 118th Street}.',
  reason: 'a number beside a capital "Street" is its name, which letters alone do not show',
  apply: (names, { parsed, views, words }) => {
    const added = views.flatMap(({ facts }, sentence): FoundName[] =>
      facts.flatMap(({ text }, i) => {
        const next = facts[i + 1]
        if (!ORDINAL.test(text) || !next?.isCapital || !words.facilityEnds.has(next.lower)) return []
        return [nameOfWords(parsed.sentences[sentence]!, i, i + 2, 'FAC', 'numbered-streets')]
      }),
    )
    return [...names, ...added.filter((name) => !names.some((other) => isOverlapping(name, other)))]
  },
}
