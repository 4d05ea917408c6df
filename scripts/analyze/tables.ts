// The analysis as tables, a row an item, for spreadsheets and statistics: offsets and words as in the document.
import type { AnalysedDocument, Analysis } from '../../src/model/analysis.ts'
import type { Span } from '../../src/model/span.ts'

type Row = Record<string, string | number | boolean | null>

/** Between several spans in one cell. */
const GAP = ' … '

/** Tables by name. Rows of one table have the same columns in the same order; an empty list gives an empty table. */
export function tablesOf(analysis: Analysis): Record<string, Row[]> {
  const { documents, actors, events, comparisons, related, problems } = analysis
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const name = (actor: string | null): string | null => (actor === null ? null : (names.get(actor) ?? null))
  const inEach = (rows: (document: AnalysedDocument) => Row[]): Row[] =>
    documents.flatMap((document) => rows(document).map((row) => ({ article: document.id, ...row })))
  return {
    articles: documents.map(({ id, file, source, headline, publishedOn, url, language, words }) => ({
      ...{ article: id, file, source, headline, publishedOn, url, language, words },
    })),
    sentences: inEach(({ sentences }) =>
      sentences.map(({ paragraph, line, section, repeats, ...span }, sentence) => ({
        ...{ sentence, paragraph, line, section, repeats, ...at(span) },
      })),
    ),
    mentions: inEach(({ mentions }) =>
      mentions.map(({ id, type, form, actor, rule, ...span }) => ({
        ...{ id, type, form, actor, name: name(actor), ...at(span), rule },
      })),
    ),
    times: inEach(({ times }) =>
      times.map(({ id, type, value, certainty, anchor, rule, ...span }) => ({
        ...{ id, type, value, certainty, anchor, ...at(span), rule },
      })),
    ),
    quantities: inEach(({ quantities }) =>
      quantities.map(({ id, kind, operator, value, unit, counts, rule, ...span }) => ({
        ...{ id, kind, operator, value, unit, counts, ...at(span), rule },
      })),
    ),
    attributions: inEach(({ attributions }) =>
      attributions.map(({ id, kind, actor, vague, speaker, cue, content, rule }) => ({
        ...{ id, kind, speaker: speaker?.exact ?? null, actor, name: name(actor), vague },
        ...{ cue: cue?.exact ?? null, start: content[0]!.start, end: content.at(-1)!.end },
        ...{ content: wordsOf(content), rule },
      })),
    ),
    reports: inEach((document) =>
      document.events.map(({ id, type, trigger, sentence, event, ...report }) => ({
        ...{ id, event, type, ...at(trigger), sentence, date: report.date, polarity: report.polarity },
        ...{ modality: report.modality, attribution: report.attribution, ...takePart(report.arguments) },
        rule: report.rule,
      })),
    ),
    actors: actors.map(({ id, kind, name, forms }) => ({
      ...{ actor: id, kind, name, forms: forms.map(({ text }) => text).join(GAP) },
    })),
    events: events.map(({ id, type, title, date, phase, standing, partOf, state, mentions }) => ({
      ...{ event: id, type, title, date: date.edtf, basis: date.basis, phase, standing, partOf, state },
      ...{ reports: mentions.length, articles: new Set(mentions.map(({ document }) => document)).size },
    })),
    answers: comparisons.flatMap(({ id, event, question, text, verdict, rank, because, cells }) =>
      cells.map(({ source, voice, by, spans }) => ({
        ...{ comparison: id, place: rank.place, event, question, text, verdict, article: source, voice, by },
        ...{ start: spans[0]?.start ?? null, end: spans.at(-1)?.end ?? null },
        ...{ words: wordsOf(spans), because },
      })),
    ),
    related: related.map(({ from, to, kind, because }) => ({ from, to, kind, because })),
    problems: problems.map(({ file, place, rule, message }) => ({ file, place, rule, message })),
  }
}

const at = ({ start, end, exact }: Span): Row => ({ start, end, words: exact })
const wordsOf = (spans: readonly Span[]): string => spans.map(({ exact }) => exact).join(GAP)

/** The words in each role that answers who, to whom and where. */
function takePart(taken: AnalysedDocument['events'][number]['arguments']): Row {
  const inRole = (role: string): string => wordsOf(taken.filter((one) => one.role === role))
  return { agent: inRole('agent'), target: inRole('target'), where: inRole('place') }
}
