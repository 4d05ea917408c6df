// The stages in order: from the articles of one story to everything that was found in them. The first file to read.
import { alignActors } from './align/actors/align-actors.ts'
import { alignEvents, type AlignedEvent } from './align/events/align-events.ts'
import { knowStory } from './align/events/know-story.ts'
import { compare } from './compare/compare.ts'
import { findEchoes } from './compare/origins/find-echoes.ts'
import { findOrigins } from './compare/origins/find-origins.ts'
import { readDocument, type ReadDocument, type Reader } from './read-document.ts'
import type { Analysis } from './model/analysis.ts'
import type { Article } from './model/article.ts'
import { NOTHING_DECIDED, type Decided } from './model/decided.ts'
import type { Mention } from './model/mention.ts'
import type { Problem } from './model/problem.ts'
import type { StoryDocument } from './model/story-document.ts'

/** What the stages need besides the articles: words, known names and weights, read from disk by the caller. */
export type Resources = Reader

/** Called as the analysis goes on, with words for what comes next. */
export type OnStep = (step: string) => void

/** Analyses one story. Pure: the same articles, resources and decisions give the same analysis. */
export function analyse(
  articles: readonly Article[],
  problems: readonly Problem[],
  resources: Resources,
  onStep: OnStep = () => {},
  decided: Decided = NOTHING_DECIDED,
): Analysis {
  const { language, gazetteer } = resources
  const all = articles.map((article) => {
    onStep(`Reading ${article.file}`)
    return readDocument(article, resources, decided.actors)
  })
  const read = all.filter(({ isRead }) => isRead)

  onStep('Finding who is the same in all articles')
  const { actors, assign } = alignActors(
    read.map(({ found, actors }) => ({
      id: found.id,
      sentences: found.sentences,
      mentions: found.mentions,
      actors,
    })),
    language.actors,
    gazetteer,
    decided.actors,
  )
  const stories = read.map((document) => withActors(document, assign.get(document.found.id) ?? new Map()))

  onStep('Finding reports of the same event')
  const aligned = alignEvents({
    stories,
    stated: read.map(({ relations }) => relations),
    actors,
    words: language.events,
    titleWords: language.titles,
    knowledge: (reports) => knowStory(actors, reports, gazetteer, stories),
    decided: decided.events,
  })

  onStep('Comparing the articles')
  const negations = new Set(language.events.negations)
  const origins = findOrigins(stories, negations)
  const ground = { stories, actors, origins, words: language.comparison }
  const { comparisons, states } = compare(aligned.events.map(asCompared), ground, decided.isWithheld)

  // the parts come last: a report of what an event brought about belongs to that part of it
  const events = [...aligned.events, ...aligned.others].map(({ event }) => event)
  const eventOf = new Map(
    events.flatMap((event) => event.mentions.map((m) => [`${m.document} ${m.id}`, event.id] as const)),
  )
  const told = new Map(stories.map(({ found }) => [found.id, found]))
  const documents = all.map(({ found }) => told.get(found.id) ?? found)
  return {
    version: 1,
    documents: documents.map((found) => ({
      ...found,
      events: found.events.map((e) => ({ ...e, event: eventOf.get(`${found.id} ${e.id}`) ?? null })),
    })),
    actors,
    events: events.map((event) => ({ ...event, state: states.get(event.id) ?? event.state })),
    comparisons,
    origins,
    echoes: findEchoes(stories, negations),
    related: aligned.related,
    problems: [...problems, ...all.flatMap((document) => document.problems)],
  }
}

/** The document with the story's actors in place of its own. */
function withActors({ found, parsed }: ReadDocument, global: ReadonlyMap<string, string>): StoryDocument {
  const actor = (local: string | null): string | null => (local === null ? null : (global.get(local) ?? null))
  const mentions = found.mentions.map((m): Mention => ({ ...m, actor: actor(m.actor) }))
  const attributions = found.attributions.map((a) => ({ ...a, actor: actor(a.actor) }))
  return { found: { ...found, mentions, attributions }, parsed }
}

const asCompared = ({ event, reports }: AlignedEvent) => ({
  id: event.id,
  type: event.type,
  title: event.title,
  reports,
})
