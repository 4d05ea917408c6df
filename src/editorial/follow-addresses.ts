// Where recorded addresses lead now: to the event or actor that the words quoted for them belong to.
import type { OldAddress, RecordedAddresses, RecordedPage } from '../model/address.ts'
import type { AnalysedDocument } from '../model/analysis.ts'
import type { QuotedWords } from '../model/decision.ts'
import type { Event } from '../model/event.ts'
import { toldEvents } from '../model/told-event.ts'
import { findPlace, type PlaceInText } from './find-place.ts'
import { findMention, findReport } from './find-subject.ts'

/** The story as it is now, as far as addresses go. */
export interface AddressedStory {
  documents: readonly AnalysedDocument[]
  events: readonly Event[]
  actors: readonly { id: string }[]
}

/** The id of the page that the words at a place belong to; null for none. */
type Owner = (place: PlaceInText) => string | null

/**
 * The recorded addresses that no longer lead to what they led to, each with where it should lead. An address stays as long as
 * any of its words belong to the page that has it; else most of its words decide, and the first of them between two.
 */
export function followAddresses(recorded: RecordedAddresses, story: AddressedStory): OldAddress[] {
  const told = toldEvents(story.events)
  const eventAt: Owner = (place) => {
    const subject = findReport(place)
    if (!('found' in subject)) return null
    const report = place.document.events.find(({ id }) => id === subject.found.id)
    return told.get(report?.event ?? '')?.id ?? null
  }
  const actorAt: Owner = (place) => {
    const subject = findMention(place)
    if (!('found' in subject)) return null
    return place.document.mentions.find(({ id }) => id === subject.found.id)?.actor ?? null
  }
  const events = new Set([...told.values()].map(({ id }) => id))
  const actors = new Set(story.actors.map(({ id }) => id))
  return [
    ...followKind('events', recorded.events, events, eventAt, story.documents),
    ...followKind('actors', recorded.actors, actors, actorAt, story.documents),
  ]
}

/** How many pages have an address that is not recorded. */
export const countUnrecorded = (recorded: RecordedAddresses, { events, actors }: AddressedStory): number =>
  events.filter(({ id, standing }) => standing === 'told' && !(id in recorded.events)).length +
  actors.filter(({ id }) => !(id in recorded.actors)).length

function followKind(
  kind: OldAddress['kind'],
  pages: Record<string, RecordedPage>,
  present: ReadonlySet<string>,
  ownerAt: Owner,
  documents: readonly AnalysedDocument[],
): OldAddress[] {
  return Object.entries(pages).flatMap(([id, { was, words }]): OldAddress[] => {
    const places = words.flatMap((quoted) => placeOf(documents, quoted) ?? [])
    const owners = places.flatMap((place) => ownerAt(place) ?? [])
    const to = mostFrequent(owners)
    // without any words left, a page of that name is more likely the same one than another
    if (present.has(id) && (owners.includes(id) || to === null)) return []
    const lines = places.map(({ document, line }) => ({ document: document.id, line }))
    return [{ kind, id, was, to, isTaken: present.has(id), places: lines }]
  })
}

function placeOf(documents: readonly AnalysedDocument[], quoted: QuotedWords): PlaceInText | null {
  const place = findPlace(documents, quoted)
  return 'found' in place ? place.found : null
}

/** The value that comes most often, the first of several. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return values.find((value) => counts.get(value) === most) ?? null
}
