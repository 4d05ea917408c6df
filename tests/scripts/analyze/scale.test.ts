// Many articles: threads, parts and interruptions change when a result is there, never which.
import { spawn, type ChildProcess } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { countWorkers } from '../../../scripts/analyze/run-in-workers.ts'
import { analyze } from '../../../scripts/analyze.ts'
import { merge } from '../../../scripts/merge.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-scale-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const PORTS = ['Talvik', 'Brenholm', 'Sundvik', 'Marhaven', 'Ostrand', 'Kelby', 'Norrvik', 'Halden']

/** A folder of short articles about a storm in several ports. */
function makeStory(name: string, count: number): string {
  const folder = join(root, name)
  mkdirSync(folder)
  for (let i = 0; i < count; i++) {
    const port = PORTS[i % PORTS.length]!
    const lines = [
      `The port of ${port} was closed by the storm on Monday, the harbour office said.`,
      `Mayor Anna Berg said ${i + 2} people were hurt when the storm hit ${port}.`,
    ]
    writeFileSync(join(folder, `article-${i}.txt`), `${lines.join('\n\n')}\n`)
    if (i % 3 === 0) writeFileSync(join(folder, `article-${i}.yaml`), 'publishedOn: 2024-03-04\n')
  }
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'twin.txt'), readFileSync(join(folder, 'article-1.txt')))
  writeFileSync(join(folder, 'lost.yaml'), 'source: Nobody\n')
  return folder
}

const COMMAND = ['--no-warnings', resolve('scripts/analyze.ts')]
const out = (name: string): string => join(root, name)
const read = (name: string): string => readFileSync(out(name), 'utf8')

/** Starts the command in a process of its own. */
const start = (...args: string[]): ChildProcess => spawn(process.execPath, [...COMMAND, ...args])
const ended = (one: ChildProcess): Promise<unknown> => new Promise((done) => one.on('close', done))

/** Runs a command in this process, which has its words and weights already. */
async function run(command: typeof analyze, ...args: string[]): Promise<{ status: number; stderr: string }> {
  const lines: string[] = []
  const status = await command(args, (line) => lines.push(line))
  return { status, stderr: lines.join('\n') }
}

const story = makeStory('story', 12)
it('is analysed', async () => {
  expect((await run(analyze, story, '--out', out('truth.json'), '--no-cache')).status).toBe(0)
  const { documents, problems } = JSON.parse(read('truth.json'))
  expect(documents).toHaveLength(12)
  expect(problems.map(({ file }: { file: string }) => file)).toEqual(['empty.txt', 'lost.yaml', 'twin.txt'])
})

describe('parts', () => {
  const parts = [1, 2, 3].map((index) => out(`part-${index}.jsonl`))
  it('read by several processes at once and merged are the whole, byte for byte', async () => {
    const runs = parts.map((part, i) =>
      start(story, '--out', part, '--shard', `${i + 1}/${parts.length}`, '--no-cache'),
    )
    expect(await Promise.all(runs.map(ended))).toEqual([0, 0, 0])
    expect((await run(merge, ...parts.toReversed(), '--out', out('merged.json'))).status).toBe(0)
    expect(read('merged.json')).toBe(read('truth.json'))
  })

  it.each([
    ['one is missing', () => parts.slice(1), /expected all parts from 1\/3 to 3\/3, .*: 1\/3 missing/],
    [
      'one is there twice',
      () => [...parts, parts[0]!],
      /expected a part of its own, found 1\/3 as in .*part-1/,
    ],
    ['one is something else', () => [out('truth.json')], /truth\.json, line 1: expected a JSON object/],
    ['there is none', () => [out('nowhere.jsonl')], /nowhere\.jsonl/],
    ['one was cut short', () => [change('cut', (lines) => lines.slice(0, -2))], /expected a whole part/],
    ['one was read by another program', () => [change('old', reread)], /expected a part read by this state/],
  ])('are refused when %s', async (_, given, message) => {
    const { status, stderr } = await run(merge, ...given(), '--out', out('refused.json'))
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
    expect(readdirSync(root)).not.toContain('refused.json')
  })

  function change(name: string, how: (lines: string[]) => string[]): string {
    writeFileSync(out(name), how(read('part-1.jsonl').split('\n')).join('\n'))
    return out(name)
  }
  const reread = ([head, ...lines]: string[]): string[] => [
    JSON.stringify({ ...JSON.parse(head!), program: 'another' }),
    ...lines,
  ]
})

describe('threads', () => {
  it('give the bytes of one thread, for one story and for several', async () => {
    const two = ['--no-cache', '--workers', '2']
    expect((await run(analyze, story, '--out', out('threads.json'), ...two)).status).toBe(0)
    const small = makeStory('small', 2)
    expect((await run(analyze, story, small, '--out', out('several'), ...two)).status).toBe(0)
    expect((await run(analyze, small, '--out', out('small.json'), '--no-cache')).status).toBe(0)
    expect(read('threads.json')).toBe(read('truth.json'))
    expect(read('several/story.json')).toBe(read('truth.json'))
    expect(read('several/small.json')).toBe(read('small.json'))
  })

  it('are started only where articles are many, unless they are asked for', () => {
    expect([countWorkers(null, 99), countWorkers(3, 1)]).toEqual([1, 3])
    expect(countWorkers(null, 100)).toBe(Math.min(availableParallelism(), 8))
  })
})

it('a story that cannot be analysed fails alone', async () => {
  const { status, stderr } = await run(analyze, story, out('nowhere'), '--out', out('some'), '--no-cache')
  expect(status).toBe(1)
  expect(stderr).toMatch(/nowhere: expected a folder with articles, found none/)
  expect(readdirSync(out('some'))).toEqual(['story.json'])
})

describe('a run that was killed', () => {
  const cache = out('cache')
  const kept = (): string[] =>
    existsSync(cache)
      ? readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.gz'))
      : []
  const times = (names: string[]): number[] => names.map((name) => statSync(join(cache, name)).mtimeMs)
  const long = makeStory('long', 60)

  it('leaves no result, and the next one takes up where it stopped', async () => {
    const killed = start(long, '--out', out('resumed.json'), '--cache', cache)
    while (kept().length === 0 && killed.exitCode === null) await setTimeout(5)
    killed.kill('SIGKILL')
    await ended(killed)
    expect(readdirSync(root)).not.toContain('resumed.json')
    const before = kept()
    const written = times(before)
    expect(before.length).toBeGreaterThan(0)
    expect((await run(analyze, long, '--out', out('resumed.json'), '--cache', cache)).status).toBe(0)
    expect(times(before)).toEqual(written)
    expect((await run(analyze, long, '--out', out('long.json'), '--no-cache')).status).toBe(0)
    expect(read('resumed.json')).toBe(read('long.json'))
  })

  it('may leave damaged entries: they are not believed', async () => {
    for (const name of kept()) truncateSync(join(cache, name), 20)
    expect((await run(analyze, long, '--out', out('mended.json'), '--cache', cache)).status).toBe(0)
    expect(read('mended.json')).toBe(read('long.json'))
  })
})
