// Worker threads read the articles of one story and keep what they found; whoever comes after them finds all of it read.
import type { Article } from '../../src/model/article.ts'
import { keyOfArticle } from '../cache/keep-read.ts'
import { openStore, type StorePlace } from '../cache/result-store.ts'
import type { Progress } from '../progress.ts'
import { countWorkers, runInWorkers } from './run-in-workers.ts'

/** Articles of one job: few enough that all threads end at about the same time. */
const AT_ONCE = 10

/** Does nothing where too few are unread. An article that a worker cannot read is left to whoever comes after. */
export async function readAhead(
  articles: readonly Article[],
  results: StorePlace,
  asked: number | null,
  progress: Progress,
): Promise<void> {
  const store = openStore(results)
  const unread = articles.filter((article) => !store.has(keyOfArticle(article)))
  const workers = countWorkers(asked, unread.length)
  if (workers < 2 || unread.length < 2) return
  const jobs = Array.from({ length: Math.ceil(unread.length / AT_ONCE) }, (_, i) => ({
    read: { articles: unread.slice(i * AT_ONCE, (i + 1) * AT_ONCE), results },
  }))
  let done = articles.length - unread.length
  await runInWorkers(jobs, workers, ({ read }) => {
    done += read.articles.length
    progress.count(done, articles.length, 'articles')
  })
}
