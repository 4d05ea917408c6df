// What a process remembers of a story it never changes, and never takes for something else.
import { expect, it } from 'vitest'
import { alignRead, analyseArticles, readFolder, resourcesOnce } from '../../../scripts/analyse-folder.ts'
import { rememberRead, rememberStory } from '../../../scripts/cache/story-memory.ts'
import { readArticles } from '../../../scripts/read-articles.ts'
import { editStory } from '../../../src/editorial/edit-story.ts'
import type { NamedDecision } from '../../../src/model/decision.ts'
import { NOTHING_DECIDED } from '../../../src/model/decided.ts'
import { readDocument, type ReadArticle } from '../../../src/read-document.ts'

const folder = 'tests/stories/ferry/articles'
const read = readFolder(folder, readArticles(folder))
const [first, second] = read.articles
const changed = { ...first!, publishedOn: '2031-01-01' }

/** Nothing in it can be changed without an error. */
function frozen<T>(value: T): T {
  if (value instanceof Object && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

it('changes nothing in what is remembered, articles and analysis, with and without decisions', () => {
  const known = new Map<string, ReturnType<ReadArticle>>()
  const readFrozen: ReadArticle = (article, reader, decided) => {
    const document = known.get(article.id) ?? frozen(readDocument(article, reader, decided))
    known.set(article.id, document)
    return document
  }
  const analyse = () => frozen(analyseArticles(read, undefined, NOTHING_DECIDED, readFrozen))
  const truth = analyse()
  expect(JSON.stringify(analyse())).toBe(JSON.stringify(truth))
  const compared = new Set(truth.comparisons.map(({ event }) => event))
  const [found] = truth.documents.flatMap(({ id, text, events }) =>
    events
      .filter(
        ({ event, trigger }) =>
          event !== null && compared.has(event) && text.split(trigger.exact).length === 2,
      )
      .map(({ trigger }) => ({ document: id, words: trigger.exact })),
  )
  const title: NamedDecision = {
    id: 'title',
    decision: 'title',
    event: found!,
    is: 'What happened',
    by: 'A. B.',
    decided: '2024-03-05',
    reason: 'checked',
  }
  const edited = editStory([title], (decided) => alignRead(read, undefined, decided, readFrozen))
  expect(edited.problems).toEqual([])
  expect(edited.analysis.events.map((e) => e.title)).toContain('What happened')
})

it('reads an article once, again when it or a decision on it changed, and again when it was forgotten', () => {
  const asked: string[] = []
  const counting: ReadArticle = (article, reader, decided) => {
    asked.push(`${article.id} ${article.publishedOn}`)
    return readDocument(article, reader, decided)
  }
  const remembered = rememberRead(counting, first!.text.length + second!.text.length)
  const ask = (article = first!, decided = NOTHING_DECIDED.actors) => {
    const before = asked.length
    const { found } = remembered(article, resourcesOnce(), decided)
    expect(found).toEqual(readDocument(article, resourcesOnce(), decided).found)
    return asked.length - before
  }
  const pair = { a: `${first!.id} m1`, b: `${first!.id} m2`, because: 'checked' }
  expect([ask(), ask(), ask(second), ask(), ask(second)]).toEqual([1, 0, 1, 0, 0])
  // there is room for two: the first was asked for longest ago
  expect([ask(changed), ask(second), ask()]).toEqual([1, 0, 1])
  expect(ask(first, { ...NOTHING_DECIDED.actors, different: [pair] })).toBe(1)
})

it('puts articles together again when an article, its place or what was wrong with another changed', () => {
  const { undecided } = rememberStory()
  const aligned = alignRead(read)
  let runs = 0
  const ask = (of: typeof read): number => {
    const before = runs
    undecided(of, () => (runs++, aligned))
    return runs - before
  }
  const problem = { file: 'x.txt', place: null, rule: 'empty', message: 'found none' }
  expect([ask(read), ask({ ...read })]).toEqual([1, 0])
  expect(ask({ ...read, articles: [changed, ...read.articles.slice(1)] })).toBe(1)
  expect(ask({ ...read, articles: [...read.articles].reverse() })).toBe(1)
  expect(ask({ ...read, problems: [problem] })).toBe(1)
})
