// Spreads jobs over worker threads. Starting one costs about as much as reading fifty articles.
import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { StoryDone } from './story-job.ts'
import type { Job } from './worker.ts'

/** Below this many articles to read, one thread is done before others have started. */
const FEWEST_FOR_WORKERS = 100
/** Each thread holds words and weights of its own, some 300 MB: more threads than these must be asked for. */
const MOST_WORKERS = 8

/**
 * The most that one thread may hold. A story of a thousand articles needs half of it; an engine that is allowed 2 GB or more
 * lets four times as much gather as is needed before it clears up, below that at most twice as much.
 */
const MOST_MEGABYTES = 1_900

/** How many threads are to read so many articles: those that were asked for, or what is sensible here. */
export const countWorkers = (asked: number | null, articles: number): number =>
  asked ?? (articles < FEWEST_FOR_WORKERS ? 1 : Math.min(availableParallelism(), MOST_WORKERS))

/** Runs all jobs and calls `onDone` as each ends. A job that takes its worker down fails alone. */
export async function runInWorkers<J extends Job>(
  jobs: readonly J[],
  workers: number,
  onDone: (job: J, done: StoryDone) => void,
): Promise<void> {
  const threads = Math.min(workers, jobs.length)
  const filename = new URL('worker.ts', import.meta.url).href
  const pool = new Tinypool({
    filename,
    name: 'runJob',
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  try {
    await Promise.all(jobs.map(async (job) => onDone(job, await runOne(pool, job))))
  } finally {
    await pool.destroy()
  }
}

async function runOne(pool: Tinypool, job: Job): Promise<StoryDone> {
  try {
    return (await pool.run(job)) as StoryDone
  } catch (error) {
    const place = 'story' in job ? `${job.story.folder}: ` : ''
    return { articles: 0, problems: [], error: `${place}expected a worker to end its job, found ${error}` }
  }
}
