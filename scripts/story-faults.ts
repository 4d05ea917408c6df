// What a build tells of articles and records and passes over, and whoever writes them wants to see at once: files that are not read, wrong records.
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { COLLECTIONS } from '../src/ingest/collections/split-collection.ts'
import type { Problem } from '../src/model/problem.ts'
import { printProblem } from './print-problem.ts'

/** Checks whose answer somebody can mend, and because of which an article or a field of it is missing. */
const FAULTS: ReadonlySet<string> = new Set([
  'record',
  'front-matter',
  ...['format', 'unreadable', 'file-size', 'not-text', 'empty', 'length', 'no-report'],
  ...['same-id', 'same-text'],
])

/** The faults of the story in a `generated` folder, a line each; null when there is none. */
export function faultsIn(generated: string): string | null {
  const path = join(generated, 'problems.json')
  if (!existsSync(path)) return null
  const problems = JSON.parse(readFileSync(path, 'utf8')) as Problem[]
  const faults = problems.filter((problem) => FAULTS.has(problem.rule) && !isOfEntry(problem))
  return faults.map(printProblem).join('\n') || null
}

/** Of a row or entry of a file of several, as `wire.csv#row-3`: a feed is rarely in the hands of who reads it. */
function isOfEntry({ file, place }: Problem): boolean {
  const [whole] = file.split('#')
  return extname(whole!).toLowerCase() in COLLECTIONS && (whole !== file || place !== null)
}
