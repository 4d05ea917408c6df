// Analyses the articles of the content folder and writes what the site is built from: content/generated/*.json.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { countUnrecorded, followAddresses, type AddressedStory } from '../src/editorial/follow-addresses.ts'
import { locatePlaces } from '../src/locate/locate-places.ts'
import type { OldAddress } from '../src/model/address.ts'
import type { Analysis } from '../src/model/analysis.ts'
import type { Position } from '../src/model/position.ts'
import { analyseContent } from './analyse-content.ts'
import { resourcesOnce } from './analyse-folder.ts'
import { cacheKeyOf } from './cache-key.ts'
import type { StoryMemory } from './cache/story-memory.ts'
import { findFutureDays } from './future-days.ts'
import { lockContent } from './hold-lock.ts'
import { atlasOnce } from './load-atlas.ts'
import { printProblem } from './print-problem.ts'
import { countThings, startProgress } from './progress.ts'
import {
  ADDRESSES_FILE,
  DECISIONS_FOLDER,
  readAddresses,
  readCorrections,
  readOrder,
  readStoryRecords,
  strangersBeside,
} from './read-content.ts'
import { writeFile, writeFiles } from './write-file.ts'

/** What is written apart, each a list: the parts of the analysis, what editors decided, and where places lie. */
const PARTS = [
  'documents',
  'actors',
  'events',
  'comparisons',
  'origins',
  'echoes',
  'related',
  'problems',
  'decisions',
  'positions',
] as const
const PROJECT = resolve(import.meta.dirname, '..')

/**
 * Brings `content/generated` up to date and returns whether the articles were analysed again. Nothing is read twice for
 * the same articles, decisions and program; a process that stays has a `memory` besides. Throws on hand-written data that is wrong
 * and when no article can be read.
 */
export function ingest(content: string, say: (line: string) => void, memory?: StoryMemory): boolean {
  const [folder, decisions] = [join(content, 'articles'), join(content, DECISIONS_FOLDER)]
  const generated = (name: string): string => join(content, 'generated', `${name}.json`)
  const isComplete = [...PARTS, 'cache'].every((name) => existsSync(generated(name)))
  const state = existsSync(folder) ? cacheKeyOf(folder, decisions, PROJECT) : ''
  const key = JSON.stringify({ key: state, order: readOrder(content) })
  const isCurrent =
    isComplete && readFileSync(generated('cache'), 'utf8') === key && strangersBeside(content).length === 0
  const parts = isCurrent ? null : analyseParts(content, memory)
  /** A part as it was just found, or as it was written before. */
  const part = (name: (typeof PARTS)[number]) =>
    parts?.[name] ?? JSON.parse(readFileSync(generated(name), 'utf8'))
  const documents = part('documents') as Analysis['documents']
  const problems = [...(part('problems') as Analysis['problems']), ...findFutureDays(documents)]
  problems.map(printProblem).forEach(say)
  const written = {
    ...parts,
    story: [readStoryRecords(content, documents)],
    corrections: readCorrections(content),
    addresses: followRecorded(content, { documents, events: part('events'), actors: part('actors') }, say),
  }
  // without it, a run that is stopped between two parts is done again: parts of two runs never count as one
  if (!isCurrent) rmSync(generated('cache'), { force: true })
  writeFiles(new Map(Object.entries(written).map(([name, list]) => [generated(name), print(list)])))
  writeFile(generated('cache'), key)
  return !isCurrent
}

/** Where addresses lead that were recorded and are another page's now, or none's; says when the record is not complete. */
function followRecorded(content: string, story: AddressedStory, say: (line: string) => void): OldAddress[] {
  const recorded = readAddresses(content)
  if (recorded === null) return []
  const missing = countUnrecorded(recorded, story)
  if (missing > 0)
    say(
      `${ADDRESSES_FILE}: ${countThings(missing, 'page')} not in it yet; before you publish, run npm run addresses`,
    )
  return followAddresses(recorded, story)
}

/** The parts of the story as its articles and decisions are now. */
function analyseParts(content: string, memory?: StoryMemory): Record<(typeof PARTS)[number], unknown> {
  const progress = startProgress()
  const { analysis, applied } = analyseContent(content, progress.step, memory)
  const positions = locate(analysis.actors)
  progress.end(`${countThings(analysis.documents.length, 'article')} analysed`)
  const { version: _version, ...lists } = analysis
  return { ...lists, decisions: applied, positions }
}

/** Where the places of a story lie. */
export function locate(actors: Analysis['actors']): Position[] {
  const { gazetteer } = resourcesOnce()
  return locatePlaces(actors, atlasOnce(), (name) => gazetteer.countryNamed(name)?.code ?? null)
}

const print = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

/** The same while no other run writes there. */
export function ingestAlone(content: string, say: (line: string) => void, memory?: StoryMemory): boolean {
  const letGo = lockContent(content, say)
  try {
    return ingest(content, say, memory)
  } finally {
    letGo()
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const options = { content: { type: 'string' }, 'even-wrong': { type: 'boolean' } } as const
  const { values } = parseArgs({ options })
  const content = values.content ?? process.env['CONTENT'] ?? 'content'
  try {
    ingestAlone(content, (line) => process.stderr.write(`${line}\n`))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    // a story that is wrong is served while it is edited, and its page says what is; a folder that is not there is no story
    process.exitCode = values['even-wrong'] && existsSync(content) ? 0 : 1
  }
}
