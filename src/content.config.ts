// The site's door: what the analysis wrote, checked again against the schemas of the model.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineCollection } from 'astro:content'
import type { Loader } from 'astro/loaders'
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

/** Reads the list in a generated file as one entry: the order stays, and a list may be empty. */
function listFrom(path: string): Loader {
  return {
    name: 'generated-list',
    load: async ({ parseData, store, watcher }) => {
      const read = async (): Promise<void> => {
        const data = { records: JSON.parse(readFileSync(path, 'utf8')) as unknown[] }
        const checked = await parseData({ id: LIST, data, filePath: path })
        store.clear()
        store.set({ id: LIST, data: checked })
      }
      await read()
      watcher?.add(path)
      watcher?.on('change', (changed) => (changed === path ? read() : undefined))
    },
  }
}

/** A collection over one generated file. Stops with a message when the file is missing. */
function generated<T extends z.ZodRawShape>(name: string, schema: z.ZodObject<T>) {
  const path = resolve(folder, `${name}.json`)
  if (!existsSync(path))
    throw new Error(`${path}: expected a file that the analysis writes, found none; run the ingest first`)
  return defineCollection({
    loader: listFrom(path),
    schema: z.object({ records: z.array(schema) }),
  })
}

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
