// The built pages in a real browser: wide, on a phone, and without scripts.
import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.ts'

const executablePath = findBrowser()
const port = process.env['TEST_PORT'] ?? '4387'
const baseURL = `http://127.0.0.1:${port}`

/** Tests of sites that they build themselves. */
const OTHER_STORIES = ['stories.spec.ts', 'edited.spec.ts', 'folder.spec.ts']

export default defineConfig({
  testDir: 'tests/site',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  use: {
    baseURL,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  testIgnore: OTHER_STORIES,
  projects: [
    { name: 'building', testMatch: 'build-stories.setup.ts', testIgnore: [], fullyParallel: false },
    { name: 'wide', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
    { name: 'no-script', use: { javaScriptEnabled: false } },
    { name: 'stories', testMatch: OTHER_STORIES, testIgnore: [], dependencies: ['building'] },
  ],
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: port },
    url: `${baseURL}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
