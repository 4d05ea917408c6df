// What editors wrote of a story, from its content folder: story.yaml, sources/ and editorial/.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { arrangeSources, type Placed } from '../src/ingest/story/arrange-sources.ts'
import { readDecision } from '../src/ingest/story/read-decision.ts'
import { readEditorial } from '../src/ingest/story/read-editorial.ts'
import { RecordedAddresses } from '../src/model/address.ts'
import type { NamedDecision } from '../src/model/decision.ts'
import type { Problem } from '../src/model/problem.ts'
import type { Story } from '../src/model/story.ts'
import { Correction, SourceRecord, StoryRecord } from '../src/model/story-record.ts'
import { readOwnFile } from './read-own-file.ts'

function readStoryRecord(content: string): StoryRecord {
  const isThere = existsSync(join(content, 'story.yaml'))
  if (!isThere && existsSync(join(content, 'story.yml')))
    throw new Error('story.yml: expected story.yaml, found another ending: rename it')
  const yaml = isThere ? readText(content, 'story.yaml') : ''
  return readEditorial('story.yaml', yaml, StoryRecord)
}

/** The articles by id, in the order of the pages; those that it does not name come behind. Throws where `story.yaml` is wrong. */
export const readOrder = (content: string): string[] => readStoryRecord(content).order

/** The same articles in an order that `readOrder` gives. */
export function inOrder<T extends { id: string }>(articles: readonly T[], order: readonly string[]): T[] {
  const placeOf = ({ id }: T): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...articles].sort((a, b) => placeOf(a) - placeOf(b))
}

/** The story of a content folder; all of its files are optional. Throws on hand-written data that is wrong. */
export function readStoryRecords(content: string, articles: readonly Placed[]): Story {
  const story = readStoryRecord(content)
  const [stranger] = othersIn(content, 'sources', (name) => name === 'README.md' || isYaml(name))
  if (stranger !== undefined)
    throw new Error(
      `sources/${stranger}: expected sources/NAME.yaml, NAME that of an article’s file, found another ending: rename it, or put it elsewhere`,
    )
  const records = readYamls(content, 'sources', isYaml).map(
    ({ name, file, yaml }) => [name, readEditorial(file, yaml, SourceRecord)] as const,
  )
  return arrangeSources(articles, story, new Map(records))
}

/** The corrections of a content folder, newest first. Throws on one that is wrong. */
export function readCorrections(content: string): (Correction & { id: string })[] {
  return readYamls(content, 'editorial/corrections')
    .map(({ name, file, yaml }) => ({ id: name, ...readEditorial(file, yaml, Correction) }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
}

/** Where the addresses of published pages are recorded, in a content folder. */
export const ADDRESSES_FILE = 'addresses.yaml'

/** What a program writes may be longer than what people do: some 300 characters a page. */
const MOST_OF_ADDRESSES = 10_000_000

/** The recorded addresses; null where none were recorded. Throws on a file that is wrong. */
export const readAddresses = (content: string): RecordedAddresses | null =>
  existsSync(join(content, ADDRESSES_FILE))
    ? readEditorial(ADDRESSES_FILE, readText(content, ADDRESSES_FILE), RecordedAddresses, MOST_OF_ADDRESSES)
    : null

/** Where editors put their decisions, in a content folder. */
export const DECISIONS_FOLDER = 'editorial/decisions'

/** The decisions of a content folder that can be read, and all that is wrong with others. */
export function readDecisions(content: string): { decisions: NamedDecision[]; problems: Problem[] } {
  const read = readYamls(content, DECISIONS_FOLDER).map(({ name, file, yaml }) => ({
    name,
    ...readDecision(file, yaml),
  }))
  return {
    decisions: read.flatMap((one) => ('decision' in one ? [{ id: one.name, ...one.decision }] : [])),
    problems: [
      ...strangersBeside(content),
      ...strangersIn(content, DECISIONS_FOLDER, isRecordName),
      ...read.flatMap((one) => ('problems' in one ? one.problems : [])),
    ],
  }
}

/** In the name of an article stand letters of any script. */
const isYaml = (name: string): boolean => !name.startsWith('.') && name.endsWith('.yaml')

const isRecordName = (name: string): boolean => /^[\w-]+\.yaml$/.test(name)

/** Files in `editorial` that are neither decisions nor corrections. They stop a story whose articles did not change, too. */
export const strangersBeside = (content: string): Problem[] => [
  ...strangersIn(content, 'editorial', (name) => ['README.md', 'corrections', 'decisions'].includes(name)),
  ...strangersIn(content, 'editorial/corrections', isRecordName),
]

/** A file that nobody would read is a mistake: a decision in it would silently not hold. */
const strangersIn = (content: string, folder: string, isKnown: (name: string) => boolean): Problem[] =>
  othersIn(content, folder, isKnown).map((name) => ({
    file: `${folder}/${name}`,
    place: null,
    rule: 'decision',
    message:
      'expected decisions/NAME.yaml or corrections/NAME.yaml, NAME of letters, digits, - and _; found neither',
  }))

/** The names in a folder, hidden ones aside, that are not known. */
function othersIn(content: string, folder: string, isKnown: (name: string) => boolean): string[] {
  const path = join(content, folder)
  const names = existsSync(path) ? readdirSync(path).sort() : []
  return names.filter((name) => !name.startsWith('.') && !isKnown(name))
}

/** Throws with the name of the file when it cannot be read or lies elsewhere. */
function readText(content: string, file: string): string {
  try {
    return new TextDecoder().decode(readOwnFile(content, file))
  } catch (error) {
    throw new Error(`${file}: expected a file to read, found ${(error as Error).message}`, { cause: error })
  }
}

function readYamls(
  content: string,
  folder: string,
  isMeant: (name: string) => boolean = isRecordName,
): { name: string; file: string; yaml: string }[] {
  const path = join(content, folder)
  const names = existsSync(path) ? readdirSync(path).filter(isMeant) : []
  return names.sort().map((name) => ({
    name: name.slice(0, -'.yaml'.length),
    file: `${folder}/${name}`,
    yaml: readText(content, `${folder}/${name}`),
  }))
}
