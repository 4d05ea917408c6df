// What the benchmark rests on: articles that are always the same, stages that do what the pipeline does, small weights.
import { describe, expect, it } from 'vitest'
import { sizeOf } from '../../../scripts/bench/load-time.ts'
import { makeArticles } from '../../../scripts/bench/many-articles.ts'
import { countWords, median } from '../../../scripts/bench/measure.ts'
import { runStages } from '../../../scripts/bench/stages.ts'
import { loadResources } from '../../../scripts/load-resources.ts'
import type { Article } from '../../../src/model/article.ts'

const given = [
  'Rebels attacked Talvik on Monday.\nThe mayor said 12 people died.',
  'The port was closed.\n',
].map((text, i): Article => ({
  id: `given-${i}`,
  file: `given-${i}.txt`,
  source: null,
  headline: null,
  publishedOn: null,
  publishedBasis: null,
  byline: null,
  url: null,
  rights: null,
  language: 'en',
  text,
  sections: [],
}))

describe('articles for the benchmark', () => {
  it('are the same every time, and made of the given paragraphs', () => {
    const made = makeArticles(given, 20)
    expect(made).toEqual(makeArticles(given, 20))
    const paragraphs = given.flatMap(({ text }) => text.trim().split('\n'))
    for (const { text } of made) for (const line of text.split('\n')) expect(paragraphs).toContain(line)
    expect(new Set(made.map(({ text }) => text)).size).toBeGreaterThan(2)
  })
})

it('every stage is run', () => {
  const seen = new Set<string>()
  runStages(makeArticles(given, 2), loadResources(), (stage, work) => {
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
