// Finds a Chromium for the browser tests; as root on Debian or Ubuntu it installs the distribution's.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const HELP = `The browser tests need Chromium. Install it with one of
  sudo apt-get install chromium
  npx playwright install chromium
or set CHROMIUM_PATH to a Chrome or Chromium, then run npm test again.`

/** The path of a browser that is there, or undefined. */
export function findBrowser(): string | undefined {
  return [
    process.env['CHROMIUM_PATH'],
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path): path is string => Boolean(path) && existsSync(path!))
}

/** Installs Chromium where that can be done without asking: as root, with apt. */
function installBrowser(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log('No Chromium found: installing it with apt-get (about 200 MB) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const packages = ['chromium', 'fonts-liberation']
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) return
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!findBrowser()) installBrowser()
  const found = findBrowser()
  if (found) console.log(`Browser: ${found}`)
  else {
    console.error(HELP)
    process.exitCode = 1
  }
}
