// How alike two reports name what happened: by the same word, by one that says the same, by a word of the
// same kind, or by one of a kin kind.
import { compareKinds, outcomeOf } from './kin.ts'
import type { Report } from './report.ts'
import { share } from './share.ts'

export type Naming = 'word' | 'synonym' | 'kind' | 'kin'

/**
 * The closest of these; null where the words have nothing in common, and where one word stands for unlike kinds: who is
 * "fired from her job" is not "fired at", whoever "took over" did not "take" names, and where a wide kind is all that they share: who "walked" did not "fly".
 */
export function compareNaming(a: Report, b: Report): Naming | null {
  const kinds = a.kind && b.kind && compareKindsOf(a.kind.id, b.kind.id)
  if (a.kind && b.kind && kinds === null) return null
  if ((a.kind === null) !== (b.kind === null) && (isOfPhrase(a) || isOfPhrase(b))) return null
  if (share(a.lemmas, b.lemmas)) return 'word'
  if (share(a.meanings, b.meanings)) return 'synonym'
  return kinds === 'kind' && WIDE.has(a.kind!.id) ? null : kinds
}

/** Do the words beside the verb decide what it means? */
const isOfPhrase = ({ mention, isNoun }: Report): boolean => !isNoun && mention.rule === 'verb-phrase'

/** Kinds so wide that another word for it is another event: who walks does not fly. */
const WIDE: ReadonlySet<string> = new Set(['travel'])

const compareKindsOf = (a: string, b: string): 'kind' | 'kin' | null => {
  if (outcomeOf(a) === outcomeOf(b)) return 'kind'
  return compareKinds(a, b) === null ? null : 'kin'
}

/** Can both tell one event, by the words for it alone? */
export const areAlike = (a: Report, b: Report): boolean => compareNaming(a, b) !== null
