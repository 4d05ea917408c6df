// The command: how long it takes, while a story is served for editing, from a saved file to the page with its words.
import { spawn } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { writeStory } from '../../tests/stories/made/make-story.ts'
import { countWords } from './measure.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
/** Happenings for articles of some 430 words, where there are 40. */
const EVENTS = 330
/** Nobody would wait longer. */
const MOST_MS = 60_000

interface Edit {
  name: string
  /** Saves a file of the story that makes a page print the words. */
  save: (words: string) => void
  page: string
}

/** The edits in their order, those of articles once more after there is a decision. */
function editsOf(content: string): Edit[] {
  const files = readdirSync(join(content, 'articles')).filter((name) => name.endsWith('.txt'))
  const id = (at: number): string => files[at]!.replace('.txt', '')
  const file = (path: string): string => join(content, path)
  const change = (name: string, at: number): Edit => ({
    name,
    save: (words) =>
      appendFileSync(file(`articles/${files[at]}`), `\nA kiosk called ${words} was closed on Monday.\n`),
    page: `/sources/${id(at)}/`,
  })
  const first = readFileSync(file(`articles/${files[0]}`), 'utf8')
  const place = /^Notes from (\w+)/.exec(first)![1]!
  return [
    change('an article, changed', 0),
    change('another one, changed', 1),
    {
      name: 'an article, added',
      save: (words) =>
        writeFileSync(file('articles/late.txt'), `The ${words} was closed by a storm on Monday.\n`),
      page: '/sources/late/',
    },
    {
      name: 'a record',
      save: (words) => writeFileSync(file(`articles/${id(2)}.yaml`), `source: ${words}\n`),
      page: `/sources/${id(2)}/`,
    },
    {
      name: 'story.yaml',
      save: (words) => writeFileSync(file('story.yaml'), `title: ${words}\n`),
      page: '/',
    },
    {
      name: 'a correction',
      save: (words) =>
        writeFileSync(
          file('editorial/corrections/one.yaml'),
          `date: 2024-05-03\npage: /numbers/\nwas: nothing\nis: ${words}\nreason: it was left out\n`,
        ),
      page: '/corrections/',
    },
    {
      name: 'a decision of editors',
      save: (words) =>
        writeFileSync(
          file('editorial/decisions/one.yaml'),
          `decision: name\nactor: { document: ${id(0)}, words: ${place}, line: 1 }\nis: ${words}\nby: Ada\ndecided: 2024-05-03\nreason: the name of the town\n`,
        ),
      page: '/corrections/',
    },
    change('an article, changed, with that decision', 3),
    change('another one, with that decision', 4),
  ]
}

/** Calls `onReload` whenever a browser would be told to load its page again. */
async function listen(address: string, onReload: () => void): Promise<void> {
  const client = await (await fetch(`${address}/@vite/client`)).text()
  const token = /wsToken = "([^"]+)"/.exec(client)![1]!
  const socket = new WebSocket(`${address.replace('http', 'ws')}/?token=${token}`, 'vite-hmr')
  socket.addEventListener('message', ({ data }) => {
    if ((JSON.parse(String(data)) as { type: string }).type === 'full-reload') onReload()
  })
  await new Promise((fulfil) => socket.addEventListener('open', fulfil))
}

/** Milliseconds from saving until the page, asked for at each reload, has the words. */
function measure(
  address: string,
  { save, page }: Edit,
  words: string,
  whenReloads: (then: () => void) => void,
): Promise<number> {
  const start = performance.now()
  return new Promise((fulfil, refuse) => {
    const timeout = globalThis.setTimeout(
      () => refuse(new Error(`${page}: expected ${words}, found none after ${MOST_MS} ms`)),
      MOST_MS,
    )
    whenReloads(async () => {
      const html = await (await fetch(address + page)).text()
      if (!html.includes(words)) return
      clearTimeout(timeout)
      fulfil(performance.now() - start)
    })
    save(words)
  })
}

const number = (of: number) => ({ type: 'string', default: String(of) }) as const
const { values } = parseArgs({ options: { articles: number(40), port: number(4799), wait: number(20) } })
const content = mkdtempSync(join(tmpdir(), 'collation-edits-'))
writeStory(content, {
  sources: Number(values.articles),
  events: Math.round((EVENTS * Number(values.articles)) / 40),
})
for (const folder of ['corrections', 'decisions'])
  mkdirSync(join(content, 'editorial', folder), { recursive: true })
const texts = readdirSync(join(content, 'articles')).filter((name) => name.endsWith('.txt'))
const words = countWords(texts.map((name) => readFileSync(join(content, 'articles', name), 'utf8')))
const server = spawn('npm', ['run', 'dev', '--', '--port', values.port], {
  cwd: PROJECT,
  env: { ...process.env, CONTENT: content },
  stdio: 'ignore',
  detached: true,
})
process.on('exit', () => {
  process.kill(-server.pid!)
  rmSync(content, { recursive: true, force: true })
})
process.on('SIGINT', () => process.exit(1))

const address = `http://localhost:${values.port}`
const isServed = async (): Promise<boolean> => (await fetch(address).catch(() => null))?.ok ?? false
while (!(await isServed())) await setTimeout(500)
let then = (): void => {}
await listen(address, () => then())
// the engine of the process that reads gets warm meanwhile, as it does while an editor looks at the page
await setTimeout(Number(values.wait) * 1000)
console.log(
  `${texts.length} articles of ${Math.round(words / texts.length)} words, load ${loadavg()[0]!.toFixed(1)}; milliseconds from saving until the page has the words`,
)
for (const [i, edit] of editsOf(content).entries()) {
  const ms = await measure(address, edit, `Quillon${'abcdefghijk'[i]}`, (next) => void (then = next))
  console.log(`${edit.name.padEnd(40)} ${ms.toFixed(0).padStart(6)}`)
  await setTimeout(1000)
}
process.exit()
