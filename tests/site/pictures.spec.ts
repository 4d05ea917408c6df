// How pages of a small story that stays as it is look, compared with the folder `pictures`; and what a screen reader is told of one
// of every kind, in words, compared with the folder `screen-reader`.
// After a change that is meant: npx playwright test --project=pictures --update-snapshots, and look at what changed.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { listen, makeServer } from '../../scripts/serve.ts'

// one build, by one worker; the policy would not let a test change a style
test.describe.configure({ mode: 'default' })
test.use({ bypassCSP: true })

const folder = mkdtempSync(join(tmpdir(), 'collation-pictures-'))
const env = { ...process.env, CONTENT: join(folder, 'content'), OUT: join(folder, 'dist') }
let server: Server
let address = ''

test.beforeAll(async () => {
  test.setTimeout(120_000)
  cpSync('tests/site/edited', env.CONTENT, { recursive: true })
  execFileSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'pipe' })
  server = makeServer(env.OUT)
  address = `http://127.0.0.1:${await listen(server, 4650, true)}`
})
test.afterAll(() => {
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

const EVENT = '/events/explosion-at-the-talvik-depot/'
const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 800 }

for (const [name, path, size, colorScheme] of [
  ['home-phone', '/', phone, 'light'],
  ['event-phone', EVENT, phone, 'light'],
  ['timeline-phone', '/timeline/', phone, 'light'],
  ['source-phone', '/sources/herald/', phone, 'light'],
  ['compare-phone-dark', '/compare/', phone, 'dark'],
  ['event-desk', EVENT, desk, 'light'],
  ['compare-desk', '/compare/', desk, 'light'],
  ['timeline-desk-dark', '/timeline/', desk, 'dark'],
] as const)
  test(`${name} looks as it did`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, path, size)
    await expect(page).toHaveScreenshot(`${name}.png`)
  })

for (const [fault, rule] of [
  ['a column is gone', '.x.s2 { display: none }'],
  ['marked words lose their mark', 'mark { background: none }'],
  ['headings are of another face', 'h1, h2 { font-family: sans-serif }'],
  ['lines are closer', '* { line-height: 1.3 }'],
] as const)
  test(`where ${fault}, the picture is another`, async ({ page }) => {
    await open(page, '/compare/', desk)
    await page.addStyleTag({ content: rule })
    await expect(page).not.toHaveScreenshot('compare-desk.png')
  })

const kinds = [
  ...[
    '/',
    '/timeline/',
    '/compare/',
    '/sources/',
    '/actors/',
    '/quotes/',
    '/numbers/',
    '/places/',
    '/search/',
  ],
  ...['/corrections/', '/404.html', EVENT, '/actors/ola-vik/', '/sources/herald/', '/sources/herald/cite/'],
  '/embed/timeline/',
]

for (const path of kinds)
  test(`${path} tells a screen reader the same`, async ({ page }) => {
    await page.goto(address + path)
    const name = path.replaceAll(/^\/|\/$|\.html$/g, '').replaceAll('/', '-') || 'home'
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `${name}.aria.yml` })
  })

/** Opens a page and waits for its fonts, which a reader does not when they come late. */
async function open(page: Page, path: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.route(`${address}/**/`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({ response, body: html.replaceAll('font-display:optional', 'font-display:block') })
  })
  await page.goto(address + path)
  await page.evaluate(() => document.fonts.ready)
}
