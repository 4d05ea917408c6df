// The command: how many words a second each stage reads, and compromise beside it.
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { readStory } from '../../src/ingest/ingest.ts'
import { sections } from '../../src/lang/en/sections.ts'
import { recognition } from '../../src/lang/recognition.ts'
import { analyse } from '../../src/pipeline.ts'
import { loadResources } from '../load-resources.ts'
import { readArticles } from '../read-articles.ts'
import { loadTime, sizeOf } from './load-time.ts'
import { countWords, median, timeOf } from './measure.ts'
import { findWink, readWithCompromise } from './other-libraries.ts'
import { runStages } from './stages.ts'

const options = {
  runs: { type: 'string', default: '15' },
} as const
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const [folder = 'content/articles'] = positionals
const runs = Number(values.runs)

const say = (line = ''): void => console.log(line)
const rows = (lines: readonly (readonly [string, string, string?])[]): void =>
  lines.forEach(([a, b, c = '']) => say(`${a.padEnd(30)}${b.padStart(14)}${c.padStart(16)}`))
const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

const { inputs } = readArticles(folder)
const { articles } = readStory(inputs, { sections, samples: recognition })
const words = countWords(articles.map(({ text }) => text))
const perSecond = (time: number, count = words): string => `${Math.round((count / time) * 1000)} words/s`
const resources = loadResources()
const wink = await findWink()

say(
  `${articles.length} articles, ${words} words, ${runs} runs; Node ${process.version}, ${cpus()[0]?.model ?? ''}`,
)
say('Times are processor time, medians of runs that take turns; the first three runs do not count.')

const stages = new Map<string, number[]>()
const add = (stage: string, time: number): void =>
  void stages.set(stage, [...(stages.get(stage) ?? []), time])
for (let run = -3; run < runs; run++) {
  const taken = new Map<string, number>()
  const record = <T>(stage: string, work: () => T): T => {
    const { time, result } = timeOf(work)
    taken.set(stage, (taken.get(stage) ?? 0) + time)
    return result
  }
  record('whole analysis', () => analyse(articles, [], resources))
  record('compromise alone', () => articles.forEach(({ text }) => readWithCompromise(text)))
  if (wink) record('wink-nlp alone', () => articles.forEach(({ text }) => wink(text)))
  runStages(articles, resources, record)
  if (run >= 0) taken.forEach((time, stage) => add(stage, time))
}
say()
rows([...stages].map(([stage, times]) => [stage, ms(median(times)), perSecond(median(times))]))
if (!wink) say('wink-nlp with wink-eng-lite-web-model is not installed: it was left out.')
const ratio = (stage: string): string =>
  (median(stages.get(stage)!) / median(stages.get('compromise alone')!)).toFixed(2)
say()
say(`whole analysis / compromise alone: ${ratio('whole analysis')}`)
say(`parse / compromise alone: ${ratio('parse')}`)

say()
rows([
  ['peak memory', megabytes(process.resourceUsage().maxRSS * 1024)],
  ['loading words and weights', ms(loadTime(5))],
  ['weights on disk', megabytes(sizeOf('weights'))],
  ['gazetteer on disk', megabytes(sizeOf('gazetteer'))],
])
