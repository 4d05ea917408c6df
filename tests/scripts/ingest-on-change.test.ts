// While the site is served: a changed file is read again, and what stops that is sent to the page.
import { EventEmitter, once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { ingestOnChange } from '../../scripts/ingest-on-change.ts'

interface Message {
  type: string
  err?: { message: string }
}

let folder: string
const watcher = Object.assign(new EventEmitter(), { add: () => watcher })
const sent = new EventEmitter()
const ws = Object.assign(new EventEmitter(), {
  send: (message: Message) => void sent.emit('message', message),
})
const httpServer = new EventEmitter()

/** Writes a file of the story as an editor would. */
function change(name: string, content: string): void {
  writeFileSync(join(folder, name), content)
  watcher.emit('all', 'change', join(folder, name))
}
/** What the page is sent for a change. */
async function sentFor(name: string, content: string): Promise<Message> {
  const message = once(sent, 'message')
  change(name, content)
  return (await message)[0] as Message
}
const generated = (name: string): string => readFileSync(join(folder, 'generated', name), 'utf8')
/** The pages follow the files that are written: until one holds the words. */
const holds = (name: string, words: string): Promise<void> =>
  vi.waitFor(() => expect(generated(name)).toContain(words), { timeout: 30_000, interval: 50 })

type Answer = { setHeader: () => void; end: (page: string) => void }
let answer: (request: object, response: Answer, next: () => void) => void
const middlewares = { use: (one: typeof answer) => void (answer = one) }
/** What a browser gets for a page before Astro is asked; null where Astro is. */
const pageFirst = (): Promise<string | null> =>
  new Promise((fulfil) =>
    answer({ headers: { accept: 'text/html' } }, { setHeader: () => {}, end: fulfil }, () => fulfil(null)),
  )

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collation-'))
  mkdirSync(join(folder, 'articles'))
  writeFileSync(join(folder, 'story.yaml'), 'titel: <b>\n')
  writeFileSync(join(folder, 'articles/herald.txt'), 'The port was closed.\n')
  const setup = ingestOnChange(folder).hooks['astro:server:setup'] as (options: object) => Promise<void>
  await setup({
    server: { watcher, ws, httpServer, middlewares, config: { base: '/storm' }, environments: {} },
  })
})
afterAll(() => {
  httpServer.emit('close')
  rmSync(folder, { recursive: true })
})

it('shows what was wrong before it was served, also when there is no page to lay it over', async () => {
  const [wrong] = (await once(sent, 'message')) as [Message]
  expect(wrong.err!.message).toMatch(/^story\.yaml: .*found titel: did you mean title\?/)
  const page = await pageFirst()
  expect(page).toContain('found titel: did you mean title?')
  expect(page).toContain('src="/storm/@vite/client"')
  expect(await sentFor('story.yaml', 'title: Storm\n')).toEqual({ type: 'full-reload' })
  expect(await pageFirst()).toBeNull()
  expect(await sentFor('story.yaml', 'titel: Storm\n')).toMatchObject({ type: 'error' })
  expect(await pageFirst()).toBeNull()
  expect(await sentFor('story.yaml', 'title: Storm\n')).toEqual({ type: 'full-reload' })
}, 60_000)

it('reads an article, its record and the story again, and shows on the page what is wrong with one', async () => {
  change('articles/herald.txt', 'The port of Lunn was closed on Monday, officials said.\n')
  await holds('documents.json', 'port of Lunn')
  change('articles/herald.yaml', 'source: Herald of Lunn\n')
  await holds('story.json', 'Herald of Lunn')
  const wrong = await sentFor('story.yaml', 'title: [a\n')
  expect(wrong.type).toBe('error')
  expect(wrong.err!.message).toMatch(/^story\.yaml, line \d+: expected YAML, found/)
  const again = once(sent, 'message')
  ws.emit('connection')
  expect(((await again)[0] as Message).err!.message).toBe(wrong.err!.message)
  expect(await sentFor('story.yaml', 'title: Storm\n')).toEqual({ type: 'full-reload' })
  expect(generated('story.json')).toContain('Storm')
}, 60_000)

it('shows a wrong record and a file that is not read as long as they are there, never as markup', async () => {
  const wrong = await sentFor('articles/herald.yaml', 'publishdOn: <img src=x>\n')
  expect(wrong.err!.message).toContain('herald.yaml, publishdOn: unknown field')
  expect(wrong.err!.message).toContain('did you mean publishedOn?')
  const marked = await sentFor('articles/herald.yaml', 'publishedOn: <img src=x>\n')
  expect(marked.err!.message).toContain('found "&lt;img src=x&gt;"')
  expect(await sentFor('articles/herald.yaml', 'source: Herald of Lunn\n')).toEqual({ type: 'full-reload' })
  const binary = await sentFor('articles/noise.txt', '\0\u0001\u0002')
  expect(binary.err!.message).toMatch(/^noise\.txt: expected text, found a binary file/)
  rmSync(join(folder, 'articles/noise.txt'))
  expect(await sentFor('articles/herald.yaml', 'source: Herald\n')).toEqual({ type: 'full-reload' })
}, 60_000)

it('does not answer to what it writes itself', () => {
  let count = 0
  sent.on('message', () => count++)
  watcher.emit('all', 'change', join(folder, 'generated', 'story.json'))
  expect(count).toBe(0)
})
