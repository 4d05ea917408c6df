// The copy of the site that is read from a disk: every link leads to a file, and a browser shows it as it shows the site.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { copyOffline } from '../../scripts/offline.ts'
import { samplePaths, THE_SITE } from './built.ts'

test.skip(({ javaScriptEnabled, isMobile }) => isMobile || javaScriptEnabled === false, 'once is enough')
// one copy, by one worker
test.describe.configure({ mode: 'serial' })

const parent = mkdtempSync(join(tmpdir(), 'collation-offline-'))
const folder = join(parent, 'copy')
const addressOf = (path: string): string => pathToFileURL(join(folder, path, 'index.html')).href

test.beforeAll(() => copyOffline(THE_SITE.folder, folder))
test.afterAll(() => rmSync(parent, { recursive: true, force: true }))

test('every link, font and picture of every page is a file beside it', () => {
  const lost: string[] = []
  let checked = 0
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, attribute, url] of text.matchAll(/<[^>]* (?:href|src)="([^"]*)"|url\("?([^")]*)/g)) {
      const target = new URL(attribute ?? url!, pathToFileURL(join(folder, file)))
      if (/^(?:https?|data):$/.test(target.protocol)) continue
      target.hash = target.search = ''
      if (!fileURLToPath(target).startsWith(folder) || !existsSync(target))
        lost.push(`${file}: ${target.href}`)
      checked++
    }
  }
  expect(lost).toEqual([])
  expect(checked).toBeGreaterThan(100)
})

test('a browser shows pages from the disk with their style and fonts, and refuses nothing', async ({
  page,
}) => {
  const wrong: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(request.url())
  })
  for (const path of samplePaths().filter((of) => of !== '/404.html')) {
    await page.goto(addressOf(path))
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(({ status }) => status === 'loaded').length
    })
    expect(loaded, path).toBeGreaterThan(0)
    await expect(page.locator('body'), path).toHaveCSS('margin', '0px')
  }
  expect(wrong).toEqual([])
})

test('a reader gets from page to page, and the search says what it needs', async ({ page }) => {
  await page.goto(addressOf('/'))
  await page.getByRole('link', { name: 'Timeline', exact: true }).click()
  await expect(page).toHaveURL(/^file:.*\/timeline\/index\.html$/)
  await page.getByRole('link', { name: 'Search' }).first().click()
  await expect(page.getByText('works online only')).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await page.locator('main dl a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
