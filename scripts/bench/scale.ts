// The command: how the analysis grows with the articles, cold and warm, on one thread and on two, and within one story.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readArticles } from '../read-articles.ts'
import { makeCorpus } from './make-corpus.ts'
import { measureRun } from './measure-run.ts'
import { measureStory } from './measure-story.ts'

const options = {
  articles: { type: 'string', default: '10,100,1000' },
  threads: { type: 'string', default: '1,2' },
  story: { type: 'string', default: '2,10,50,100,200' },
} as const
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const [given = 'content/articles'] = positionals
const numbers = (words: string): number[] => words.split(',').filter(Boolean).map(Number)
/** Of one article, about; and articles of one story. */
const [WORDS, PER_STORY] = [300, 20]
const NEW_SENTENCE = '\nThe harbour office said on Monday that two ports were closed.\n'

const texts = readArticles(given).inputs.map(({ bytes }) => new TextDecoder().decode(bytes))
const root = mkdtempSync(join(tmpdir(), 'collation-bench-'))
const row = (...cells: string[]): void =>
  console.log(`| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(26) : cell.padStart(12))).join(' | ')} |`)
const rate = (words: number, seconds: number): string => String(Math.round(words / seconds))

/** All runs of one number of articles; what was kept by the first of them warms the last two. */
function runAll(count: number): void {
  const folder = join(root, 'corpus')
  const { folders, words } = makeCorpus(texts, folder, {
    articles: count,
    perStory: PER_STORY,
    words: WORDS,
  })
  const measure = (name: string, cache: string, threads: number): void => {
    const out = join(root, folders.length > 1 ? 'out' : 'out/story.json')
    const { cpu, wall, memory } = measureRun(folders, out, join(root, cache), threads)
    const [used, taken] = [cpu.toFixed(1), wall.toFixed(1)]
    row(`${count} ${name}`, String(words), used, rate(words, cpu), taken, memory.toFixed(0))
  }
  const threads = numbers(values.threads)
  for (const number of threads) {
    rmSync(join(root, 'out'), { recursive: true, force: true })
    measure(`cold, threads: ${number}`, `cache-${number}`, number)
  }
  measure('nothing changed', `cache-${threads[0]}`, 1)
  appendFileSync(join(folders[0]!, 'article-1.txt'), NEW_SENTENCE)
  measure('one article changed', `cache-${threads[0]}`, 1)
  for (const name of ['corpus', 'out', ...threads.map((number) => `cache-${number}`)])
    rmSync(join(root, name), { recursive: true, force: true })
}

try {
  const load = loadavg().map((one) => one.toFixed(1))
  console.log(
    `made of ${texts.length} texts; Node ${process.version}; load of the machine ${load.join(' ')}\n`,
  )
  console.log(`Stories of ${PER_STORY} articles of about ${WORDS} words. Whole processes, their start too.\n`)
  row('articles', 'words', 'cpu s', 'words/cpu s', 'wall s', 'memory MB')
  numbers(values.articles).forEach(runAll)
  console.log('\nOne story, one thread, processor time without the start.\n')
  row('articles', 'words', 'reading s', 'joining s', 'joining/art.')
  for (const count of numbers(values.story)) {
    const { words, reading, joining } = measureStory(texts, join(root, `story-${count}`), count, WORDS)
    const each = `${((joining / count) * 1000).toFixed(0)} ms`
    row(String(count), String(words), reading.toFixed(2), joining.toFixed(2), each)
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
