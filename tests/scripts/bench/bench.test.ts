// What the benchmark rests on: articles that are always the same, stages that do what the pipeline does, small weights.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sizeOf } from '../../../scripts/bench/load-time.ts'
import { makeCorpus } from '../../../scripts/bench/make-corpus.ts'
import { measureStory } from '../../../scripts/bench/measure-story.ts'
import { countWords, median } from '../../../scripts/bench/measure.ts'
import { runStages } from '../../../scripts/bench/stages.ts'
import { loadResources } from '../../../scripts/load-resources.ts'
import { bareArticle } from '../../model/bare-article.ts'

const given = [
  'Rebels attacked Talvik on Monday.\nThe mayor said 12 people died.',
  'The port was closed.\n',
].map((text, i) => bareArticle(text, { id: `given-${i}` }))

const texts = given.map(({ text }) => text)
const root = mkdtempSync(join(tmpdir(), 'collation-bench-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a corpus for the benchmark', () => {
  const plan = { articles: 5, perStory: 2, words: 20 }
  const contents = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => `${name}: ${readFileSync(join(folder, name), 'utf8')}`)

  it('is the same every time, of as many articles as asked for, made of the given paragraphs', () => {
    const [one, other] = ['one', 'other'].map((name) => join(root, name))
    const made = makeCorpus(texts, one!, plan)
    expect(makeCorpus(texts, other!, plan).words).toBe(made.words)
    expect(contents(one!)).toEqual(contents(other!))
    expect(made.folders).toHaveLength(3)
    expect(contents(one!)).toHaveLength(5)
    const paragraphs = texts.flatMap((text) => text.trim().split('\n'))
    for (const line of contents(one!).flatMap((text) =>
      text
        .replace(/^.*?: /, '')
        .trim()
        .split('\n\n'),
    ))
      expect(paragraphs).toContain(line)
  })

  it('as one story is read and joined', () => {
    const { words, reading, joining } = measureStory(texts, join(root, 'story'), 3, 20)
    expect(words).toBeGreaterThanOrEqual(60)
    expect([reading, joining].every((time) => time > 0)).toBe(true)
  })
})

it('every stage is run', () => {
  const seen = new Set<string>()
  runStages(given, loadResources(), (stage, work) => {
    seen.add(stage)
    return work()
  })
  expect([...seen]).toEqual(
    expect.arrayContaining(['parse', 'names', 'times', 'quantities', 'attributions', 'events', 'compare']),
  )
})

it('the median is the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), countWords(['a b, c', '- 12'])]).toEqual([2, 2.5, 4])
})

it('the weights of all models take at most 12 MB on disk', () => {
  expect(sizeOf('weights')).toBeGreaterThan(1e6)
  expect(sizeOf('weights')).toBeLessThanOrEqual(12e6)
})
