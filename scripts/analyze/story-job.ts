// One story from its folder to its file: what the command does in its own process or hands to a worker.
import type { Analysis } from '../../src/model/analysis.ts'
import type { OnStep } from '../../src/pipeline.ts'
import { analyseArticles, readFolder, type FoundFolder } from '../analyse-folder.ts'
import { readOnce } from '../cache/keep-read.ts'
import { keyFor, openStore, type ResultStore, type StorePlace } from '../cache/result-store.ts'
import { printProblem } from '../print-problem.ts'
import { readArticles } from '../read-articles.ts'
import { NOTHING_DECIDED } from '../../src/model/decided.ts'
import { writeAnalysis, type Format } from './formats.ts'

export interface StoryJob {
  folder: string
  /** The file to write, or the folder of tables. */
  out: string
  format: Format
  isStrict: boolean
  results: StorePlace
}

/** What became of it: `error` says why nothing was written. */
export interface StoryDone {
  articles: number
  problems: string[]
  error: string | null
}

export function runStory(job: StoryJob, onStep: OnStep = () => {}): StoryDone {
  const { folder, out, format, isStrict, results } = job
  const problems: string[] = []
  try {
    const analysis = analyseOnce(folder, readArticles(folder), openStore(results), onStep)
    for (const problem of analysis.problems) problems.push(printProblem(problem))
    if (isStrict && problems.length > 0)
      throw new Error(`${folder}: expected no problems (--strict), found ${problems.length}`)
    writeAnalysis(out, analysis, format)
    return { articles: analysis.documents.length, problems, error: null }
  } catch (error) {
    return { articles: 0, problems, error: error instanceof Error ? error.message : String(error) }
  }
}

/** The analysis of a folder, made anew only when its files or the program changed, and of changed articles only. */
function analyseOnce(
  folder: string,
  found: FoundFolder,
  store: ResultStore,
  onStep: OnStep = () => {},
): Analysis {
  const key = keyOfStory(found)
  const kept = store.read(key)
  if (kept !== null) return JSON.parse(kept) as Analysis
  const analysis = analyseArticles(readFolder(folder, found), onStep, NOTHING_DECIDED, readOnce(store))
  store.keep(key, JSON.stringify(analysis))
  return analysis
}

/** Depends on the names and bytes of the files and their records, and on what was wrong with others. */
export function keyOfStory({ inputs, problems }: FoundFolder): string {
  // an article out of a file of several has its words at hand: the whole file would count once for each of thousands
  const files = inputs.flatMap(({ bytes, ...input }) => [
    JSON.stringify(input),
    ...(input.split ? [] : [bytes]),
  ])
  return keyFor('story', [JSON.stringify(problems), ...files])
}
