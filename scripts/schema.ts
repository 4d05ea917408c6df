// Writes the JSON Schema of the analysis from the zod schemas: public/analysis.schema.json.
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { Analysis } from '../src/model/analysis.ts'
import { writeFile } from './write-file.ts'

const FILE = 'public/analysis.schema.json'

/** The published schema as text. The zod schemas are the truth; this is derived from them. */
export function printSchema(): string {
  const schema = z.toJSONSchema(Analysis, { target: 'draft-2020-12' })
  const title = 'Analysis of the articles of one story'
  const $id = `urn:collation:analysis:${Analysis.shape.version.value}`
  return `${JSON.stringify({ ...schema, $id, title }, null, 2)}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(`${FILE}: ${writeFile(FILE, printSchema()) ? 'written' : 'unchanged'}`)
