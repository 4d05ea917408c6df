// A process that stays: each time it is asked it brings a story's generated files up to date, with words, weights and towns in memory.
import { join } from 'node:path'
import { readDocument } from '../src/read-document.ts'
import { analyseContent } from './analyse-content.ts'
import { readFolder, resourcesOnce } from './analyse-folder.ts'
import { rememberNothing, rememberStory } from './cache/story-memory.ts'
import { ingestAlone, locate } from './ingest.ts'
import { readArticles } from './read-articles.ts'

/** What it is asked: to read the story, and to say in the terminal what it finds wrong, unless that was said there just before. */
export type Demand = 'aloud' | 'quietly'

/** What it answers: what stopped it, or nothing. */
export interface Answer {
  error: string | null
}

/** Runs that the engine needs before it has compiled what the analysis does most. */
const WARM_UPS = 5
/** Articles that are read in each of them as if they had changed. */
const WARM_UP_ARTICLES = 5

const memory = rememberStory()
/** Has the articles at hand, and analyses every time. */
const passing = { ...rememberNothing(), readArticle: memory.readArticle }
const content = process.argv[2]!
process.on('message', (demand: Demand) => {
  const answer: Answer = { error: null }
  const say = (line: string): void => void (demand === 'aloud' && process.stderr.write(`${line}\n`))
  try {
    ingestAlone(content, say, memory)
  } catch (error) {
    answer.error = error instanceof Error ? error.message : String(error)
    say(answer.error)
  }
  // nobody is left to hear it when the site is no longer served
  process.send?.(answer, () => {})
})
process.on('disconnect', () => process.exit())
// whoever started this process asked it at once
setImmediate(warmUp, WARM_UPS)

/**
 * The first runs of a process take several times as long as the next: that is done before somebody waits for it, and a change that
 * comes meanwhile has its turn between two of them.
 */
function warmUp(runs: number): void {
  try {
    const folder = join(content, 'articles')
    const { articles } = readFolder(folder, readArticles(folder))
    // in the analysis all of them come out of the cache
    for (const article of articles.slice(0, WARM_UP_ARTICLES)) readDocument(article, resourcesOnce())
    locate(analyseContent(content, undefined, runs > 1 ? passing : memory).analysis.actors)
  } catch {
    // what is wrong with the story was said when it was read, and is said again with the next change
  }
  if (runs > 1) setImmediate(warmUp, runs - 1)
}
