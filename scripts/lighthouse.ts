// Runs Lighthouse over one page of every kind of the built site, as a phone and as a desk, and prints a table; exit 1 under budget.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { findBrowser } from './browser.ts'
import { listen, makeServer } from './serve.ts'

/** No dependency: npm fetches it, 180 MB, when this script is first run. */
const LIGHTHOUSE = 'lighthouse@13.5.0'

/** Least scores; most milliseconds to the largest paint on a slow phone (slow 4G, a processor slowed down 4 times); most shift. */
export const LEAST = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 } as const
export const MOST = { phonePaint: 1200, shift: 0 } as const

const CATEGORIES = Object.keys(LEAST) as (keyof typeof LEAST)[]
const FORMS = ['phone', 'desk'] as const
const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-background-networking'

/** What is read of a report. */
export interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>
}

export interface Measured {
  path: string
  form: (typeof FORMS)[number]
  /** 0 to 100. */
  scores: Record<keyof typeof LEAST, number>
  /** Milliseconds to the largest paint. */
  paint: number
  shift: number
  /** Titles of the audits that cost points. */
  faults: string[]
}

/** The figures of a report. */
export function readReport(path: string, form: Measured['form'], { categories, audits }: Report): Measured {
  const scoreOf = (name: string): number => Math.round(100 * (categories[name]?.score ?? 0))
  const faults = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => audits[id]!.title)
  return {
    path,
    form,
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, scoreOf(name)])) as Measured['scores'],
    paint: Math.round(audits['largest-contentful-paint']?.numericValue ?? 0),
    shift: audits['cumulative-layout-shift']?.numericValue ?? 0,
    faults,
  }
}

/** What passes a budget, a line each. */
export function underBudget(all: readonly Measured[]): string[] {
  return all.flatMap(({ path, form, scores, paint, shift, faults }) => {
    const low = CATEGORIES.filter((name) => scores[name] < LEAST[name])
    return [
      ...low.map((name) => `${name} ${scores[name]} of ${LEAST[name]}`),
      ...(form === 'phone' && paint > MOST.phonePaint ? [`largest paint after ${paint} ms`] : []),
      ...(shift > MOST.shift ? [`shift ${shift}`] : []),
    ].map((line) => `${path} (${form}): ${[line, ...faults].join('; ')}`)
  })
}

/** The largest page of every kind. */
function pathsOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html') && !file.startsWith('embed/'))
  const size = (file: string): number => statSync(join(folder, file)).size
  const kinds = Map.groupBy(files, (file) =>
    file.replace(/^(events|actors|compare|sources)\/[^/]+\//, '$1/*/'),
  )
  return [...kinds.values()].map((of) => {
    const largest = of.reduce((a, b) => (size(b) > size(a) ? b : a))
    return `/${largest.slice(0, -'index.html'.length)}`
  })
}

async function measure(
  address: string,
  path: string,
  form: Measured['form'],
  { browser, slowdown, method }: { browser: string; slowdown: string; method: string },
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'collation-lighthouse-'))
  const out = join(folder, 'report.json')
  const options = ['--quiet', '--output=json', `--output-path=${out}`, `--chrome-flags=${FLAGS}`]
  options.push(`--throttling-method=${method}`)
  options.push(form === 'desk' ? '--preset=desktop' : `--throttling.cpuSlowdownMultiplier=${slowdown}`)
  try {
    const command = [
      'exec',
      '--yes',
      `--package=${LIGHTHOUSE}`,
      '--',
      'lighthouse',
      address + path,
      ...options,
    ]
    const isWindows = process.platform === 'win32'
    await promisify(execFile)(isWindows ? 'npm.cmd' : 'npm', command, {
      env: { ...process.env, CHROME_PATH: browser },
      shell: isWindows,
    })
    return readReport(path, form, JSON.parse(readFileSync(out, 'utf8')) as Report)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function printRow(cells: readonly (string | number)[]): void {
  console.log(
    cells.map((cell, i) => (i < 7 ? String(cell).padStart(i === 0 ? 5 : 9) : String(cell))).join('  '),
  )
}

async function main(): Promise<void> {
  const folder = process.env['OUT'] ?? 'dist'
  const browser = findBrowser()
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder}: expected a built site, found none: run npm run build first`)
  if (!browser) throw new Error('expected a Chrome or Chromium, found none: set CHROMIUM_PATH')
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      slowdown: { type: 'string', default: '4' },
      // `devtools` slows the line and the processor down for real; `simulate` reckons from a fast load, with all fonts in it
      method: { type: 'string', default: 'simulate' },
    },
  })
  const server = makeServer(folder)
  const address = `http://localhost:${await listen(server, 4321, true)}`
  printRow(['form', 'speed', 'access', 'practice', 'search', 'paint ms', 'shift', 'page'])
  const all: Measured[] = []
  for (const path of positionals.length > 0 ? positionals : pathsOf(folder))
    for (const form of FORMS) {
      const one = await measure(address, path, form, { browser, ...values })
      all.push(one)
      printRow([form, ...CATEGORIES.map((name) => one.scores[name]), one.paint, one.shift.toFixed(3), path])
    }
  server.close()
  const under = underBudget(all)
  for (const line of under) console.error(`under budget: ${line}`)
  process.exitCode = under.length > 0 ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  })
