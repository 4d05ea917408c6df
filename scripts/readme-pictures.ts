// Takes the pictures of the README, in light and dark, from the site in dist/; run it after the pages have changed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.ts'
import { listen, makeServer } from './serve.ts'

const FOLDER = 'content/pictures'
const SIZE = { width: 1040, height: 680 }

/** The event that is told first: the one of the first link to an event on the first page. */
const FIRST_EVENT = 'main a[href^="/events/"]'

async function takePictures(site: string): Promise<void> {
  const executablePath = findBrowser()
  const server = makeServer(site)
  const address = `http://127.0.0.1:${await listen(server, 4321, true)}`
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: SIZE, colorScheme })
    await page.goto(address)
    const event = await page.locator(FIRST_EVENT).first().getAttribute('href')
    for (const [name, path] of [
      ['home', '/'],
      ['event', event!],
      ['timeline', '/timeline/'],
    ] as const) {
      await page.goto(address + path)
      // a font that comes late waits for the next page
      await page.reload()
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) })
    }
  }
  await browser.close()
  server.close()
}

if (existsSync('dist/index.html')) await takePictures('dist')
else {
  console.error('dist: expected a built site, found none: run npm run build first')
  process.exitCode = 1
}
