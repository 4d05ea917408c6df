// Whether every id of an analysis stands once and every reference leads to something that is there.
import type { AnalysedDocument, Analysis } from './analysis.ts'

/** One line for each id that stands twice and each reference that leads nowhere. */
export function checkReferences(analysis: Analysis): string[] {
  const { documents, actors, events, comparisons, origins, related } = analysis
  const found: string[] = []
  const documentIds = idsOf(documents, 'documents', found)
  const actorIds = idsOf(actors, 'actors', found)
  const eventIds = idsOf(events, 'events', found)
  idsOf(comparisons, 'comparisons', found)
  const originIds = idsOf(origins, 'origins', found)
  const expect = (ids: ReadonlySet<string>, id: string | null, place: string, kind: string): void => {
    if (id !== null && !ids.has(id)) found.push(`${place}: expected the id of ${kind}, found ${id}`)
  }
  const reports = new Map<string, ReadonlyMap<string, string | null>>()
  for (const document of documents) {
    found.push(...checkWithin(document))
    for (const { id, actor } of document.mentions)
      expect(actorIds, actor, `${document.id}.mentions ${id}`, 'an actor')
    for (const { id, actor } of document.attributions)
      expect(actorIds, actor, `${document.id}.attributions ${id}`, 'an actor')
    for (const { id, event } of document.events)
      expect(eventIds, event, `${document.id}.events ${id}`, 'an event')
    reports.set(document.id, new Map(document.events.map(({ id, event }) => [id, event])))
  }
  for (const { id, forms, serves } of actors) {
    expect(actorIds, serves?.actor ?? null, `actor ${id}.serves`, 'an actor')
    for (const { text, counts } of forms)
      for (const source of Object.keys(counts))
        expect(documentIds, source, `actor ${id}, form ${text}`, 'a document')
  }
  const wholeOf = new Map(events.map(({ id, partOf }) => [id, partOf]))
  for (const { id, mentions, date, partOf } of events) {
    expect(documentIds, date.document, `event ${id}.date`, 'a document')
    expect(eventIds, partOf, `event ${id}.partOf`, 'an event')
    for (const mention of mentions) {
      const reported = reports.get(mention.document)?.get(mention.id) ?? null
      if (reported !== id && (reported === null || wholeOf.get(reported) !== id))
        found.push(`event ${id}: expected ${mention.document} ${mention.id} to report it, found otherwise`)
    }
  }
  for (const { id, event, cells, between, pairs } of comparisons) {
    for (const source of pairs.flatMap((pair) => pair.between))
      expect(documentIds, source, `comparison ${id}`, 'a document')
    for (const source of between ?? []) expect(documentIds, source, `comparison ${id}`, 'a document')
    expect(eventIds, event, `comparison ${id}`, 'an event')
    for (const { source, actor, origin } of cells) {
      expect(documentIds, source, `comparison ${id}`, 'a document')
      expect(actorIds, actor, `comparison ${id}`, 'an actor')
      expect(originIds, origin, `comparison ${id}`, 'an origin')
    }
  }
  for (const { id, passages } of origins)
    for (const { source } of passages) expect(documentIds, source, `origin ${id}`, 'a document')
  for (const { from, to } of related)
    for (const id of [from, to]) expect(eventIds, id, `related ${from} → ${to}`, 'an event')
  return found
}

/** References inside one document. */
function checkWithin(document: AnalysedDocument): string[] {
  const found: string[] = []
  const { id: name, mentions, times, quantities, attributions, events, sentences } = document
  const mentionIds = idsOf(mentions, `${name}.mentions`, found)
  const timeIds = idsOf(times, `${name}.times`, found)
  const attributionIds = idsOf(attributions, `${name}.attributions`, found)
  idsOf(quantities, `${name}.quantities`, found)
  idsOf(events, `${name}.events`, found)
  const expect = (ids: ReadonlySet<string>, id: string | null, place: string, kind: string): void => {
    if (id !== null && !ids.has(id)) found.push(`${name}.${place}: expected the id of ${kind}, found ${id}`)
  }
  for (const { id, anchor } of times)
    if (anchor !== 'publishedOn') expect(timeIds, anchor, `times ${id}.anchor`, 'a time or publishedOn')
  for (const { id, arguments: args, time, attribution, sentence } of events) {
    for (const { role, mention } of args) expect(mentionIds, mention, `events ${id}.${role}`, 'a mention')
    expect(timeIds, time, `events ${id}.time`, 'a time')
    expect(attributionIds, attribution, `events ${id}.attribution`, 'an attribution')
    if (sentence >= sentences.length)
      found.push(`${name}.events ${id}: expected a sentence below ${sentences.length}, found ${sentence}`)
  }
  return found
}

function idsOf(items: readonly { id: string }[], place: string, found: string[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { id } of items) {
    if (ids.has(id)) found.push(`${place}: expected an id of its own, found ${id} twice`)
    ids.add(id)
  }
  return ids
}
