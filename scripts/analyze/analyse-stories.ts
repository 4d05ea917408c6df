// One story in this process, or many spread over worker threads.
import { readdirSync } from 'node:fs'
import { readFolder } from '../analyse-folder.ts'
import { openStore, type StorePlace } from '../cache/result-store.ts'
import { countThings, type Progress } from '../progress.ts'
import { readArticles } from '../read-articles.ts'
import type { Arguments } from './arguments.ts'
import { readAhead } from './read-ahead.ts'
import { countWorkers, runInWorkers } from './run-in-workers.ts'
import { keyOfStory, runStory, type StoryDone, type StoryJob } from './story-job.ts'

/** Says what was wrong, a line each. */
export type Tell = (line: string) => void

/** Analyses one folder: workers read its articles ahead where they are many. Returns whether it was written. */
export async function analyseStory(
  { stories, format, isStrict, workers }: Arguments,
  results: StorePlace,
  progress: Progress,
  tell: Tell,
): Promise<boolean> {
  const [story] = stories
  const found = readArticles(story!.folder)
  const isMany = countWorkers(workers, found.inputs.length) > 1
  if (isMany && !openStore(results).has(keyOfStory(found)))
    await readAhead(readFolder(story!.folder, found).articles, results, workers, progress)
  const { articles, problems, error } = runStory({ ...story!, format, isStrict, results }, progress.step)
  problems.forEach(tell)
  if (error === null) progress.end(`${countThings(articles, 'article')} analysed`)
  else tell(error)
  return error === null
}

/** Analyses each folder as a story of its own. Returns whether all were written; what cannot be is told and passed over. */
export async function analyseStories(
  { stories, format, isStrict, workers }: Arguments,
  results: StorePlace,
  progress: Progress,
  tell: Tell,
): Promise<boolean> {
  const jobs = stories.map((story): StoryJob => ({ ...story, format, isStrict, results }))
  let [articles, done, failed] = [0, 0, 0]
  const onDone = ({ folder }: StoryJob, result: StoryDone): void => {
    articles += result.articles
    for (const problem of result.problems) tell(`${folder}/${problem}`)
    if (result.error !== null) {
      failed++
      tell(result.error)
    }
    progress.count(++done, jobs.length, 'stories')
  }
  const files = stories.reduce((sum, { folder }) => sum + countFiles(folder), 0)
  const threads = countWorkers(workers, files)
  if (threads > 1)
    await runInWorkers(
      jobs.map((story) => ({ story })),
      threads,
      ({ story }, result) => onDone(story, result),
    )
  else for (const job of jobs) onDone(job, runStory(job))
  progress.end(
    `${countThings(articles, 'article')} of ${countThings(done - failed, 'story', 'stories')} analysed`,
  )
  return failed === 0
}

/** Files in a folder; none where it cannot be read, which is told when its turn comes. */
function countFiles(folder: string): number {
  try {
    return readdirSync(folder).length
  } catch {
    return 0
  }
}
