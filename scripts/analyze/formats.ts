// The forms in which an analysis is written: one JSON document, an item a line, or tables.
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { Analysis } from '../../src/model/analysis.ts'
import { writeFile } from '../write-file.ts'
import { writeLines } from '../write-lines.ts'
import { tablesOf } from './tables.ts'

const FORMATS = ['json', 'jsonl', 'csv'] as const
export type Format = (typeof FORMATS)[number]

/** Throws what was expected. */
export function readFormat(words: string): Format {
  const format = FORMATS.find((name) => name === words)
  if (!format) throw new Error(`expected --format ${FORMATS.join(', ')}, found ${words}`)
  return format
}

/** Writes to the file `out`, or for `csv` into the folder `out`. Throws what the disk throws. */
export function writeAnalysis(out: string, analysis: Analysis, format: Format): void {
  if (format === 'json') writeFile(out, `${JSON.stringify(analysis, null, 1)}\n`)
  if (format === 'jsonl') writeLines(out, linesOf(analysis))
  if (format === 'csv')
    for (const [name, rows] of Object.entries(tablesOf(analysis)))
      // a spreadsheet would run a cell that begins with = + - @ as a formula: an apostrophe goes before it
      writeFile(join(out, `${name}.csv`), stringify(rows, { header: true, escape_formulas: true }))
}

/** The version first; then each item of each list, in the order of the document: `{ "list": …, "item": … }`. */
function* linesOf({ version, ...lists }: Analysis): Generator<string> {
  yield JSON.stringify({ version })
  for (const [list, items] of Object.entries(lists))
    for (const item of items) yield JSON.stringify({ list, item })
}
