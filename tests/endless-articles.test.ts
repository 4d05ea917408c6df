// Articles of nothing but one thing, without end: read soundly up to the limit, refused with a reason beyond it.
import { expect, it } from 'vitest'
import { resourcesOnce } from '../scripts/analyse-folder.ts'
import { MAX_CHARACTERS, readStory } from '../src/ingest/ingest.ts'
import { recognition } from '../src/lang/recognition.ts'
import { sections } from '../src/lang/en/sections.ts'
import { checkAnalysis } from '../src/model/check-analysis.ts'
import { analyse } from '../src/pipeline.ts'

const read = (text: string) =>
  readStory(
    [
      {
        file: 'a.txt',
        bytes: new TextEncoder().encode(text),
        record: { file: 'a.yaml', yaml: 'language: en' },
      },
    ],
    {
      sections,
      samples: recognition,
    },
  )
const LONGEST = MAX_CHARACTERS - 1
const names = Array.from({ length: 10_000 }, (_, i) => `Ana O${i.toString(36)}`).join(', ')

it.each([
  ['quotations of a letter', '"a" '.repeat(LONGEST / 4)],
  ['opened quotations', '“a '.repeat(LONGEST / 3)],
  ['names in one sentence', `${names} met in Lunn on Monday.`],
  ['one line of sentences', 'He said that she told him. '.repeat(2_000)],
])('%s are read, and the analysis is sound', { timeout: 60_000 }, (_, text) => {
  const { articles, problems } = read(text)
  const analysis = analyse(articles, problems, resourcesOnce())
  expect(analysis.documents.length + problems.length).toBe(1)
  expect(checkAnalysis(analysis)).toEqual([])
})

it.each([
  ['a million quotation marks', '"'.repeat(1_000_000)],
  ['a line of four million characters', 'a '.repeat(2_000_000)],
])('%s are refused', (_, text) => {
  const { articles, problems } = read(text)
  expect(articles).toEqual([])
  expect(problems.map(({ rule }) => rule)).toEqual(['length'])
})
