// The site's door: content collections of what the analysis wrote, checked again against the schemas of the model.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineLiveCollection } from 'astro:content'
import type { LiveLoader } from 'astro/loaders'
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

/** The folder of the story; another one when CONTENT says so. */
const folder = resolve(process.env['CONTENT'] ?? 'content', 'generated')

/** The one entry of each collection. */
const LIST = 'list'

interface Records extends Record<string, unknown> {
  records: unknown[]
}

/** Reads the list in a generated file as one entry: the order stays, and a list may be empty. */
function listFrom(name: string): LiveLoader<Records> {
  const path = resolve(folder, `${name}.json`)
  const load = (): { id: string; data: Records } => {
    if (!existsSync(path))
      throw new Error(`${path}: expected a file that the analysis writes, found none; run the ingest first`)
    return { id: LIST, data: { records: JSON.parse(readFileSync(path, 'utf8')) as unknown[] } }
  }
  return {
    name: 'generated-list',
    loadCollection: async () => ({ entries: [load()] }),
    loadEntry: async () => load(),
  }
}

/**
 * A collection over one generated file. It is live, which means that it is read when a page asks: lists are as large as the story,
 * and the store of other collections would hold all of it twice again.
 */
const generated = <T extends z.ZodRawShape>(name: string, schema: z.ZodObject<T>) =>
  defineLiveCollection({ loader: listFrom(name), schema: z.object({ records: z.array(schema) }) })

export const collections = {
  story: generated('story', Story),
  documents: generated('documents', AnalysedDocument),
  actors: generated('actors', Actor),
  events: generated('events', Event),
  comparisons: generated('comparisons', Comparison),
  origins: generated('origins', Origin),
  echoes: generated('echoes', Echo),
  related: generated('related', Related),
  problems: generated('problems', Problem),
  // a correction says nothing but what an editor wrote; its file's name was added by the ingest
  corrections: generated('corrections', Correction.extend({ id: z.string() })),
  decisions: generated('decisions', AppliedDecision),
  positions: generated('positions', Position),
  addresses: generated('addresses', OldAddress),
}
