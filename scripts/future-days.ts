// Articles that say to be published on a day that has not come: a slip of the pen, or of a page. The analysis itself knows no today.
import type { Article } from '../src/model/article.ts'
import type { Problem } from '../src/model/problem.ts'

const DAY_MS = 86_400_000

/** A problem for each; tomorrow is let pass, for somewhere it has come. `now` in milliseconds since 1970. */
export function findFutureDays(
  articles: readonly Pick<Article, 'file' | 'publishedOn' | 'publishedBasis'>[],
  now: number = Date.now(),
): Problem[] {
  const tomorrow = new Date(now + DAY_MS).toISOString().slice(0, 10)
  return articles.flatMap(({ file, publishedOn, publishedBasis }) =>
    publishedOn !== null && publishedOn > tomorrow
      ? {
          file,
          place: 'publishedOn',
          rule: 'future-day',
          message: `expected a day that has been, found ${publishedOn} (${publishedBasis}): every weekday is counted from it; a record with the right day wins`,
        }
      : [],
  )
}
