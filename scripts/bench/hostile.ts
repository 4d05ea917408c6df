// The command: how the reading of the worst articles that we could think of grows with their length. Processor time.
import { parseArgs } from 'node:util'
import { readStory } from '../../src/ingest/ingest.ts'
import { sections } from '../../src/lang/en/sections.ts'
import { recognition } from '../../src/lang/recognition.ts'
import { analyse } from '../../src/pipeline.ts'
import { loadResources } from '../load-resources.ts'
import { timeOf } from './measure.ts'

const { values } = parseArgs({
  options: { words: { type: 'string', default: '4000' }, doublings: { type: 'string', default: '3' } },
})
const [words, doublings] = [Number(values.words), Number(values.doublings)]

const letter = (n: number): string => String.fromCharCode(97 + (n % 26))
const coined = (i: number): string => `${letter(i)}${letter(i >> 4)}${letter(i >> 8)}`
const list = (count: number, item: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => item(i)).join(' ')

/** Articles of some `n` words, each all of one thing. */
const CASES: Record<string, (n: number) => string> = {
  'one sentence': (n) => 'the mayor said that the port was closed and '.repeat(n / 9),
  'reporting verbs': (n) => 'he said she said '.repeat(n / 4),
  'names in one sentence': (n) => `${list(n / 2, (i) => `Maria O${coined(i)}en,`)} met.`,
  'the same names': (n) => list(n / 3, (i) => ['Maria Osei,', 'Karl Vold,', 'the Northern Bank,'][i % 3]!),
  capitals: (n) => 'Aa '.repeat(n),
  abbreviations: (n) => 'U.S. '.repeat(n),
  offices: (n) => 'the Ministry of '.repeat(n / 3),
  pronouns: (n) => 'He said that she told him. '.repeat(n / 6),
  'quotation marks': (n) => '"'.repeat(n * 5),
  'open quotations': (n) => '“a '.repeat(n),
  brackets: (n) => '(a '.repeat(n),
  numbers: (n) => '1,234 '.repeat(n),
  days: (n) => 'Tuesday '.repeat(n),
  killed: (n) => 'killed '.repeat(n),
  'like paragraphs': (n) =>
    list(n / 11, (i) => `The mayor of town ${i} said ${i} ports were closed on Monday.\n`),
  'the same paragraph': (n) => 'The mayor said the port was closed on Monday.\n'.repeat(n / 8),
  'unseen characters': (n) => 'a\u200b\u202e '.repeat(n),
  'one word': (n) => 'a'.repeat(n * 5),
}

const resources = loadResources()
const language = { sections, samples: recognition }

function read(text: string): void {
  const record = { file: 'a.yaml', yaml: 'language: en\npublishedOn: 2024-03-04\n' }
  const input = { file: 'a.txt', bytes: new TextEncoder().encode(text), record }
  const { articles, problems } = readStory([input], language)
  if (articles.length > 0) analyse(articles, problems, resources)
}

const sizes = Array.from({ length: doublings + 1 }, (_, i) => words * 2 ** i)
console.log(
  `${'articles of some … words'.padEnd(26)}${sizes.map((n) => String(n).padStart(10)).join('')}    last doubling`,
)
for (const [name, make] of Object.entries(CASES)) {
  const times = sizes.map((n) => timeOf(() => read(make(n))).time)
  const growth = times.at(-1)! / Math.max(times.at(-2)!, 1)
  console.log(
    `${name.padEnd(26)}${times.map((time) => `${Math.round(time)} ms`.padStart(10)).join('')}${`x ${growth.toFixed(1)}`.padStart(17)}`,
  )
}
