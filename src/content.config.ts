// The site's door: what the analysis wrote, checked again against the schemas of the model.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineCollection } from 'astro:content'
import { file } from 'astro/loaders'
import { z } from 'zod'
import { Actor } from './model/actor.ts'
import { AnalysedDocument } from './model/analysis.ts'
import { Comparison } from './model/comparison.ts'
import { AppliedDecision } from './model/decision.ts'
import { Echo } from './model/echo.ts'
import { Event, Related } from './model/event.ts'
import { Origin } from './model/origin.ts'
import { Problem } from './model/problem.ts'
import { Correction } from './model/story-record.ts'
import { Story } from './model/story.ts'

/** The folder of the story; another one when CONTENT says so. */
const folder = resolve(process.env['CONTENT'] ?? 'content', 'generated')

/** Every record keeps its place in the file, because a collection does not keep the order. */
const Placed = z.object({ id: z.string(), position: z.int() })

/** A collection over one generated file. Stops with a message when the file is missing. */
function generated<T extends z.ZodRawShape>(name: string, schema: z.ZodObject<T>) {
  const path = resolve(folder, `${name}.json`)
  if (!existsSync(path))
    throw new Error(`${path}: expected a file that the analysis writes, found none; run the ingest first`)
  const parser = (text: string) =>
    (JSON.parse(text) as { id: string }[]).map((record, position) => ({ ...record, position }))
  return defineCollection({
    loader: file(pathToFileURL(path).href, { parser }),
    schema: schema.extend(Placed.shape),
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
  corrections: generated('corrections', Correction),
  decisions: generated('decisions', AppliedDecision),
}
