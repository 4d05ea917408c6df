// A story of five outlets of our own: every verdict and every voice, and what never changes one.
import { describe, expect, it } from 'vitest'
import { analyseFolder, resourcesOnce } from '../../scripts/analyse-folder.ts'
import { readArticles } from '../../scripts/read-articles.ts'
import { readStory } from '../../src/ingest/ingest.ts'
import { sections } from '../../src/lang/en/sections.ts'
import { recognition } from '../../src/lang/recognition.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Comparison } from '../../src/model/comparison.ts'
import { analyse } from '../../src/pipeline.ts'

const FOLDER = 'tests/stories/ferry/articles'
const story = analyseFolder(FOLDER)

/** The event of a kind that most articles report. */
function eventOf(type: string, { events }: Analysis = story): Analysis['events'][number] {
  const reporting = (e: Analysis['events'][number]): number => new Set(e.mentions.map((m) => m.document)).size
  return events.filter((e) => e.type === type).sort((a, b) => reporting(b) - reporting(a))[0]!
}

/** A question about an event of a kind, or about the whole articles. */
function rowOf(type: string | null, question: string): Comparison {
  const event = type === null ? null : eventOf(type).id
  const row = story.comparisons.find((c) => c.event === event && c.question === question)
  if (!row) throw new Error(`expected the question ${question} about ${type ?? 'the articles'}, found none`)
  return row
}

const cellsOf = (row: Comparison): string[] =>
  row.cells.map((c) =>
    [c.source, c.voice, c.by && `by ${c.by}`, c.spans.map((s) => s.exact).join(' … ')]
      .filter(Boolean)
      .join(' '),
  )

describe('the verdicts', () => {
  it.each([
    ['one day, five sources', 'crash', 'when', 'same'],
    ['14 and 19 of one day, each asserted', 'crash', 'killed', 'conflict'],
    ['on the word of the coast guard, or on nobody’s', 'crash', 'deaths-on-whose-word', 'differs'],
    ['one lead of more tension, one of less', null, 'direction', 'opposed'],
    ['the dead are “people” to all', 'crash', 'dead', 'same'],
    ['an arrest of their own, or on a lawyer’s word', 'detain', 'on-whose-word', 'differs'],
    ['two ask two others for records', null, 'demands', 'differs'],
    ['a yardstick in one article', null, 'scale', 'only'],
    ['a contested word in one article', null, 'contested', 'only'],
  ])('%s', (_, type, question, verdict) => {
    expect(rowOf(type, question).verdict).toBe(verdict)
  })
  it('name the two that contradict each other, and nobody else', () => {
    const { because, between } = rowOf('crash', 'killed')
    expect(between).toEqual(['courier', 'gazette'])
    expect(because).toContain('Coast Courier “14”, Evening Gazette “19”')
    expect(because).not.toMatch(/Ledger|Herald|Wire/)
  })
  it('find no other contradiction: not in the later toll, not in the dead of the crew', () => {
    expect(story.comparisons.filter(({ verdict }) => verdict === 'conflict')).toHaveLength(1)
  })
})

describe('two of the five', () => {
  const between = (a: string, b: string): string => {
    const { verdict, pairs } = rowOf('crash', 'killed')
    return pairs.find((pair) => pair.between.join() === [a, b].join())?.verdict ?? verdict
  }
  it.each([
    ['courier', 'gazette', 'conflict'],
    ['courier', 'herald', 'same'],
    ['courier', 'ledger', 'differs'],
    ['herald', 'wire', 'same'],
  ])('%s and %s: %s', (a, b, verdict) => {
    expect(between(a, b)).toBe(verdict)
  })
})

describe('the voices', () => {
  it.each([
    ['crash', 'killed', 'courier own 14'],
    ['crash', 'killed', 'wire attributed by the coast guard 14'],
    [null, 'scale', 'courier own-judgement the worst ferry disaster in decades'],
    ['launch', 'when', 'wire own-expected Friday'],
    [null, 'demands', 'gazette attributed by Lund urged the government of Varonia to publish the records'],
    [null, 'unnamed-sources', 'courier own according to news reports'],
    [null, 'scale', 'wire silent'],
  ])('%s %s: %s', (type, question, cell) => {
    expect(cellsOf(rowOf(type, question))).toContain(cell)
  })
  it('give a silent source with what was read', () => {
    const silent = rowOf(null, 'scale').cells.filter(({ voice }) => voice === 'silent')
    expect(silent.map(({ source }) => source)).toEqual(['gazette', 'herald', 'ledger', 'wire'])
    for (const { proof } of silent) expect(proof).toMatch(/^\d+ sentences read\./)
  })
})

describe('one text in several articles', () => {
  it.each([
    [
      'a statement, printed with small changes',
      /^The vessel took on water/,
      ['courier', 'herald', 'ledger', 'wire'],
    ],
    ['a wire’s sentence', /^The ferry Selma Star sank off/, ['herald', 'wire']],
    ['a quotation in a third language', /^Nous avons entendu/, ['gazette', 'wire']],
    ['a sentence that a later article took over', /^An inquiry is expected/, ['ledger', 'wire']],
  ])('%s', (_, words, sources) => {
    const found = story.origins.filter(({ passages }) => passages.every((p) => words.test(p.exact)))
    expect(found.map(({ passages }) => passages.map((p) => p.source))).toEqual([sources])
  })
  it('hides no difference of what is made of it', () => {
    expect(eventOf('detain').state).toBe('differs')
  })
  it('vouches for an event as one source does', () => {
    expect(eventOf('launch').state).toBe('single-source')
    expect(rowOf('launch', 'when').because).toMatch(/^One origin/)
  })
})

/** Everything but ids and order: what is asked, the verdict, and each source's words. */
const verdictsOf = ({ comparisons }: Analysis, nameOf = (source: string): string => source): string[] =>
  comparisons.map((c) => [c.text, c.verdict, ...cellsOf(c).map(nameOf).sort()].join(' | ')).sort()

/** The story with its articles in another order, or with more of them; ids come from the files' names. */
function analyseAgain(rename: (name: string) => string, more: Record<string, string> = {}): Analysis {
  const { inputs } = readArticles(FOLDER)
  const renamed = inputs.map((input) => ({ ...input, file: rename(input.file) }))
  const added = Object.entries(more).map(([file, text]) => ({
    file,
    bytes: new TextEncoder().encode(text),
    record: null,
  }))
  const { articles, problems } = readStory([...renamed, ...added], { sections, samples: recognition })
  return analyse(articles, problems, resourcesOnce())
}

it('gives the same verdicts in whichever order the articles come', () => {
  const order = ['wire', 'ledger', 'herald', 'gazette', 'courier']
  const withoutNumber = (cell: string): string => cell.replace(/^\d-/, '')
  const turned = analyseAgain((file) => `${order.indexOf(file.replace('.txt', ''))}-${file}`)
  expect(verdictsOf(turned, withoutNumber)).toEqual(verdictsOf(story))
})

it('changes no verdict when an article on another subject is added', () => {
  const other = analyseAgain((file) => file, {
    'prices.txt':
      'Fuel prices rose again in the valley of Tarn. Farmers said on Monday that they paid a third more.',
  })
  const events = (analysis: Analysis): string[] =>
    analysis.comparisons
      .filter(({ event }) => event !== null)
      .map((c) => [c.id, c.verdict, ...cellsOf(c)].join(' | '))
  expect(events(other)).toEqual(events(story))
})
