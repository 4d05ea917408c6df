// The command: lists what most needs a human look, closest calls first, and writes a decision to fill in.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { tryDecisions } from './analyse-content.ts'
import { draftOf, type Call } from './editorial/call.ts'
import { closeActors } from './editorial/close-actors.ts'
import { closeEvents } from './editorial/close-events.ts'
import { contradictions } from './editorial/contradictions.ts'
import { openDates, openSpeakers } from './editorial/open-answers.ts'
import { PairWatch } from './explain/judged-pairs.ts'
import { section } from './explain/show.ts'
import { startProgress } from './progress.ts'
import { DECISIONS_FOLDER } from './read-content.ts'
import { runCommand } from './run-command.ts'
import { writeFile } from './write-file.ts'

const USAGE = `usage: npm run --silent editorial -- [--content FOLDER] [--most N] [--write N]

Lists what most needs a human look in the story of a content folder, closest calls first, at most N of each kind (10).
--write N writes a decision about number N to fill in; a file that is there is never overwritten.`

/** Calls under the heading of their kind, numbered through. */
export interface Listing {
  heading: string
  calls: (Call & { number: number })[]
}

/** What is for an editor to do: decisions that are not filled in or do not hold, a line each, and the closest calls of each kind. */
export interface Agenda {
  unfinished: string[]
  listings: Listing[]
}

/** The closest calls of each kind. A draft that is not filled in yet keeps nobody from the next. */
export function listCalls(content: string, most: number): Agenda {
  const progress = startProgress()
  let watch = new PairWatch()
  const { analysis, applied, faults } = tryDecisions(content, progress.step, () => (watch = new PairWatch()))
  progress.step('Looking for close calls')
  const kinds: [string, Call[]][] = [
    ['Events: one or two', closeEvents(analysis, applied, watch)],
    ['Actors: one or two', closeActors(analysis, applied)],
    ['Contradictions, and nearly', contradictions(analysis)],
    ['Speakers left open', openSpeakers(analysis)],
    ['Days left open', openDates(analysis)],
  ]
  let number = 0
  const listings = kinds.map(([heading, calls]) => ({
    heading,
    calls: calls
      .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
      .slice(0, most)
      .map((call) => ({ ...call, number: ++number })),
  }))
  return { unfinished: faults, listings }
}

/** Writes the decision with a number, unless its file is there. Returns its path. */
export function writeDraft(content: string, listings: readonly Listing[], number: number): string {
  const all = listings.flatMap(({ calls }) => calls)
  const call = all.find((one) => one.number === number)
  if (!call) throw new Error(`expected --write with a number from 1 to ${all.length}, found ${number}`)
  const path = join(content, DECISIONS_FOLDER, `${call.name}.yaml`)
  if (existsSync(path))
    throw new Error(`${path}: expected no file of this name, found one; it was left as it is`)
  writeFile(path, draftOf(call))
  return path
}

/** Runs the command and returns its exit code. */
export function editorial(args: string[], print: (line: string) => void): number {
  try {
    const { content, most, write } = readArguments(args)
    const { unfinished, listings } = listCalls(content, most)
    if (write === null) [...showUnfinished(unfinished), ...listings.flatMap(show)].forEach(print)
    else
      print(
        `${writeDraft(content, listings, write)}: fill in what is empty; the site is built again when it holds`,
      )
    return 0
  } catch (error) {
    print(error instanceof Error ? error.message : String(error))
    return 1
  }
}

/** First, as the site is not built before. */
const showUnfinished = (faults: readonly string[]): string[] =>
  faults.length
    ? section(
        'To finish: the site is not built before',
        faults.map((fault) => `  ${fault}`),
      )
    : []

const show = ({ heading, calls }: Listing): string[] =>
  section(
    heading,
    calls.flatMap(({ number, question, lines }) => [
      `${String(number).padStart(4)}  ${question}`,
      ...lines.map((line) => `      ${line}`),
    ]),
  )

function readArguments(args: string[]): { content: string; most: number; write: number | null } {
  const options = {
    content: { type: 'string' },
    most: { type: 'string' },
    write: { type: 'string' },
  } as const
  let values
  try {
    values = parseArgs({ args, options }).values
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`, { cause: error })
  }
  const numberOf = (name: 'most' | 'write'): number | null => {
    const value = values[name]
    if (value !== undefined && !/^[1-9]\d*$/.test(value))
      throw new Error(`expected --${name} with a number from 1, found ${value}\n${USAGE}`)
    return value === undefined ? null : Number(value)
  }
  const content = values.content ?? process.env['CONTENT'] ?? 'content'
  return { content, most: numberOf('most') ?? 10, write: numberOf('write') }
}

await runCommand(import.meta.url, USAGE, (args) =>
  editorial(args, (line) => process.stdout.write(`${line}\n`)),
)
