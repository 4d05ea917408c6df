// An embedded event: it may stand in a frame on another site, other pages may not, and it needs no script.
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { builtPages } from './built.ts'

const embeds = builtPages().filter(({ path }) => path.startsWith('/embed/events/'))

test('the embedded timeline lists its events, and links the whole', async ({ page, javaScriptEnabled }) => {
  await page.setViewportSize({ width: 320, height: 480 })
  await page.goto('/embed/timeline/')
  await expect(page.getByRole('link', { name: 'The whole timeline' })).toHaveAttribute('target', '_top')
  if (javaScriptEnabled === false) return
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('an embedded event is small, and links the whole', async ({ page, javaScriptEnabled }) => {
  test.skip(embeds.length === 0, 'no event')
  await page.setViewportSize({ width: 320, height: 480 })
  const response = await page.goto(embeds[0]!.path)
  expect(response!.headers()['content-security-policy'] ?? '').not.toContain('frame-ancestors')
  expect((await page.goto('/timeline/'))!.headers()['content-security-policy']).toContain(
    "frame-ancestors 'none'",
  )
  await page.goto(embeds[0]!.path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('blockquote').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'All that each source says' })).toHaveAttribute(
    'target',
    '_top',
  )
  if (javaScriptEnabled === false) return
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})
