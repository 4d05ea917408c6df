// Which reports are compared at all: those told with the same word, or as events of one kind or of neighbouring kinds.
import { kindsLike } from './kin.ts'
import type { Report } from './report.ts'

/**
 * A report is compared with those of so many other articles for each of its words and kinds, the next by the names of the
 * articles. What more articles tell alike is joined by way of these, and the work grows with the articles, not with their square.
 */
const MOST_ARTICLES = 24

/**
 * So many reports before it in the same article is a report compared with, for each of its words and kinds. Longer chains are
 * lists that no news article holds; the work grows with the article, not with its square.
 */
const MOST_REPORTS = 100

/** Pairs of reports of one article. */
export const pairsWithin = (reports: readonly Report[]): Generator<[Report, Report]> =>
  pairsOf(reports, Infinity, (a, b) => a.document === b.document)

/** Pairs of reports of different articles, whatever the order of the articles. */
export const pairsBetween = (reports: readonly Report[]): Generator<[Report, Report]> =>
  pairsOf(
    [...reports].sort((a, b) => (a.key < b.key ? -1 : 1)),
    MOST_ARTICLES,
    (a, b) => a.document !== b.document,
  )

/** Each pair once, the one that stands first in the story first. */
function* pairsOf(
  reports: readonly Report[],
  mostArticles: number,
  isWanted: (a: Report, b: Report) => boolean,
): Generator<[Report, Report]> {
  const known = new Map<string, Report[][]>()
  for (const report of reports) {
    const words = [
      ...[...report.lemmas].map((lemma) => `word ${lemma}`),
      ...[...report.meanings].map((meaning) => `meaning ${meaning}`),
    ]
    const kinds = report.kind ? kindsLike(report.kind.id).map((kind) => `kind ${kind}`) : []
    const earlier = new Set<Report>()
    for (const key of [...words, ...kinds])
      for (const article of known.get(key) ?? []) for (const other of article) earlier.add(other)
    for (const other of earlier)
      if (isWanted(other, report)) yield isBefore(other, report) ? [other, report] : [report, other]
    for (const key of report.kind ? [...words, `kind ${report.kind.id}`] : words)
      remember(known, key, report, mostArticles)
  }
}

/** Keeps the reports of the last articles, article by article. */
function remember(known: Map<string, Report[][]>, key: string, report: Report, mostArticles: number): void {
  const articles = known.get(key) ?? known.set(key, []).get(key)!
  const last = articles.at(-1)
  if (last?.[0]!.document !== report.document) articles.push([report])
  else if (last.push(report) > MOST_REPORTS) last.shift()
  if (articles.length > mostArticles) articles.shift()
}

const isBefore = (a: Report, b: Report): boolean =>
  a.document === b.document ? a.order < b.order : a.document < b.document
