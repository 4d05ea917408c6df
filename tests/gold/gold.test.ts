// The analysis of articles that a person marked must not fall below the recorded floors; gains are recorded by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadResources } from '../../scripts/load-resources.ts'
import { readStory } from '../../src/ingest/ingest.ts'
import { recognition } from '../../src/lang/recognition.ts'
import { sections } from '../../src/lang/en/sections.ts'
import { analyse } from '../../src/pipeline.ts'
import { labelFindings, readGold, scoreLabels } from './read-gold.ts'

const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Record<
  string,
  { found: number; right?: number }
>
const gold = readGold()
const { articles } = readStory(
  gold.map(({ file, text }) => ({
    file,
    bytes: new TextEncoder().encode(text),
    record: { file: 'record.yaml', yaml: 'publishedOn: 2023-03-16' },
  })),
  { sections, samples: recognition },
)
const { documents } = analyse(articles, [], loadResources())
const scores = scoreLabels(
  documents.map((document) => ({
    marks: gold.find(({ file }) => file === document.file)!.marks,
    found: labelFindings(document),
  })),
)

describe('of 100 marked by hand and 100 found', () => {
  it('covers every label', () => expect(Object.keys(scores)).toEqual(Object.keys(floors).sort()))

  it.each(Object.entries(floors))('%s stays above its floor', (label, floor) => {
    const { found, right } = scores[label]!
    expect(found, `found of the marks for ${label}`).toBeGreaterThanOrEqual(floor.found)
    expect(right, `right of the findings for ${label}`).toBeGreaterThanOrEqual(floor.right ?? 0)
  })
})
