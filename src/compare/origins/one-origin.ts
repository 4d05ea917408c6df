// Whether answers of several articles go back to one origin: the same printed text, or the same speaker's word.
import type { Cell } from '../../model/comparison.ts'
import type { Origin } from '../../model/origin.ts'
import type { Span } from '../../model/span.ts'
import { covers } from '../../text/spans.ts'

/** The text of several articles that the words stand in, or null. */
export const originAt = (origins: readonly Origin[], source: string, span: Span): string | null =>
  origins.find(({ passages }) => passages.some((p) => p.source === source && covers(p, span)))?.id ?? null

/**
 * Do two outlets vouch for the answer independently: neither both by one printed text, nor both on the word of one
 * speaker? An article that says it in its own voice, in words of its own, vouches itself. `outlets` by id of the article.
 */
export function hasTwoOrigins(cells: readonly Cell[], outlets: ReadonlyMap<string, string>): boolean {
  const told = cells.filter(({ voice }) => voice !== 'silent')
  return told.some((a) =>
    told.some((b) => outlets.get(a.source) !== outlets.get(b.source) && !shareOrigin(a, b)),
  )
}

function shareOrigin(a: Cell, b: Cell): boolean {
  if (a.origin !== null && a.origin === b.origin) return true
  const [one, other] = [speakerOf(a), speakerOf(b)]
  return one !== null && one === other
}

/** Who vouches where the article does not; the same words name the same speaker where nobody knows better. */
const speakerOf = ({ actor, by }: Cell): string | null => actor ?? by?.toLowerCase() ?? null
