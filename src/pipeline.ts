// The stages in order: from the articles of one story to everything that was found in them. The first file to read.
import { alignActors, laterIds, type ActorAssignment } from './align/actors/align-actors.ts'
import { readToldEvents } from './align/actors/told-events.ts'
import { alignEvents, type AlignedEvent } from './align/events/align-events.ts'
import { knowStory } from './align/events/know-story.ts'
import { renameActors } from './align/events/rename-actors.ts'
import type { Witness } from './align/events/witness.ts'
import { compare } from './compare/compare.ts'
import { outletsOf } from './compare/ground.ts'
import type { EventUnderComparison } from './compare/event-under-comparison.ts'
import { findStrangers } from './compare/find-strangers.ts'
import { findEchoes } from './compare/origins/find-echoes.ts'
import { findOrigins } from './compare/origins/find-origins.ts'
import { readDocument, type ReadArticle, type ReadDocument, type Reader } from './read-document.ts'
import type { AlignedArticles } from './model/aligned-articles.ts'
import type { Analysis } from './model/analysis.ts'
import type { Article } from './model/article.ts'
import { NOTHING_DECIDED, type Decided } from './model/decided.ts'
import type { DocumentActor } from './model/document-actor.ts'
import type { Mention } from './model/mention.ts'
import type { Problem } from './model/problem.ts'
import type { StoryDocument } from './model/story-document.ts'

/** What the stages need besides the articles: words, known names and weights, read from disk by the caller. */
export type Resources = Reader

/** Called as the analysis goes on, with words for what comes next; of steps for each article with how many are done. */
export type OnStep = (step: string, done?: { articles: number; of: number }) => void

/** Analyses one story: the same articles, resources and decisions give the same analysis. */
export const analyse = (...of: Parameters<typeof alignArticles>): Analysis => alignArticles(...of).compare()

/**
 * Reads the articles of one story and puts them together. Pure, as comparing them is. A caller that has read the articles
 * before hands over a `readArticle` that gives what `readDocument` gave; one that explains it, a `witness`.
 */
export function alignArticles(
  articles: readonly Article[],
  problems: readonly Problem[],
  resources: Resources,
  onStep: OnStep = () => {},
  decided: Decided = NOTHING_DECIDED,
  readArticle: ReadArticle = readDocument,
  witness?: Witness,
): AlignedArticles {
  const { language, gazetteer } = resources
  const all = articles.map((article, i) => {
    onStep(`Reading ${article.file}`, { articles: i, of: articles.length })
    return readArticle(article, resources, decided.actors)
  })
  const read = all.filter(({ isRead }) => isRead)

  onStep('Finding who is the same in all articles')
  const documents = read.map(({ found: { id, sentences, mentions }, actors }) => ({
    id,
    sentences,
    mentions,
    actors,
  }))
  const alignWith = alignActors(documents, language.actors, gazetteer, decided.actors)
  const before = alignWith([])

  onStep('Finding reports of the same event')
  const stated = read.map(({ relations }) => relations)
  const storiesBefore = read.map((document) => withActors(document, before.assign))
  const found = alignEvents({
    stories: storiesBefore,
    stated,
    actors: before.actors,
    words: language.events,
    titleWords: language.titles,
    knowledge: (reports) =>
      knowStory(before.actors, reports, gazetteer, storiesBefore, agesOf(documents, before.assign)),
    decided: decided.events,
    witness,
  })

  // only now can be told who has the same part in the same event; what articles deny alike is one, too
  const denied = found.others.filter(({ reports }) => reports.every((r) => r.mention.polarity === 'negative'))
  const { actors, assign } = alignWith(readToldEvents(documents, [...found.events, ...denied]))
  const stories = read.map((document) => withActors(document, assign))
  const aligned = renameActors(found, laterIds(before.assign, assign))

  const events = [...aligned.events, ...aligned.others].map(({ event }) => event)
  const eventOf = new Map(
    events.flatMap((event) => event.mentions.map((m) => [`${m.document} ${m.id}`, event.id] as const)),
  )
  const inStory = new Map(stories.map(({ found }) => [found.id, found]))
  const written = all.map(({ found }) => inStory.get(found.id) ?? found)
  const together = {
    documents: written.map((found) => ({
      ...found,
      events: found.events.map((e) => ({ ...e, event: eventOf.get(`${found.id} ${e.id}`) ?? null })),
    })),
    actors,
    events,
  }

  const compareThese = (): Analysis => {
    onStep('Comparing the articles')
    const negations = new Set(language.events.negations)
    const origins = findOrigins(stories, negations)
    const strangers = findStrangers(
      stories.map(({ found }) => found),
      events,
      actors,
    )
    const ground = {
      stories,
      actors,
      origins,
      words: language.comparison,
      outlets: outletsOf(stories),
      strangers: strangers.files,
    }
    const { comparisons, states } = compare(asCompared(aligned.events, stated), ground, decided.isWithheld)
    return {
      version: 1,
      ...together,
      events: events.map((event) => ({ ...event, state: states.get(event.id) ?? event.state })),
      comparisons,
      origins,
      echoes: findEchoes(stories, negations),
      related: aligned.related,
      problems: [...problems, ...all.flatMap((document) => document.problems), ...strangers.problems],
    }
  }
  return { ...together, compare: compareThese }
}

/** The document with the story's actors in place of its own. */
function withActors({ found, parsed }: ReadDocument, assign: ActorAssignment): StoryDocument {
  const global = assign.get(found.id)
  const actor = (local: string | null): string | null =>
    local === null ? null : (global?.get(local) ?? null)
  const mentions = found.mentions.map((m): Mention => ({ ...m, actor: actor(m.actor) }))
  const attributions = found.attributions.map((a) => ({ ...a, actor: actor(a.actor) }))
  return { found: { ...found, mentions, attributions }, parsed }
}

/** The ages of the story's people, those left out of whom the articles give two that no birthday explains. */
function agesOf(
  documents: readonly { id: string; actors: readonly DocumentActor[] }[],
  assign: ActorAssignment,
): Map<string, number> {
  const all = documents.flatMap(({ id, actors }) =>
    actors.flatMap((actor) => {
      const one = assign.get(id)?.get(actor.id)
      return one !== undefined && actor.age !== null ? [{ one, age: actor.age }] : []
    }),
  )
  return new Map(
    [...Map.groupBy(all, ({ one }) => one)].flatMap(([one, told]) => {
      const ages = told.map(({ age }) => age)
      return Math.max(...ages) - Math.min(...ages) <= 1 ? [[one, Math.max(...ages)] as const] : []
    }),
  )
}

/** Events as comparing sees them; what followed one is what an article states about its reports. */
function asCompared(
  events: readonly AlignedEvent[],
  stated: readonly ReadDocument['relations'][],
): EventUnderComparison[] {
  const eventOf = new Map(
    events.flatMap(({ event, reports }) =>
      reports.map((r) => [`${r.document} ${r.mention.id}`, event.id] as const),
    ),
  )
  const following = stated.flatMap((relations, document) =>
    relations.flatMap(({ from, to, kind }) => {
      const [first, then] = kind === 'before' ? [from, to] : [to, from]
      const [event, next] = [first, then].map((id) => eventOf.get(`${document} ${id}`))
      return event && next && event !== next ? [{ of: event, document, mention: then, event: next }] : []
    }),
  )
  const byEvent = Map.groupBy(following, ({ of }) => of)
  return events.map(({ event: { id, type, title }, reports }) => {
    const followed = (byEvent.get(id) ?? []).map(({ of: _, ...one }) => one)
    return { id, type, title, reports, followed }
  })
}
