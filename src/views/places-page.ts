// Where, and in whose words for the place: names first, then descriptions, then capitals that stand for a government.
import type { Actor } from '../model/actor.ts'
import type { Mention } from '../model/mention.ts'
import { byLetter, type Letter } from './a-to-z.ts'
import { formAt, namingsOf, type Naming } from './actor-mentions.ts'
import { askedOf, type Asked } from './asked.ts'
import { byEvent, type AskedOfEvent } from './difference.ts'
import type { Edition, Source } from './edition.ts'
import { actorPath } from './links.ts'
import { once } from './once.ts'
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
  /** Of very many questions those that do not stand here in full. */
  further: AskedOfEvent[]
  named: PlaceRow[]
  /** Countries where something is said to have happened. */
  scenes: PlaceRow[]
  /** Of very many named places all, from A to Z. */
  letters: Letter[]
  described: PlaceRow[]
  governments: PlaceRow[]
  map: PlaceMap | null
}

/** Of more places than these only the most shared are on the map, and an index leads to all. */
const mostNamed = 40
/** Of more questions than these the first by rank stand here in full. */
const mostAsked = 20

type Keeps = (mention: Mention, source: Source) => boolean

export const viewPlaces = once((edition: Edition): PlacesPage => {
  const rowsOf = (actors: Actor[], keeps: Keeps): PlaceRow[] =>
    actors.flatMap((actor) => rowOf(edition, actor, keeps) ?? []).sort(bySharing)
  const all = askedOf(edition, 'place')
  const byPlace = [...all].sort((a, b) => a.comparison.rank.place - b.comparison.rank.place)
  const first = all.length > mostAsked ? byPlace.slice(0, mostAsked) : all
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
    asked: first.map(({ asked }) => asked),
    further: byEvent(
      edition,
      all.filter((one) => !first.includes(one)).map(({ comparison }) => comparison),
    ),
    named,
    letters: named.length > mostNamed ? byLetter(named.map(({ name, href }) => ({ name, href: href! }))) : [],
    scenes: happened,
    described: rowsOf(
      edition.actors.filter(({ named: isNamed }) => !isNamed),
      ({ form, type }) => form === 'nominal' && (type === 'LOC' || type === 'FAC'),
    ),
    governments: governmentsOf(edition),
    map: viewMap(edition, [...named.slice(0, mostNamed), ...happened]),
  }
})

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
    forms: formsOf(
      source,
      actor,
      namingsOf(source, actor.id).filter(({ mention }) => keeps(mention, source)),
    ),
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
      for (const form of formsOf(source, actor, used)) {
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

function formsOf(source: Source, { name }: Actor, namings: Naming[]): PlaceRow['cells'][number]['forms'] {
  const forms = new Map<string, Naming[]>()
  for (const naming of namings) {
    const form = formAt(source, naming, name)
    forms.set(form, [...(forms.get(form) ?? []), naming])
  }
  return [...forms].map(([text, of]) => ({ text, namings: of }))
}

/** Each form of a name once, with the sources that use it: for tables without a column for each source. */
export function formsTogether({
  cells,
}: PlaceRow): { text: string; lang: string; by: { source: Source; namings: Naming[] }[] }[] {
  const all = cells.flatMap(({ source, forms }) => forms.map((form) => ({ source, ...form })))
  return [...Map.groupBy(all, ({ text }) => text)].map(([text, by]) => ({
    text,
    lang: by[0]!.source.document.language,
    by,
  }))
}

const sourcesOf = ({ cells }: PlaceRow): number => cells.filter(({ forms }) => forms.length > 0).length
const isShared = (row: PlaceRow): boolean => sourcesOf(row) > 1
const mentionsOf = ({ cells }: PlaceRow): number =>
  cells.reduce((n, { forms }) => forms.reduce((sum, { namings }) => sum + namings.length, n), 0)

/** Places of most sources first, then the most mentioned. */
const bySharing = (a: PlaceRow, b: PlaceRow): number =>
  sourcesOf(b) - sourcesOf(a) || mentionsOf(b) - mentionsOf(a) || (a.name < b.name ? -1 : 1)
