// The site's door: what the analysis wrote, checked again against the schemas of the model.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { Actor } from './model/actor.ts'
import { OldAddress } from './model/address.ts'
import { AnalysedDocument } from './model/analysis.ts'
import { Comparison } from './model/comparison.ts'
import { AppliedDecision } from './model/decision.ts'
import { Echo } from './model/echo.ts'
import { Event, Related } from './model/event.ts'
import { Origin } from './model/origin.ts'
import { Position } from './model/position.ts'
import { Problem } from './model/problem.ts'
import { Correction } from './model/story-record.ts'
import { Story } from './model/story.ts'

/** What each file of the folder holds: a list of these. */
const LISTS = {
  story: Story,
  documents: AnalysedDocument,
  actors: Actor,
  events: Event,
  comparisons: Comparison,
  origins: Origin,
  echoes: Echo,
  related: Related,
  problems: Problem,
  // a correction says nothing but what an editor wrote; its file's name was added by the ingest
  corrections: Correction.extend({ id: z.string() }),
  decisions: AppliedDecision,
  positions: Position,
  addresses: OldAddress,
}

/** All that the analysis wrote, in the order of its files. */
export type Generated = { [Name in keyof typeof LISTS]: z.infer<(typeof LISTS)[Name]>[] }

/** The folder of the story; another one when CONTENT says so. */
const folderOfStory = (): string => resolve(process.env['CONTENT'] ?? 'content', 'generated')

/**
 * Reads the lists. They are as large as the story: a store between them and the pages, such as Astro's, would hold all of it
 * twice again. Throws with its path when a file is missing or holds something else.
 */
export function readGenerated(folder: string = folderOfStory()): Generated {
  const lists = Object.entries(LISTS).map(([name, schema]) => [name, readList(folder, name, schema)])
  return Object.fromEntries(lists) as Generated
}

function readList(folder: string, name: string, schema: z.ZodType): unknown[] {
  const path = resolve(folder, `${name}.json`)
  if (!existsSync(path))
    throw new Error(`${path}: expected a file that the analysis writes, found none; run the ingest first`)
  const { data, error } = z.array(schema).safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (error) throw new Error(`${path}: expected what the analysis writes, found\n${z.prettifyError(error)}`)
  return data
}
