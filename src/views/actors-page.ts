// The index of actors: who is in this story, and whom does each source leave out?
import type { Actor } from '../model/actor.ts'
import { countNamings } from './actor-mentions.ts'
import { coverageOf, type Coverage } from './coverage.ts'
import type { Edition, Source } from './edition.ts'
import { byLetter } from './a-to-z.ts'
import { actorPath, at } from './links.ts'
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
  groups: { id: string; title: string; rows: ActorRow[]; more: ActorRow[]; once: ActorRow[] }[]
  /** Pages of those who are mentioned once, where they are too many for this one. */
  oncePages: OncePage[]
}

/** Those of some letters who are mentioned once. */
export interface OncePage {
  id: string
  href: string
  title: string
  letters: { letter: string; rows: ActorRow[] }[]
}

const order: Actor['kind'][] = ['person', 'armed-group', 'country', 'organization', 'group', 'place', 'other']
const longList = 14
/** So many of a group stand in the open; of a few more all. */
const MOST_OPEN = 16
const FEW_MORE = 4
/** More than these who are mentioned once stand on pages of their own, so many on each. */
const MANY_ONCE = 200
const MOST_ON_PAGE = 300
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
  const pages = pagesOf(groups.flatMap(({ once }) => once))
  return {
    counts: [
      count(rows.length, 'actor'),
      ...(all > 1 ? [`${shared} in ${all === 2 ? shareOf(2, 2) : 'more than one source'}`] : []),
      ...(unnamed ? [pageWords.actors.notNamed(unnamed)] : []),
    ].join(', '),
    groups: groups
      .filter(({ rows: named, once }) => named.length + once.length > 0)
      .map((one) => (pages.length > 0 ? { ...one, once: [] } : one)),
    oncePages: pages,
  }
}

/** From A to Z, as many letters on a page as it has room for. */
function pagesOf(once: ActorRow[]): OncePage[] {
  if (once.length <= MANY_ONCE) return []
  const rowAt = new Map(once.map((row) => [row.href, row]))
  const pages: OncePage['letters'][] = []
  let room = 0
  for (const { letter, entries } of byLetter(once)) {
    const rows = entries.map(({ href }) => rowAt.get(href)!)
    if (rows.length > room) {
      pages.push([])
      room = MOST_ON_PAGE
    }
    pages.at(-1)!.push({ letter, rows })
    room -= rows.length
  }
  return pages.map((letters, i) => {
    const [first, last] = [letters[0]!.letter, letters.at(-1)!.letter]
    const title = pageWords.actors.letters(first, last)
    return { id: String(i + 1), href: at(`/actors/once/${i + 1}/`), title, letters }
  })
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
    text:
      counts.length > 2
        ? pageWords.actors.mentions(heard.map(({ source, n }) => `${source.name} ${n}`))
        : listOf(heard.map(({ source, n }) => `${count(n, 'mention')} in ${source.name}`)),
  }
}

/** Of a long group the first stand in the open; those mentioned once, in one source, are folded away by themselves. */
function fold(rows: ActorRow[]): { rows: ActorRow[]; more: ActorRow[]; once: ActorRow[] } {
  const sorted = rows.sort(
    (a, b) =>
      Number(b.coverage.reporting.length > 1) - Number(a.coverage.reporting.length > 1) ||
      b.total - a.total ||
      (a.name < b.name ? -1 : 1),
  )
  if (sorted.length <= longList) return { rows: sorted, more: [], once: [] }
  const often = sorted.filter((row) => row.total > 1)
  const open = often.length > MOST_OPEN + FEW_MORE ? MOST_OPEN : often.length
  return {
    rows: often.slice(0, open),
    more: often.slice(open),
    once: sorted.filter((row) => row.total === 1),
  }
}
