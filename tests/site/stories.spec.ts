// Every kind of page holds for any number of sources and events: the checks of the site, over the sites of made stories.
import type { Server } from 'node:http'
import { expect, test } from '@playwright/test'
import { listen, makeServer } from '../../scripts/serve.ts'
import type { Event } from '../../src/model/event.ts'
import { axeFaults, sidewaysOf } from './browser-checks.ts'
import { builtDocuments, builtPages, builtRecords, pagesOfKinds, type BuiltPage } from './built.ts'
import { madeSite, SIZES } from './made-stories.ts'
import { doubledIds, headingFaults, invalidHtml, lostLinks, strangeExcerpts } from './page-checks.ts'

const VIEWS = [
  [320, 'dark'],
  [390, 'light'],
  [1280, 'light'],
  [1920, 'dark'],
] as const

/** Longer pages repeat what shorter ones have, hundreds of times: axe and the printer would take minutes over them. */
const LONG_PAGE = 100_000

/** Of a large site every tenth page is read. */
const MANY_PAGES = 600
const some = (pages: BuiltPage[]): BuiltPage[] =>
  pages.length > MANY_PAGES ? pages.filter((_, i) => i % 10 === 0) : pages

for (const [nth, size] of SIZES.entries())
  test.describe(`${size.sources} sources, ${size.events} events`, () => {
    test.describe.configure({ timeout: 600_000 })
    const site = madeSite(size)
    const kinds = (): BuiltPage[] => pagesOfKinds(builtPages(site))
    let server: Server
    let address = ''
    test.beforeAll(async () => {
      server = makeServer(site.folder)
      address = `http://127.0.0.1:${await listen(server, 4500, true)}`
    })
    test.afterAll(() => server.close())

    test('has as many sources, and about as many events', () => {
      expect(builtDocuments(site)).toHaveLength(size.sources)
      const told = builtRecords<Event>('events', site).filter(({ standing }) => standing === 'told')
      expect(told.length).toBeGreaterThanOrEqual(size.events * 0.7)
      expect(told.length).toBeLessThanOrEqual(size.events * 1.6)
    })

    test('tells what the articles are about where an event was found', () => {
      const compare = builtPages(site).find(({ path }) => path === '/compare/')!
      expect(/class="theme\b/.test(compare.html)).toBe(size.events > 0)
    })

    test('its files are sound: links, HTML, ids, headings, excerpts', async () => {
      const all = builtPages(site)
      const pages = some(all)
      expect(lostLinks(pages, site, all)).toEqual([])
      expect(doubledIds(pages)).toEqual([])
      expect(headingFaults(pages)).toEqual([])
      expect(strangeExcerpts(pages, site).faults).toEqual([])
      expect(await invalidHtml(pages)).toEqual([])
    })

    test('no page scrolls sideways, and axe finds nothing, in narrow and wide, light and dark', async ({
      page,
    }) => {
      const faults: string[] = []
      for (const [i, { path, html }] of kinds().entries()) {
        await page.goto(address + path)
        // each page in one view; over the stories every kind of page is seen in all of them
        const [axeWidth, colorScheme] = VIEWS[(i + nth) % VIEWS.length]!
        await page.emulateMedia({ colorScheme })
        for (const [width] of VIEWS) {
          await page.setViewportSize({ width, height: 800 })
          const over = await sidewaysOf(page)
          if (over > 0) faults.push(`${path} at ${width}: ${over} pixels too wide`)
          if (width !== axeWidth || html.length > LONG_PAGE) continue
          const found = await axeFaults(page)
          faults.push(...found.map((fault) => `${path} at ${width}, ${colorScheme}: ${fault}`))
        }
      }
      expect(faults).toEqual([])
    })

    test('no page breaks from right to left, in forced colours, with little motion or on paper', async ({
      page,
    }) => {
      const faults: string[] = []
      for (const { path, html } of kinds()) {
        if (html.length > LONG_PAGE) continue
        await page.setViewportSize({ width: 390, height: 800 })
        await page.emulateMedia({ media: 'screen', forcedColors: 'active', reducedMotion: 'reduce' })
        await page.goto(address + path)
        const moving = await page.evaluate(() => document.getAnimations().length)
        if (moving > 0) faults.push(`${path}: ${moving} animations`)
        await page.evaluate(() => (document.documentElement.dir = 'rtl'))
        const over = await sidewaysOf(page)
        if (over > 0) faults.push(`${path} from right to left: ${over} pixels too wide`)
        await page.evaluate(() => (document.documentElement.dir = 'ltr'))
        await page.emulateMedia({ media: 'print', forcedColors: 'none' })
        const { length } = await page.pdf({ format: 'A4', preferCSSPageSize: true })
        if (length < 5000) faults.push(`${path}: nothing on paper`)
      }
      expect(faults).toEqual([])
    })

    test('every kind of page reads without a script', async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled: false })
      for (const { path } of kinds()) {
        await page.goto(address + path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      }
      await page.close()
    })
  })
