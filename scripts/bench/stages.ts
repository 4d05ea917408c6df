// One story through all stages, each timed: the steps of src/pipeline.ts and src/read-document.ts in their order.
import { alignActors } from '../../src/align/actors/align-actors.ts'
import { alignEvents } from '../../src/align/events/align-events.ts'
import { knowStory } from '../../src/align/events/know-story.ts'
import { findOrigins } from '../../src/compare/origins/find-origins.ts'
import { compare } from '../../src/compare/compare.ts'
import { outletsOf } from '../../src/compare/ground.ts'
import { extractAttributions } from '../../src/extract/attributions/attributions.ts'
import { extractEvents } from '../../src/extract/events/extract-events.ts'
import { extractNames } from '../../src/extract/names/extract-names.ts'
import { extractNominals } from '../../src/extract/nominals/nominals.ts'
import { extractQuantities } from '../../src/extract/quantities/extract-quantities.ts'
import { extractTimes } from '../../src/extract/times/extract-times.ts'
import type { Article } from '../../src/model/article.ts'
import { parseArticle } from '../../src/parse/parse.ts'
import type { Resources } from '../../src/pipeline.ts'
import { readDocument } from '../../src/read-document.ts'
import { byPlace } from '../../src/text/spans.ts'
import { resolveActors } from '../../src/resolve/actors/resolve-actors.ts'

/** Milliseconds of computing that `work` takes are added to the stage; its result is handed on. */
export type Timed = <T>(stage: string, work: () => T) => T

/** Runs every stage once. What resolving adds to the stages before it is timed with `read`, all that is done to one article. */
export function runStages(articles: readonly Article[], resources: Resources, timed: Timed): void {
  const { language, gazetteer, lexicon, models } = resources
  for (const article of articles) {
    const parsed = timed('parse', () => parseArticle(article, language.sentences, models.parse, gazetteer))
    const names = timed('names', () => extractNames(parsed, language.names, gazetteer, models.names))
    const nominals = timed('descriptions', () => extractNominals(parsed, names, language.actors))
    timed('times', () => extractTimes(parsed, language.calendar, language.numbers))
    timed('quantities', () => extractQuantities(parsed, [], language.quantities, language.numbers))
    timed('attributions', () => extractAttributions(parsed, language.reporting))
    timed('events', () => extractEvents(parsed, lexicon, names))
    const mentions = [...names, ...nominals].sort(byPlace).map((m, i) => ({ ...m, id: `m${i + 1}` }))
    timed('resolve actors', () => resolveActors(parsed, mentions, language.actors, gazetteer))
  }
  const read = articles.map((article) => timed('all of an article', () => readDocument(article, resources)))
  const stories = read.map(({ found, parsed }) => ({ found, parsed }))
  const { actors } = timed('align actors', () =>
    alignActors(
      read.map(({ found, actors }) => ({ ...found, actors })),
      language.actors,
      gazetteer,
    )([]),
  )
  const { events } = timed('align events', () =>
    alignEvents({
      stories,
      stated: read.map(({ relations }) => relations),
      actors,
      words: language.events,
      titleWords: language.titles,
      knowledge: (reports) => knowStory(actors, reports, gazetteer, stories),
    }),
  )
  const compared = events.map(({ event, reports }) => ({ ...event, reports, followed: [] }))
  timed('compare', () => {
    const origins = findOrigins(stories, new Set(language.events.negations))
    return compare(compared, {
      stories,
      actors,
      origins,
      words: language.comparison,
      outlets: outletsOf(stories),
      strangers: new Set<string>(),
    })
  })
}
