// A part of a story that was read on its own: a file with a head, a line for each file, and at its end how many there are.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Problem } from '../../src/model/problem.ts'
import type { ReadDocument } from '../../src/read-document.ts'

/** Which part of how many, such as `2/4`, and the state of the program that read it. */
export interface PartHead {
  part: string
  program: string
}

/** What came of one file; `read` is null when it holds nothing that can be read. */
export interface PartLine {
  file: string
  problems: readonly Problem[]
  read: ReadDocument | null
}

/** Throws when the file is no part, was cut short, or was read by another state of the program. */
export async function readPart(path: string, program: string): Promise<{ part: string; lines: PartLine[] }> {
  const lines: PartLine[] = []
  let part: string | null = null
  let isWhole = false
  let number = 0
  for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    const line = parse(text, `${path}, line ${++number}`)
    if (part === null) part = readHead(line, path, program)
    else if ('files' in line) isWhole = line.files === lines.length
    else lines.push(line as PartLine)
  }
  if (part === null || !isWhole)
    throw new Error(`${path}: expected a whole part, found one that was cut short`)
  return { part, lines }
}

function readHead(line: object, path: string, program: string): string {
  const head = line as Partial<PartHead>
  if (typeof head.part !== 'string' || typeof head.program !== 'string')
    throw new Error(`${path}, line 1: expected a part written with --shard, found another file`)
  if (head.program !== program)
    throw new Error(
      `${path}: expected a part read by this state of the program, found another's: read it again`,
    )
  return head.part
}

function parse(text: string, place: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // told below, with what is no object
  }
  throw new Error(`${place}: expected a JSON object, found ${JSON.stringify(text.slice(0, 40))}`)
}
