// A sentence without end is cut into bounded pieces, and that is said.
import { describe, expect, it } from 'vitest'
import { loadResources } from '../../scripts/load-resources.ts'
import { LONGEST } from '../../src/parse/split-sentences.ts'
import { readDocument } from '../../src/read-document.ts'
import { read } from '../ingest/read-plain.ts'

const resources = loadResources()
const readText = (text: string) => readDocument(read('a.txt', text, 'language: en').article!, resources)

describe('sentences', () => {
  it.each([
    ['one sentence of many names', Array.from({ length: 1_500 }, (_, i) => `Ana Berg${i}`).join(', ')],
    ['quotation marks', `The mayor said ${'"'.repeat(20_000)} so`],
    ['one word', 'x'.repeat(20_000)],
  ])('of %s are cut and reported with their line', (_, text) => {
    const { found, problems } = readText(`The port was closed.\n${text}.\n`)
    expect(Math.max(...found.sentences.map(({ exact }) => exact.length))).toBeLessThanOrEqual(LONGEST)
    const words = found.sentences
      .map(({ exact }) => exact)
      .join('')
      .match(/[\p{L}\p{N}]/gu)?.length
    expect(words).toBe(text.match(/[\p{L}\p{N}]/gu)!.length + 'Theportwasclosed'.length)
    expect(problems.filter(({ rule }) => rule === 'sentence-length')).toMatchObject([
      { file: 'a.txt', place: 'line 2' },
    ])
  })
  it.each([
    'The port was closed. “Who is there?” the mayor asked. It rained.[3] All left!',
    'A headline\nThe port was closed on Monday (1 March). No one came …',
    '港は閉鎖された。大臣は言った。',
  ])('of a real text are whole: %j', (text) =>
    expect(readText(text).problems.filter(({ rule }) => rule === 'sentence-length')).toEqual([]),
  )
})
