// The lesson for a class, step by step on the built pages: what it sends pupils to is there.
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { builtDocuments } from './built.ts'

const lesson = readFileSync('content/lesson.md', 'utf8')
const documents = builtDocuments()

test.beforeEach(() => {
  test.skip(documents.length !== 2, 'the lesson is about the two articles that come along')
})

test('the pages that it names are in the navigation', async ({ page }) => {
  await page.goto('/')
  const [, ...rows] = [...lesson.matchAll(/^\|.*\| *([^|]+?) *\|$/gm)].map((found) => found[1]!)
  const named = rows.flatMap((row) => row.match(/\b(?:Sources|Numbers|Compare)\b/g) ?? [])
  expect(new Set(named).size).toBe(3)
  for (const name of new Set(named))
    await expect(page.getByRole('navigation').getByRole('link', { name, exact: true }).first()).toBeAttached()
})

test('each headline is shown, and the lesson says which article has none', async ({ page }) => {
  await page.goto('/sources/')
  for (const { id, source, headline, sentences } of documents) {
    if (headline) await expect(page.getByText(headline).first()).toBeVisible()
    else {
      expect(lesson).toContain(`${source}’s file has none: show its first sentence`)
      await page.goto(`/sources/${id}/`)
      await expect(page.locator('main')).toContainText(sentences[0]!.exact.slice(0, 40))
      await page.goto('/sources/')
    }
  }
})

test('the rules stand on the page that compares, and mean what the lesson says', async ({ page }) => {
  await page.goto('/')
  const foot = page.getByRole('contentinfo')
  for (const [rule, meaning] of [
    ['Solid', 'own voice'],
    ['Dashed', 'someone else.s word'],
    ['Double', 'quot'],
  ] as const) {
    expect(lesson).toMatch(new RegExp(`${rule}(?: rule)?: [^;.]*${meaning}`, 'i'))
    await expect(foot).toContainText(new RegExp(`${rule} rule: [^.]*${meaning}`))
  }
  const event = page.locator('main a[href^="/events/"]').first()
  await event.click()
  await expect(page.locator('main')).toContainText('On whose word')
})

test('numbers differ and are vouched for, one source alone tells something, a day is not given', async ({
  page,
}) => {
  await page.goto('/numbers/')
  await expect(page.locator('main')).toContainText('Told differently')
  await expect(page.locator('main')).toContainText('on the word of')
  await page.goto('/compare/')
  await expect(page.locator('main')).toContainText(/Only in /)
  const said = /the page says \*(.+?)\*/.exec(lesson)![1]!
  await page.goto('/timeline/')
  await expect(page.locator('main')).toContainText(said)
})
