// The index of actors: who is in this story, and whom does each source leave out?
import type { Actor } from '../model/actor.ts'
import { countNamings } from './actor-mentions.ts'
import { coverageOf, type Coverage } from './coverage.ts'
import type { Edition, Source } from './edition.ts'
import { actorPath } from './links.ts'
import { pageWords } from '../words/page-words.ts'
import { shareOf } from './verdict.ts'
import { count, listOf, words } from '../words/words.ts'

export interface ActorRow {
  name: string
  href: string
  counts: { source: Source; n: number }[]
  total: number
  coverage: Coverage
  text: string
}

export interface ActorsPage {
  counts: string
  groups: { id: string; title: string; rows: ActorRow[]; once: ActorRow[] }[]
}

const order: Actor['kind'][] = ['person', 'armed-group', 'country', 'organization', 'group', 'place', 'other']
const longList = 14
/** The group of those who are described and not named. */
export const UNNAMED = 'unnamed'

export function viewActors(edition: Edition): ActorsPage {
  const rows = edition.actors
    .map((actor) => ({ actor, row: rowOf(edition, actor) }))
    .filter(({ row }) => row.total > 0)
  const shared = rows.filter(({ row }) => row.coverage.reporting.length > 1).length
  const unnamed = rows.filter(({ actor }) => !actor.named).length
  const group = (id: string, title: string, of: typeof rows) => ({
    id,
    title,
    ...fold(of.map(({ row }) => row)),
  })
  const groups = order.map((kind) =>
    group(
      kind,
      words.kinds[kind][1],
      rows.filter(({ actor }) => actor.named && actor.kind === kind),
    ),
  )
  groups.push(
    group(
      UNNAMED,
      pageWords.actors.unnamed,
      rows.filter(({ actor }) => !actor.named),
    ),
  )
  const all = edition.sources.length
  return {
    counts: [
      count(rows.length, 'actor'),
      ...(all > 1 ? [`${shared} in ${all === 2 ? shareOf(2, 2) : 'more than one source'}`] : []),
      ...(unnamed ? [pageWords.actors.notNamed(unnamed)] : []),
    ].join(', '),
    groups: groups.filter(({ rows: named, once }) => named.length + once.length > 0),
  }
}

export function rowOf(edition: Edition, actor: Actor): ActorRow {
  const counts = countNamings(edition, actor.id)
  const heard = counts.filter(({ n }) => n > 0)
  return {
    name: actor.name,
    href: actorPath(actor.id),
    counts,
    total: heard.reduce((sum, { n }) => sum + n, 0),
    coverage: coverageOf(
      edition,
      heard.map(({ source }) => source.id),
    ),
    text: listOf(heard.map(({ source, n }) => `${count(n, 'mention')} in ${source.name}`)),
  }
}

/** In a long group those who are mentioned once, in one source, are folded away. */
function fold(rows: ActorRow[]): { rows: ActorRow[]; once: ActorRow[] } {
  const sorted = rows.sort(
    (a, b) =>
      Number(b.coverage.reporting.length > 1) - Number(a.coverage.reporting.length > 1) ||
      b.total - a.total ||
      (a.name < b.name ? -1 : 1),
  )
  if (sorted.length <= longList) return { rows: sorted, once: [] }
  return { rows: sorted.filter((row) => row.total > 1), once: sorted.filter((row) => row.total === 1) }
}
