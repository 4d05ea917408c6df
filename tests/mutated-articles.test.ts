// Real prose with pieces cut, doubled, swapped and spoiled: analysed soundly, and the same twice.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadResources } from '../scripts/load-resources.ts'
import { readStory } from '../src/ingest/ingest.ts'
import { Analysis } from '../src/model/analysis.ts'
import { checkAnalysis } from '../src/model/check-analysis.ts'
import { analyse } from '../src/pipeline.ts'
import { english } from './ingest/read-plain.ts'

const resources = loadResources()
const folder = 'tests/stories/ferry/articles'
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))

const spoilers = [
  '"',
  '“',
  '”',
  '’',
  '(',
  ')',
  '\n',
  '\n\n',
  '. ',
  ' -- ',
  '\u200b',
  '\u202e',
  '\u00a0',
  '\u0301',
  'İ',
  'ß',
  '𝒳',
  '1,2,3',
  '31 February',
  '$',
  '%',
  '—',
  'Mr.',
  'who',
  'said',
  '\t',
  '\r',
  '<p>',
  '',
]

/** A change at a place, which is a share of the text: so it shrinks to fewer and earlier ones. */
const change = fc.record({
  kind: fc.constantFrom('cut', 'double', 'swap', 'insert', 'upper', 'lower'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  spoiler: fc.oneof(fc.constantFrom(...spoilers), fc.string({ unit: 'grapheme', maxLength: 3 })),
})

function apply(
  text: string,
  { kind, at, length, spoiler }: { kind: string; at: number; length: number; spoiler: string },
): string {
  const start = Math.floor(at * text.length)
  const [before, piece, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ]
  if (kind === 'cut') return before + after
  if (kind === 'double') return before + piece + piece + after
  if (kind === 'swap') return before + after.slice(0, length) + piece + after.slice(length)
  if (kind === 'upper') return before + piece.toUpperCase() + after
  if (kind === 'lower') return before + piece.toLowerCase() + after
  return before + spoiler + piece + after
}

const mutated = fc
  .tuple(fc.constantFrom(...articles), fc.array(change, { minLength: 1, maxLength: 40 }))
  .map(([text, changes]) => changes.reduce(apply, text).toWellFormed())

function analyseTexts(texts: readonly string[]): Analysis {
  const inputs = texts.map((text, i) => ({
    file: `${i}.txt`,
    bytes: new TextEncoder().encode(text),
    record: { file: `${i}.yaml`, yaml: 'publishedOn: 2023-03-16\nlanguage: en\n' },
  }))
  const { articles: read, problems } = readStory(inputs, english)
  return analyse(read, problems, resources)
}

describe('a story of spoiled articles', () => {
  it('is analysed soundly, and the same twice', () => {
    fc.assert(
      fc.property(fc.array(mutated, { minLength: 1, maxLength: 3 }), (texts) => {
        const analysis = analyseTexts(texts)
        expect(Analysis.safeParse(analysis).error?.issues).toBeUndefined()
        expect(checkAnalysis(analysis)).toEqual([])
        expect(JSON.stringify(analyseTexts(texts))).toBe(JSON.stringify(analysis))
      }),
      { numRuns: 40 },
    )
  })
  it('of arbitrary characters is analysed soundly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const analysis = analyseTexts([`The mayor said ${text.toWellFormed()}`])
        expect(Analysis.safeParse(analysis).error?.issues).toBeUndefined()
        expect(checkAnalysis(analysis)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})
