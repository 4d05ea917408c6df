// What only a browser shows: accessibility in both schemes, no sideways scroll, no foreign request, print, no script needed.
import { expect, test } from '@playwright/test'
import { axeFaults, sidewaysOf, smallTargets } from './browser-checks.ts'
import { samplePaths } from './built.ts'

const paths = samplePaths()

for (const colorScheme of ['light', 'dark'] as const)
  test(`no page has a fault that axe finds, ${colorScheme}`, async ({ page, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled === false, 'axe is a script')
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme })
    for (const path of paths) {
      await page.goto(path)
      expect(await axeFaults(page), path).toEqual([])
    }
  })

test('no page scrolls sideways, down to 320 pixels', async ({ page, isMobile, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'the widths are read by a script')
  test.setTimeout(120_000)
  for (const width of isMobile ? [320, 390] : [640, 1000, 1280]) {
    await page.setViewportSize({ width, height: 700 })
    for (const path of paths) {
      await page.goto(path)
      expect(await sidewaysOf(page), `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
})

test('what is to be hit has 24 pixels on a page of 320', async ({ page, isMobile, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false || !isMobile, 'once is enough')
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of paths) {
    await page.goto(path)
    expect(await smallTargets(page), path).toEqual([])
  }
})

test('words without a figure stand in their box before the axis', async ({ page, isMobile }) => {
  await page.goto('/numbers/')
  for (const axis of await page.locator('.axis:has(.without)').all()) {
    const box = (await axis.locator('.without').boundingBox())!
    const lines = (await axis.locator('> svg').boundingBox())!
    if (isMobile) expect(box.y + box.height).toBeLessThan(lines.y)
    else expect(box.x + box.width).toBeLessThan(lines.x)
  }
})

test('nothing is asked of another site, and nothing is refused by the policy', async ({ page, baseURL }) => {
  const foreign: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  for (const path of paths.filter((of) => of !== '/404.html')) await page.goto(path)
  expect(foreign).toEqual([])
  expect(errors).toEqual([])
})

test('a link to a question and to a line lands in view', async ({ page }) => {
  const source = paths.find((path) => /^\/sources\/[^/]+\/$/.test(path))!
  await page.goto(`${source}#L1.1`)
  await expect(page.locator('[id="L1.1"]')).toBeInViewport()
})

test('every page reads without a script', async ({ page }) => {
  for (const path of paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  }
})

test('paper gets no navigation, and sources keep their letters', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'once is enough')
  await page.emulateMedia({ media: 'print' })
  await page.goto('/timeline/')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  const letters = page.locator('.voice .sig')
  if (await letters.count()) await expect(letters.first()).toBeVisible()
  const end = page.locator('footer .paper')
  await expect(end).toBeVisible()
  await expect(end).toHaveText(/^https?:\S+\/timeline\/ · As of \d+ \w+ \d{4}$/)
  await page.emulateMedia({ media: 'screen' })
  await expect(end).toBeHidden()
})

test('on paper a heading stays with what follows, and the foot stays whole', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'once is enough')
  await page.emulateMedia({ media: 'print' })
  await page.goto('/timeline/')
  await expect(page.locator('.day > header').first()).toHaveCSS('break-after', 'avoid')
  await expect(page.locator('footer')).toHaveCSS('break-inside', 'avoid')
  // in a grid nothing keeps a heading with what follows, and what stands in a heading may part
  await page.goto('/numbers/')
  for (const section of await page.locator('.sec').all()) {
    await expect(section).toHaveCSS('display', 'block')
    await expect(section.locator('> header')).toHaveCSS('break-inside', 'avoid')
    await expect(section.locator('> header')).toHaveCSS('break-after', 'avoid')
  }
})

test('where a system sets the colours, shapes keep theirs and the page that one is on is marked', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'once is enough')
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.goto('/compare/')
  const border = (link: string): Promise<string> =>
    page
      .locator(`.nav a${link}`)
      .first()
      .evaluate((a) => getComputedStyle(a).borderBlockEndColor)
  expect(await border('[aria-current]')).not.toBe(await border(':not([aria-current])'))
  for (const shape of await page.locator('.reach:not(.absent)').all())
    await expect(shape).not.toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await page.goto('/timeline/')
  for (const line of await page.locator('.lane .bar').all())
    expect(await line.evaluate((bar) => getComputedStyle(bar, '::before').borderBlockStartStyle)).toBe(
      'dashed',
    )
})

test('the keyboard meets the skip link first, and it leads to the main content', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'once is enough')
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('the table of data has a row for every file, with what it holds and how much, and each is there', async ({
  page,
  request,
  isMobile,
}) => {
  await page.goto('/data/')
  const table = page.getByRole('table', { name: 'Files' })
  const rows = await table.locator('tbody').getByRole('row').all()
  expect(rows.length).toBeGreaterThan(10)
  for (const row of rows) {
    const cells = await row.getByRole('cell').allTextContents()
    expect(cells).toHaveLength(4)
    expect(cells.every((cell) => cell.trim() !== '')).toBe(true)
    expect(cells[3]!.trim()).toMatch(/^\d+ kB$/)
    const link = row.getByRole('rowheader').getByRole('link')
    const file = await request.get((await link.getAttribute('href'))!)
    expect(file.status()).toBe(200)
    const size = Number.parseInt(cells[3]!)
    expect(Math.max(Math.round((await file.body()).length / 1000), 1)).toBe(size)
  }
  if (isMobile) expect(await sidewaysOf(page)).toBeLessThanOrEqual(0)
})

test('an address that does not exist says so', async ({ page }) => {
  const response = await page.goto('/events/nothing-of-this-name/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page')
})
