// A story whose articles, records and names try to become script, markup or links: its pages hold them as words.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { listen, makeServer } from '../../scripts/serve.ts'
import { elementsOf } from './built.ts'
import { RUN, writeHostileStory } from './hostile-story.ts'

test.skip(({ javaScriptEnabled, isMobile }) => isMobile || javaScriptEnabled === false, 'once is enough')
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(join(tmpdir(), 'collation-hostile-'))
const dist = join(folder, 'dist')
let server: Server
let address = ''

test.beforeAll(async () => {
  if (test.info().project.name !== 'wide') return
  test.setTimeout(180_000)
  writeHostileStory(join(folder, 'content'))
  const env = {
    ...process.env,
    CONTENT: join(folder, 'content'),
    OUT: dist,
    NODE_OPTIONS: `--import=${resolve('tests/no-network.ts')}`,
  }
  execFileSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'pipe' })
  server = makeServer(dist)
  address = `http://127.0.0.1:${await listen(server, 0, false)}`
})
test.afterAll(() => {
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

const files = (ending: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))
const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8')

/** What stands in a page besides words and the site's own parts. */
function strangersIn(file: string): string[] {
  const tree = unified().use(rehypeParse).parse(textOf(file))
  return elementsOf(tree, () => true).flatMap(({ tagName, properties }) => {
    const found: string[] = []
    // html.spec.ts tells that the policy allows it alone
    const isOwnScript = file.startsWith('search/') && properties['type'] === 'module'
    if (tagName === 'script' && properties['type'] !== 'application/ld+json' && !isOwnScript)
      found.push('script')
    if (/^(?:object|embed|base|img|applet|frame)$/.test(tagName)) found.push(tagName)
    if (tagName === 'iframe' && !String(properties['src']).startsWith('/embed/')) found.push(tagName)
    for (const [name, value] of Object.entries(properties)) {
      if (/^on|^style$|^srcDoc$/i.test(name)) found.push(`${tagName} ${name}`)
      if (
        /^(?:href|src|action|formAction|cite)$/.test(name) &&
        !/^(?:https?:\/\/|\/|#|\.|data:image\/)/.test(String(value))
      )
        found.push(`${tagName} ${name}=${String(value)}`)
    }
    return found
  })
}

test('no page holds scripts, handlers, frames or links that are not the site’s own, and every one has its policy', () => {
  const pages = files('.html')
  expect(pages.length).toBeGreaterThan(20)
  expect(pages.flatMap((file) => strangersIn(file).map((what) => `${file}: ${what}`))).toEqual([])
  for (const file of pages)
    expect(textOf(file), file).toMatch(
      /http-equiv="content-security-policy" content="[^"]*default-src 'none'/,
    )
})

test('the words are there, as words', () => {
  expect(textOf('quotes/index.html')).toContain('&lt;script&gt;')
  expect(textOf('sources/a/index.html')).toContain('&lt;/title&gt;')
})

test('data files are whole: JSON parses, XML has no foreign element, cells run nothing', () => {
  for (const file of [...files('.json'), ...files('.jsonld')])
    expect(() => JSON.parse(textOf(file)), file).not.toThrow()
  for (const file of [...files('.atom'), ...files('.xml')])
    expect(textOf(file), file).not.toMatch(/<(?:script|img|svg|iframe)\b/)
  for (const file of files('.csv')) expect(textOf(file), file).not.toMatch(/(?:^|,)"?[=+@][A-Z]/m)
})

test('a browser runs nothing of it and asks nobody', async ({ page }) => {
  test.setTimeout(120_000)
  const odd: string[] = []
  page.on('dialog', (dialog) => void odd.push(dialog.message()))
  page.on('pageerror', (error) => void odd.push(error.message))
  page.on('console', (message) => void (message.type() === 'error' && odd.push(message.text())))
  page.on(
    'request',
    (request) =>
      void (
        request.url().startsWith(address) ||
        request.url().startsWith('data:') ||
        odd.push(request.url())
      ),
  )
  for (const file of files('index.html')) {
    await page.goto(`${address}/${file.replace(/index\.html$/, '')}`)
    expect(await page.evaluate(() => 'hostileScriptRan' in window), file).toBe(false)
  }
  expect(odd).toEqual([])
  expect(RUN).toContain('hostileScriptRan')
})
