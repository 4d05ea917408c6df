// Stories in which much is not known have sound pages, too, narrow and wide, light and dark.
import type { Server } from 'node:http'
import { expect, test } from '@playwright/test'
import { listen, makeServer } from '../../scripts/serve.ts'
import { axeFaults, sidewaysOf } from './browser-checks.ts'
import { builtPages, pagesOfKinds } from './built.ts'
import { buildOdd, ODD, oddSite } from './odd-stories.ts'
import { doubledIds, headingFaults, invalidHtml, lostLinks, strangeExcerpts } from './page-checks.ts'

const VIEWS = [
  [390, 'light'],
  [1280, 'dark'],
  [390, 'dark'],
  [1280, 'light'],
] as const

// one build after the other: two at once would write into one another
test.describe.configure({ mode: 'serial', timeout: 180_000 })

for (const [nth, name] of ODD.entries())
  test.describe(`the story ${name}`, () => {
    const site = oddSite(name)
    let server: Server
    let address = ''
    test.beforeAll(async () => {
      buildOdd(name)
      server = makeServer(site.folder)
      address = `http://127.0.0.1:${await listen(server, 4700, true)}`
    })
    test.afterAll(() => server.close())

    test('has sound files: links, HTML, ids, headings, excerpts', async () => {
      const pages = builtPages(site)
      expect(lostLinks(pages, site)).toEqual([])
      expect(doubledIds(pages)).toEqual([])
      expect(headingFaults(pages)).toEqual([])
      expect(strangeExcerpts(pages, site).faults).toEqual([])
      expect(await invalidHtml(pages)).toEqual([])
    })

    test('has no page that scrolls sideways or that axe finds a fault in', async ({ page }) => {
      const faults: string[] = []
      for (const [i, { path }] of pagesOfKinds(builtPages(site)).entries()) {
        await page.goto(address + path)
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          const over = await sidewaysOf(page)
          if (over > 0) faults.push(`${path} at ${width}: ${over} pixels too wide`)
        }
        // every second kind of page; over the stories each is seen in several views
        if ((i + nth) % 2) continue
        const [width, colorScheme] = VIEWS[((i + nth) / 2) % VIEWS.length]!
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        const found = await axeFaults(page)
        faults.push(...found.map((fault) => `${path} at ${width}, ${colorScheme}: ${fault}`))
      }
      expect(faults).toEqual([])
    })
  })
