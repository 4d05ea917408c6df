// What a worker thread does: it reads articles ahead, or takes one story from its folder to its file.
import type { Article } from '../../src/model/article.ts'
import { resourcesOnce } from '../analyse-folder.ts'
import { readOnce } from '../cache/keep-read.ts'
import { openStore, type StorePlace } from '../cache/result-store.ts'
import { runStory, type StoryDone, type StoryJob } from './story-job.ts'

/** Articles whose reading is to be kept. */
export interface ReadingJob {
  articles: readonly Article[]
  results: StorePlace
}

export type Job = { read: ReadingJob } | { story: StoryJob }

/** Runs one job. What was read is not handed over but kept where everybody finds it. */
export function runJob(job: Job): StoryDone {
  if ('story' in job) return runStory(job.story)
  const read = readOnce(openStore(job.read.results))
  for (const article of job.read.articles) read(article, resourcesOnce())
  return { articles: job.read.articles.length, problems: [], error: null }
}
