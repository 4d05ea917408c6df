// The built pages in a real browser: wide, on a phone, and without scripts.
import { defineConfig, type LaunchOptions } from '@playwright/test'
import { findBrowser } from './scripts/browser.ts'

const executablePath = findBrowser()
const port = process.env['TEST_PORT'] ?? '4387'
const baseURL = `http://127.0.0.1:${port}`

/** Tests of sites that they build themselves. */
const OTHER_STORIES = [
  'stories.spec.ts',
  'odd.spec.ts',
  'edited.spec.ts',
  'folder.spec.ts',
  'pictures.spec.ts',
]

const launch = (...more: string[]): LaunchOptions => ({
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...more,
  ],
})

/** Letters take the same place and shape in every build of Chromium. */
const SAME_LETTERS = ['--font-render-hinting=none', '--enable-font-subpixel-positioning']

export default defineConfig({
  testDir: 'tests/site',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  use: {
    baseURL,
    launchOptions: launch(),
  },
  testIgnore: OTHER_STORIES,
  expect: {
    // two builds of Chromium, three versions apart, differ in up to 2,700 pixels; a lost column, mark or typeface in more than 4,000
    toHaveScreenshot: {
      pathTemplate: '{testDir}/pictures/{arg}{ext}',
      threshold: 0.1,
      maxDiffPixels: 4000,
    },
    toMatchAriaSnapshot: { pathTemplate: '{testDir}/screen-reader/{arg}{ext}' },
  },
  projects: [
    { name: 'building', testMatch: 'build-stories.setup.ts', testIgnore: [], fullyParallel: false },
    { name: 'wide', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
    { name: 'no-script', use: { javaScriptEnabled: false } },
    {
      name: 'pictures',
      testMatch: 'pictures.spec.ts',
      testIgnore: [],
      use: { launchOptions: launch(...SAME_LETTERS) },
    },
    { name: 'stories', testMatch: OTHER_STORIES, testIgnore: 'pictures.spec.ts', dependencies: ['building'] },
  ],
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: port },
    url: `${baseURL}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
