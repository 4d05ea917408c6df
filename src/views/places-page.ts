// Where, and in whose words for the place: names first, then descriptions, then capitals that stand for a government.
import type { Actor } from '../model/actor.ts'
import type { Mention } from '../model/mention.ts'
import { namingsOf, plainForm, type Naming } from './actor-mentions.ts'
import { askedOf, type Asked } from './asked.ts'
import type { Edition, Source } from './edition.ts'
import { actorPath } from './links.ts'
import { pageWords } from '../words/page-words.ts'
import { viewMap, type PlaceMap } from './place-map.ts'

/** One place, or one word that stands for a government, with every form that each source uses. */
export interface PlaceRow {
  name: string
  /** Its actor; null for a word that stands for somebody. */
  actor: string | null
  href: string | null
  /** For whom the word stands, where it stands for somebody. */
  standsFor: { name: string; href: string } | null
  cells: { source: Source; forms: { text: string; namings: Naming[] }[] }[]
}

export interface PlacesPage {
  sentence: string
  asked: Asked[]
  named: PlaceRow[]
  /** Countries where something is said to have happened. */
  scenes: PlaceRow[]
  described: PlaceRow[]
  governments: PlaceRow[]
  map: PlaceMap | null
}

type Keeps = (mention: Mention, source: Source) => boolean

export function viewPlaces(edition: Edition): PlacesPage {
  const rowsOf = (actors: Actor[], keeps: Keeps): PlaceRow[] =>
    actors.flatMap((actor) => rowOf(edition, actor, keeps) ?? []).sort(bySharing)
  const scenes = scenesOf(edition)
  const named = rowsOf(
    edition.actors.filter(({ kind, named: isNamed }) => kind === 'place' && isNamed),
    ({ form, use }) => form === 'name' && use !== 'government',
  )
  const happened = rowsOf(
    edition.actors.filter(({ kind }) => kind === 'country'),
    ({ id, form, use }, source) =>
      form === 'name' && use !== 'government' && scenes.has(`${source.id} ${id}`),
  )
  return {
    sentence: pageWords.places.sentence(named.length, named.filter(isShared).length, edition.sources.length),
    asked: askedOf(edition, 'place').map(({ asked }) => asked),
    named,
    scenes: happened,
    described: rowsOf(
      edition.actors.filter(({ named: isNamed }) => !isNamed),
      ({ form, type }) => form === 'nominal' && (type === 'LOC' || type === 'FAC'),
    ),
    governments: governmentsOf(edition),
    map: viewMap(edition, [...named, ...happened]),
  }
}

/** Mentions that tell where something happened, as `document id`. */
const scenesOf = (edition: Edition): Set<string> =>
  new Set(
    edition.sources.flatMap(({ id, document }) =>
      document.events.flatMap((event) =>
        event.arguments.flatMap(({ role, mention }) =>
          role === 'place' && mention !== null ? [`${id} ${mention}`] : [],
        ),
      ),
    ),
  )

function rowOf(edition: Edition, actor: Actor, keeps: Keeps): PlaceRow | null {
  const cells = edition.sources.map((source) => ({
    source,
    forms: formsOf(namingsOf(source, actor.id).filter(({ mention }) => keeps(mention, source))),
  }))
  if (cells.every(({ forms }) => forms.length === 0)) return null
  return { name: actor.name, actor: actor.id, href: actorPath(actor.id), standsFor: null, cells }
}

/** A row for every word that stands for a government, whoever uses it. */
function governmentsOf(edition: Edition): PlaceRow[] {
  const rows = new Map<string, PlaceRow>()
  for (const actor of edition.actors)
    for (const source of edition.sources) {
      const used = namingsOf(source, actor.id).filter(({ mention }) => mention.use === 'government')
      for (const form of formsOf(used)) {
        const key = `${actor.id} ${form.text}`
        const row = rows.get(key) ?? emptyRow(edition, form.text, actor)
        rows.set(key, row)
        row.cells.find((cell) => cell.source === source)!.forms.push(form)
      }
    }
  return [...rows.values()].sort(bySharing)
}

const emptyRow = (edition: Edition, name: string, actor: Actor): PlaceRow => ({
  name,
  actor: null,
  href: null,
  standsFor: { name: actor.name, href: actorPath(actor.id) },
  cells: edition.sources.map((source) => ({ source, forms: [] })),
})

function formsOf(namings: Naming[]): PlaceRow['cells'][number]['forms'] {
  const forms = new Map<string, Naming[]>()
  for (const naming of namings) {
    const form = plainForm(naming.mention.exact)
    forms.set(form, [...(forms.get(form) ?? []), naming])
  }
  return [...forms].map(([text, of]) => ({ text, namings: of }))
}

const sourcesOf = ({ cells }: PlaceRow): number => cells.filter(({ forms }) => forms.length > 0).length
const isShared = (row: PlaceRow): boolean => sourcesOf(row) > 1
const mentionsOf = ({ cells }: PlaceRow): number =>
  cells.reduce((n, { forms }) => forms.reduce((sum, { namings }) => sum + namings.length, n), 0)

/** Places of most sources first, then the most mentioned. */
const bySharing = (a: PlaceRow, b: PlaceRow): number =>
  sourcesOf(b) - sourcesOf(a) || mentionsOf(b) - mentionsOf(a) || (a.name < b.name ? -1 : 1)
