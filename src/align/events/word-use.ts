// How the articles of a story use their words for what happened: for one event or for several, in few articles or in many.
import { findObstacle } from './constraints.ts'
import type { Report } from './report.ts'
import { share } from './share.ts'
import type { StoryKnowledge } from './story-knowledge.ts'

export interface WordUse {
  /**
   * Does the article use the word of this report for nothing that stands against it? One word, one event, unless the article
   * shows otherwise (after Gale, Church and Yarowsky 1992, "One sense per discourse").
   */
  isClear(report: Report): boolean
  /** Does the article tell of no other event with the word of this report? */
  isOnly(report: Report): boolean
  /** How many articles report events at all. */
  articles: number
  /** In how many articles the word that both use stands, else the more common of their words. */
  articlesUsing(a: Report, b: Report): number
  /** Does one of the articles use the other's word, too, for another of its events? Then its own word means something else. */
  usesBoth(a: Report, b: Report): boolean
}

/** The use of all words in the reports of a story. */
export function judgeWordUse(reports: readonly Report[], story: StoryKnowledge): WordUse {
  const inArticle = groupByWord(reports, (r) => `${r.document} `)
  const inStory = groupByWord(reports, () => '')
  const unclear = new Set(
    [...inArticle]
      .filter(([, all]) =>
        all.some((a, i) => all.slice(i + 1).some((b) => isOfKind(a, b) && findObstacle(a, b, story))),
      )
      .map(([key]) => key),
  )
  const articles = new Map(
    [...inStory].map(([lemma, all]) => [lemma, new Set(all.map((r) => r.document)).size]),
  )
  const usesToo = (a: Report, b: Report): boolean =>
    [...b.lemmas].some((lemma) =>
      inArticle.get(`${a.document} ${lemma}`)?.some((r) => r !== a && !share(r.lemmas, a.lemmas)),
    )
  return {
    articles: new Set(reports.map((r) => r.document)).size,
    isOnly: (r) =>
      ![...r.lemmas].some((lemma) =>
        inArticle
          .get(`${r.document} ${lemma}`)
          ?.some((other) => other !== r && isOfKind(other, r) && !other.isGeneric),
      ),
    isClear: (r) => ![...r.lemmas].some((lemma) => unclear.has(`${r.document} ${lemma}`)),
    articlesUsing: (a, b) => {
      const common = [...a.lemmas].filter((lemma) => b.lemmas.has(lemma))
      const words = common.length ? common : [...a.lemmas, ...b.lemmas]
      return Math.max(...words.map((lemma) => articles.get(lemma) ?? 1))
    },
    usesBoth: (a, b) => usesToo(a, b) || usesToo(b, a),
  }
}

/** A word that stands for two kinds in one article is two words: “call back the cars”, “called it serious”. */
const isOfKind = (a: Report, b: Report): boolean => a.kind?.id === b.kind?.id

function groupByWord(reports: readonly Report[], prefix: (r: Report) => string): Map<string, Report[]> {
  const groups = new Map<string, Report[]>()
  for (const r of reports)
    for (const lemma of r.lemmas) {
      const key = prefix(r) + lemma
      const group = groups.get(key)
      if (group) group.push(r)
      else groups.set(key, [r])
    }
  return groups
}
