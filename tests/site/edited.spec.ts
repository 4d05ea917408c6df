// A story with a decision of every kind: each is told on the page that it touches and on the page of corrections.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { listen, makeServer } from '../../scripts/serve.ts'
import { axeFaults } from './browser-checks.ts'
import { builtPages } from './built.ts'
import { headingFaults, invalidHtml, lostLinks } from './page-checks.ts'

test.skip(({ javaScriptEnabled, isMobile }) => isMobile || javaScriptEnabled === false, 'files are read once')
// one build, by one worker: two at once would write into one another
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(join(tmpdir(), 'collation-edited-'))
const content = join(folder, 'content')
const env = { ...process.env, CONTENT: content, OUT: join(folder, 'dist') }
const run = (...args: string[]): void => void execFileSync(process.execPath, args, { env, stdio: 'pipe' })
const html = (path: string): string => readFileSync(join(env.OUT, path, 'index.html'), 'utf8')
/** The words of a page, with single spaces. */
const textOf = (path: string): string =>
  html(path)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test.beforeAll(() => {
  test.setTimeout(120_000)
  cpSync('tests/site/edited', content, { recursive: true })
  run('scripts/build.ts')
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const notes: [string, string, string, string][] = [
  [
    'events/explosion-at-the-talvik-depot',
    'blast-title',
    'The machine said: “Explosion in Talvik”; an editor set: “Explosion at the Talvik depot”.',
    'Ada Berg , 1 April 2023: Both articles place it at the depot.',
  ],
  [
    'events/explosion-at-the-talvik-depot',
    'toll',
    'The machine compared “How many were killed?”; an editor withheld it.',
    'Ada Berg , 6 April 2023: The Courier corrected its number the next day.',
  ],
  [
    'actors/northern-front-of-talvik',
    'one-front',
    'The machine said: two actors, “Northern Front” and “Front”; an editor set: one actor, “Northern Front of Talvik”.',
    'Ada Berg , 2 April 2023: The Courier shortens the name that the Herald gives in full.',
  ],
  [
    'actors/northern-front-of-talvik',
    'front-name',
    'The machine said: “Northern Front”; an editor set: “Northern Front of Talvik”.',
    'Ada Berg , 3 April 2023: There are two groups of that name; this is how it signs.',
  ],
  [
    'actors/ola-vik',
    'two-governors',
    'The machine said: one actor, “Ola Vik”; an editor set: two actors, “Ola Vik” and “Vik”.',
    'Ola Lund , 7 April 2023: The Herald means the father, the Courier the son.',
  ],
]

test('the page that a decision touches tells what the machine said, who set what, when and why', () => {
  for (const [path, id, told, signed] of notes) {
    expect(textOf(path)).toContain(`${told} ${signed}`)
    expect(html(path)).toContain(`/corrections/#set-${id}"`)
  }
  expect(textOf('compare')).toContain('Withheld')
})

test('a question that is withheld is on no page', () => {
  expect(html('events/explosion-at-the-talvik-depot')).not.toMatch(/<h4[^>]*>[^<]*How many were killed/)
})

test('events that an editor is unsure of say that they may be the same', () => {
  const [event] = JSON.parse(readFileSync(join(content, 'generated/related.json'), 'utf8')).filter(
    ({ kind }: { kind: string }) => kind === 'perhaps-same',
  )
  for (const id of [event.from, event.to])
    for (const words of ['Perhaps the same', 'an editor set: two events, ', ', which may be the same.'])
      expect(textOf(`events/${id}`)).toContain(words)
})

test('a date that an editor set says so', () => {
  const { id } = JSON.parse(readFileSync(join(content, 'generated/decisions.json'), 'utf8')).find(
    (decision: { decision: string }) => decision.decision === 'date',
  )
  expect(textOf('corrections')).toContain(
    'The machine said Wednesday 15 March 2023 An editor set 15–16 March 2023',
  )
  expect(html('corrections')).toContain(`id="set-${id}"`)
})

test('the page of corrections has every decision and every correction, newest first', () => {
  const ids = [...html('corrections').matchAll(/<section[^>]* id="([^"]*)"/g)].map((found) => found[1])
  expect(ids).toEqual([
    'set-two-governors',
    'set-toll',
    'set-meeting-day',
    'set-two-bridges',
    'set-front-name',
    'set-one-front',
    'set-blast-title',
    '2023-03-20-1',
  ])
})

test('an address that a page had leads to the page, also in a frame and to its files', () => {
  const moved: [string, string][] = [
    ['events/explosion-in-talvik', 'events/explosion-at-the-talvik-depot'],
    ['embed/events/explosion-in-talvik', 'embed/events/explosion-at-the-talvik-depot'],
    ['actors/northern-front', 'actors/northern-front-of-talvik'],
  ]
  const redirects = readFileSync(join(env.OUT, '_redirects'), 'utf8')
  for (const [from, to] of moved) {
    expect(html(from)).toContain(`<meta http-equiv="refresh" content="0; url=/${to}/">`)
    expect(redirects).toContain(`/${from}/ /${to}/ 301\n`)
  }
  expect(redirects).toContain(
    '/data/actors/northern-front.json /data/actors/northern-front-of-talvik.json 301\n',
  )
  expect(readFileSync(join(env.OUT, 'sitemap.xml'), 'utf8')).not.toContain('/actors/northern-front/')
})

test('an address of an event that is none any more says so, and where its words stand', () => {
  expect(textOf('events/need-for-help')).toContain(
    '“Need for help” stood here. It is told as no event of its own',
  )
  expect(html('events/need-for-help')).toContain('<a href="/sources/herald/#L6">Herald, line\u00a06</a>')
})

test('a page says that its address was that of another', () => {
  expect(textOf('events/statement-by-vik')).toContain(
    'This address once led to another page, “Meeting in Talvik”. That page is Meeting by Ana Berg',
  )
})

test('pages at old addresses are sound, and a browser without a script follows them', async ({ browser }) => {
  const site = { folder: env.OUT, content }
  const all = builtPages(site)
  const old = all.filter(({ path }) => /explosion-in|need-for|\/northern-front\/|statement-by-vik/.test(path))
  expect(old).toHaveLength(7)
  expect(lostLinks(old, site, all)).toEqual([])
  expect(await invalidHtml(old)).toEqual([])
  expect(headingFaults(old)).toEqual([])
  const server = makeServer(env.OUT)
  const address = `http://127.0.0.1:${await listen(server, 4600, true)}`
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${address}/events/explosion-in-talvik/index.html`)
  await expect(page).toHaveURL(`${address}/events/explosion-at-the-talvik-depot/`)
  await context.close()
  const scripted = await browser.newContext()
  const seen = await scripted.newPage()
  for (const path of ['events/need-for-help', 'embed/events/need-for-help', 'events/statement-by-vik']) {
    await seen.goto(`${address}/${path}/`)
    expect(await axeFaults(seen), path).toEqual([])
  }
  await scripted.close()
  server.close()
})
