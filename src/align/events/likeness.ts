// How alike two reports name what happened: by the same word, by one that says the same, by a word of the
// same kind, or by one of a kin kind.
import { compareKinds, outcomeOf } from './kin.ts'
import { share, type Report } from './report.ts'

export type Naming = 'word' | 'synonym' | 'kind' | 'kin'

/** The closest of these; null where the words have nothing in common. */
export function compareNaming(a: Report, b: Report): Naming | null {
  if (share(a.lemmas, b.lemmas)) return 'word'
  if (share(a.meanings, b.meanings)) return 'synonym'
  if (!a.kind || !b.kind) return null
  if (outcomeOf(a.kind.id) === outcomeOf(b.kind.id)) return 'kind'
  return compareKinds(a.kind.id, b.kind.id) === null ? null : 'kin'
}

/** Can both tell one event, by the words for it alone? */
export const areAlike = (a: Report, b: Report): boolean => compareNaming(a, b) !== null
