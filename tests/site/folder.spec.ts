// A site that does not stand at the root of its host: every link, file, feed and search result stays below its folder.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { listen, makeServer } from '../../scripts/serve.ts'
import { builtPages, elementsOf, type BuiltPage } from './built.ts'

// one build, by one worker: two at once would write into one another
test.describe.configure({ mode: 'serial' })

const BASE = '/a-folder'
const SITE = 'https://news.example'
const folder = mkdtempSync(join(tmpdir(), 'collation-folder-'))
const site = { folder: join(folder, 'dist'), content: join(folder, 'content') }
let server: Server
let address = ''

test.beforeAll(async () => {
  test.setTimeout(120_000)
  cpSync(resolve('content'), site.content, {
    recursive: true,
    filter: (path) => !/[\\/]generated$/.test(path),
  })
  const env = { ...process.env, CONTENT: site.content, OUT: site.folder, BASE, SITE }
  execFileSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'pipe' })
  server = makeServer(site.folder, BASE)
  address = `http://127.0.0.1:${await listen(server, 4600, true)}`
})
test.afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The paths that the server does not answer at once. */
async function lostOf(paths: Iterable<string>): Promise<string[]> {
  const lost: string[] = []
  for (const path of paths) {
    const { status } = await fetch(address + path, { method: 'HEAD', redirect: 'manual' })
    if (status !== 200) lost.push(path)
  }
  return lost
}

/** What a page links, shows or loads. */
const addressesIn = ({ html, tree }: BuiltPage): string[] => [
  ...elementsOf(tree, () => true)
    .flatMap(({ properties }) =>
      ['href', 'src', 'action', 'dataIndex'].map((key) => properties[key]).filter((value) => value != null),
    )
    .map(String),
  ...[...html.matchAll(/url\("?([^")]+)/g)].map(([, url]) => url!),
]

test('every link, font, picture and script of every page is below the folder, and there', async () => {
  const pages = builtPages(site)
  const asked = new Map<string, string>()
  const outside: string[] = []
  for (const page of pages)
    for (const link of addressesIn(page)) {
      const url = new URL(link, `${SITE}${BASE}${page.path}`)
      if (url.origin !== SITE) continue
      if (url.pathname.startsWith(`${BASE}/`)) asked.set(url.pathname, page.path)
      else outside.push(`${page.path}: ${link}`)
    }
  expect(outside).toEqual([])
  expect(asked.size).toBeGreaterThan(pages.length)
  expect((await lostOf(asked.keys())).map((path) => `${asked.get(path)}: ${path}`)).toEqual([])
})

test('every address of the site in feeds, the sitemap and the data is below the folder, and there', async () => {
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|[\\/])(?!analysis\.schema)[^\\/]+\.(?:xml|atom|json|jsonld|ics|txt|csv|geojson)$/.test(file),
  )
  const found = new Set<string>()
  for (const file of files) {
    // a calendar goes on in the next line, after a space
    const text = readFileSync(join(site.folder, file), 'utf8').replaceAll('\r\n ', '')
    for (const [link] of text.matchAll(/https:\/\/news\.example[^\s"<\\,]*/g)) {
      expect(link, file).toContain(`${SITE}${BASE}/`)
      found.add(new URL(link).pathname)
    }
  }
  expect(found.size).toBeGreaterThan(10)
  expect(await lostOf(found)).toEqual([])
  expect(readFileSync(join(site.folder, '_headers'), 'utf8')).not.toMatch(/^\/(?!a-folder\/)/m)
})

test('nothing is refused or lost in a browser, and a search leads to a page', async ({ page }) => {
  const wrong: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  for (const path of ['/', '/timeline/', '/places/']) await page.goto(address + BASE + path)
  await page.goto(`${address}${BASE}/search/`)
  const name = await page.locator('main dl dd a').first().innerText()
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('searchbox').press('Enter')
  await page.locator('#results a').first().click()
  await expect(page).toHaveURL(new RegExp(`^${address}${BASE}/(?:actors|events|sources)/`))
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('No such page')
  expect(wrong).toEqual([])
})
