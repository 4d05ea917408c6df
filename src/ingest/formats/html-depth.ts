// How deep the elements of a page lie in one another.
import type { Nodes, Root } from 'hast'

/** Real pages seldom pass 60. Much deeper ones would exhaust the stack, sooner on one machine than on another. */
export const MOST_LEVELS = 400

/** Throws when elements lie deeper than `MOST_LEVELS`. */
export function refuseDeep(page: Root): void {
  let level: Nodes[] = [page]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) throw new RangeError(`elements nested more than ${MOST_LEVELS} levels deep`)
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
}
