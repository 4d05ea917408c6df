// While the site is served: a changed file is read again, and what stops that is sent to the page.
import { EventEmitter, once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
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

/** Writes a file of the story as an editor would, and gives what the page is sent for it. */
async function change(name: string, content: string): Promise<Message> {
  writeFileSync(join(folder, name), content)
  const message = once(sent, 'message')
  watcher.emit('all', 'change', join(folder, name))
  return (await message)[0] as Message
}
const generated = (name: string): string => readFileSync(join(folder, 'generated', name), 'utf8')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collation-'))
  mkdirSync(join(folder, 'articles'))
  const setup = ingestOnChange(folder).hooks['astro:server:setup'] as (options: object) => void
  setup({ server: { watcher, ws, httpServer } })
})
afterAll(() => {
  httpServer.emit('close')
  rmSync(folder, { recursive: true })
})

it('reads an article, its record and the story again, and shows on the page what is wrong with one', async () => {
  expect(
    await change('articles/herald.txt', 'The port of Lunn was closed on Monday, officials said.\n'),
  ).toEqual({
    type: 'full-reload',
  })
  expect(generated('documents.json')).toContain('port of Lunn')
  expect(await change('articles/herald.yaml', 'source: Herald of Lunn\n')).toEqual({ type: 'full-reload' })
  expect(generated('story.json')).toContain('Herald of Lunn')
  const wrong = await change('story.yaml', 'title: [a\n')
  expect(wrong.type).toBe('error')
  expect(wrong.err!.message).toMatch(/^story\.yaml, line \d+: expected YAML, found/)
  const again = once(sent, 'message')
  ws.emit('connection')
  expect(((await again)[0] as Message).err!.message).toBe(wrong.err!.message)
  expect(await change('story.yaml', 'title: Storm\n')).toEqual({ type: 'full-reload' })
  expect(generated('story.json')).toContain('Storm')
}, 60_000)

it('does not answer to what it writes itself', () => {
  let count = 0
  sent.on('message', () => count++)
  watcher.emit('all', 'change', join(folder, 'generated', 'story.json'))
  expect(count).toBe(0)
})
