// Reads one article: parse, extract, resolve. What is not in the reader's language is only split and shown.
import { extractAttributions } from './extract/attributions/attributions.ts'
import { extractEvents } from './extract/events/extract-events.ts'
import { tellSpeech } from './extract/events/spoken.ts'
import type { EventLexicon } from './extract/events/lexicon.ts'
import { extractNames } from './extract/names/extract-names.ts'
import { extractNominals } from './extract/nominals/nominals.ts'
import { quotationsIn } from './extract/quotations/quotations-in.ts'
import { attributeToNobody } from './extract/quotations/unattributed.ts'
import { extractQuantities } from './extract/quantities/extract-quantities.ts'
import { extractTimes } from './extract/times/extract-times.ts'
import type { Language } from './lang/language.ts'
import type { Gazetteer } from './lang/shape/gazetteer.ts'
import type { LinearModel } from './learn/linear-model.ts'
import type { AnalysedDocument } from './model/analysis.ts'
import type { Article } from './model/article.ts'
import { NOTHING_DECIDED, type Judged } from './model/decided.ts'
import type { DocumentActor } from './model/document-actor.ts'
import type { Mention } from './model/mention.ts'
import type { Problem } from './model/problem.ts'
import type { ParsedArticle } from './model/token.ts'
import type { ParseModels } from './parse/models.ts'
import { listSentences } from './parse/list-sentences.ts'
import { parseArticle } from './parse/parse.ts'
import { reportCuts } from './parse/report-cuts.ts'
import { resolveActors } from './resolve/actors/resolve-actors.ts'
import { relateEvents } from './resolve/events/relate-events.ts'
import { resolveEvents } from './resolve/events/resolve-events.ts'
import { resolveSpeakers } from './resolve/speakers/speakers.ts'
import { readDateline, type Dateline } from './resolve/times/dateline.ts'
import { resolveTimes } from './resolve/times/resolve-times.ts'
import { byPlace, spanOf } from './text/spans.ts'
import { isWrittenIn } from './text/written-in.ts'

/** What reading needs: the words of the language, known names, learned weights. */
export interface Reader {
  language: Language
  gazetteer: Gazetteer
  lexicon: EventLexicon
  models: { parse: ParseModels; names: LinearModel }
}

/** An article with all that was found in it alone; actors have ids of this article. */
export interface ReadDocument {
  /** Whether it is in the reader's language; if not, nothing can be said of what it tells or leaves out. */
  isRead: boolean
  found: AnalysedDocument
  parsed: ParsedArticle
  actors: DocumentActor[]
  relations: { from: string; to: string; kind: 'before' | 'after' | 'in-response-to'; exact: string }[]
  problems: Problem[]
}

/** Reads one article alone, whatever else the story holds. */
export type ReadArticle = (article: Article, reader: Reader, decided?: Judged) => ReadDocument

/** Reads an article in the reader's language; of any other, sentences and quotations are found and a problem says so. */
export const readDocument: ReadArticle = (article, reader, decided = NOTHING_DECIDED.actors) =>
  isWrittenIn(reader.language.tag, article)
    ? readInFull(article, reader, decided)
    : splitOnly(article, reader)

function readInFull(
  article: Article,
  { language, gazetteer, lexicon, models }: Reader,
  decided: Judged,
): ReadDocument {
  const parsed = parseArticle(article, language.sentences, models.parse, gazetteer)
  const names = extractNames(parsed, language.names, gazetteer, models.names)
  const nominals = extractNominals(parsed, names, language.actors)
  const quotations = quotationsIn(article.text).map((q) => spanOf(article.text, q.start, q.end))
  const expressions = extractTimes(parsed, language.calendar, language.numbers)
  const dateline = readDateline(parsed, expressions, language.calendar)
  const { publishedOn } = article
  const times = resolveTimes(parsed, expressions, { publishedOn, dateline, quotations }, language.calendar)
  const found = { mentions: numberMentions(names, nominals), times }
  const said = extractAttributions(parsed, language.reporting)
  const told = tellSpeech(extractEvents(parsed, lexicon, names), said, lexicon)
  const events = resolveEvents(parsed, told, language.events, { ...found, attributions: said })
  const { mentions, actors } = resolveActors(
    parsed,
    found.mentions,
    language.actors,
    gazetteer,
    events,
    decided,
  )
  const attributions = resolveSpeakers(parsed, said, mentions)
  const relations = relateEvents(parsed, events, language.events).map(({ because, ...r }) => ({
    ...r,
    exact: because.exact,
  }))
  const sentences = parsed.sentences.map(({ tokens: _tokens, index: _index, ...sentence }) => sentence)
  return {
    isRead: true,
    found: {
      ...article,
      ...(publishedOn === null && dateline !== null && publishedBy(dateline)),
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
    problems: reportCuts(article.file, sentences),
  }
}

/** The day of publication as the article prints it. */
const publishedBy = ({ iso, line }: Dateline): Pick<Article, 'publishedOn' | 'publishedBasis'> => ({
  publishedOn: iso,
  publishedBasis: `its line “${line}”`,
})

/** The English stages would find English names and dates in any Latin text: they do not see it. */
function splitOnly(article: Article, { language }: Reader): ReadDocument {
  const sentences = listSentences(article, { ...language.sentences, stopsMakeOrdinals: true })
  const attributions = attributeToNobody(article.text, quotationsIn(article.text))
  const nothing = { mentions: [], times: [], quantities: [], events: [] }
  return {
    isRead: false,
    found: { ...article, words: countWords(article), sentences, ...nothing, attributions },
    parsed: { article, sentences: sentences.map((sentence, index) => ({ ...sentence, index, tokens: [] })) },
    actors: [],
    relations: [],
    problems: [
      ...reportCuts(article.file, sentences),
      {
        file: article.file,
        place: 'language',
        rule: 'language',
        message: `expected the language ${language.tag}, found ${article.language}: only its sentences and quotations are shown`,
      },
    ],
  }
}

/** Names and descriptions in one order, with ids `m1`, `m2` …. */
const numberMentions = (names: readonly Mention[], nominals: readonly Mention[]): Mention[] =>
  [...names, ...nominals].sort(byPlace).map((mention, i) => ({ ...mention, id: `m${i + 1}` }))

const countWords = ({ text, sections }: Article): number =>
  sections
    .filter((s) => s.role === 'body')
    .reduce((sum, s) => sum + (text.slice(s.start, s.end).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0)
