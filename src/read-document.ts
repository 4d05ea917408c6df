// Reads one article: parse, extract, resolve.
import { extractAttributions } from './extract/attributions/attributions.ts'
import { extractEvents } from './extract/events/extract-events.ts'
import type { EventLexicon } from './extract/events/lexicon.ts'
import { extractNames } from './extract/names/extract-names.ts'
import { extractNominals } from './extract/nominals/nominals.ts'
import { findQuotations } from './extract/quotations/quotations.ts'
import { extractQuantities } from './extract/quantities/extract-quantities.ts'
import { extractTimes } from './extract/times/extract-times.ts'
import type { Language } from './lang/language.ts'
import type { Gazetteer } from './lang/shape/gazetteer.ts'
import type { LinearModel } from './learn/linear-model.ts'
import type { AnalysedDocument } from './model/analysis.ts'
import type { Article } from './model/article.ts'
import type { DocumentActor } from './model/document-actor.ts'
import type { Mention } from './model/mention.ts'
import type { Problem } from './model/problem.ts'
import type { ParsedArticle } from './model/token.ts'
import type { ParseModels } from './parse/models.ts'
import { parseArticle } from './parse/parse.ts'
import { resolveActors } from './resolve/actors/resolve-actors.ts'
import { relateEvents } from './resolve/events/relate-events.ts'
import { resolveEvents } from './resolve/events/resolve-events.ts'
import { resolveSpeakers } from './resolve/speakers/speakers.ts'
import { resolveTimes } from './resolve/times/resolve-times.ts'
import { byPlace, spanOf } from './text/spans.ts'

/** What reading needs: the words of the language, known names, learned weights. */
export interface Reader {
  language: Language
  gazetteer: Gazetteer
  lexicon: EventLexicon
  models: { parse: ParseModels; names: LinearModel }
}

/** An article with all that was found in it alone; actors have ids of this article. */
export interface ReadDocument {
  found: AnalysedDocument
  parsed: ParsedArticle
  actors: DocumentActor[]
  relations: { from: string; to: string; kind: 'before' | 'after' | 'in-response-to'; exact: string }[]
  problems: Problem[]
}

export function readDocument(
  article: Article,
  { language, gazetteer, lexicon, models }: Reader,
): ReadDocument {
  const parsed = parseArticle(article, language.sentences, models.parse)
  const names = extractNames(parsed, language.names, gazetteer, models.names)
  const nominals = extractNominals(parsed, names, language.actors)
  const quotations = findQuotations(article.text, paragraphsOf(article.text)).map((q) =>
    spanOf(article.text, q.start, q.end),
  )
  const expressions = extractTimes(parsed, language.calendar, language.numbers)
  const times = resolveTimes(
    parsed,
    expressions,
    { publishedOn: article.publishedOn, quotations },
    language.calendar,
  )
  const { mentions, actors } = resolveActors(
    parsed,
    numberMentions(names, nominals),
    language.actors,
    gazetteer,
  )
  const attributions = resolveSpeakers(parsed, extractAttributions(parsed, language.reporting), mentions)
  const events = resolveEvents(parsed, extractEvents(parsed, lexicon, names), language.events, {
    mentions,
    times,
    attributions,
  })
  const relations = relateEvents(parsed, events, language.events).map(({ because, ...r }) => ({
    ...r,
    exact: because.exact,
  }))
  const sentences = parsed.sentences.map(({ tokens: _tokens, index: _index, ...sentence }) => sentence)
  return {
    found: {
      ...article,
      words: countWords(article),
      sentences,
      mentions,
      times,
      quantities: extractQuantities(parsed, times, language.quantities, language.numbers),
      attributions,
      events,
    },
    parsed,
    actors,
    relations,
    problems: [],
  }
}

/** Names and descriptions in one order, with ids `m1`, `m2` …. */
const numberMentions = (names: readonly Mention[], nominals: readonly Mention[]): Mention[] =>
  [...names, ...nominals].sort(byPlace).map((mention, i) => ({ ...mention, id: `m${i + 1}` }))

const countWords = ({ text, sections }: Article): number =>
  sections
    .filter((s) => s.role === 'body')
    .reduce((sum, s) => sum + (text.slice(s.start, s.end).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0)

/** Each line of the text is a paragraph. */
function paragraphsOf(text: string): { start: number; end: number }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const paragraph = { start, end: start + line.length }
    start = paragraph.end + 1
    return paragraph
  })
}
