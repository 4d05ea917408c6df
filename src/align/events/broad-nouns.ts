// “The disaster” may be the flood or the bus accident: where an article tells of both, the word stays open.
import { CAUSES, compareKinds } from './kin.ts'
import type { Report } from './report.ts'

/** The reports of one article; nouns that can mean any disaster mean none in particular where it tells of two kinds. */
export function leaveBroadOpen(reports: readonly Report[], broad: readonly string[]): Report[] {
  const isBroad = ({ isNoun, mention }: Report): boolean =>
    isNoun && broad.includes(mention.lemma.toLowerCase())
  const kinds = reports
    .filter((r) => r.kind?.family === 'disaster' && CAUSES.has(r.kind.id) && !isBroad(r))
    .map(({ kind }) => kind!.id)
  const areSeveral = new Set(kinds).size > 1 && kinds.some((kind) => compareKinds(kind, kinds[0]!) === null)
  return areSeveral ? reports.map((r) => (isBroad(r) ? { ...r, isGeneric: true } : r)) : [...reports]
}
