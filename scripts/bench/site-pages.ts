// The command: how long the site of a story takes to build, from a handful of pages to thousands, beside bare Astro with as many.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeStory } from '../../tests/stories/made/make-story.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
const WORK = mkdtempSync(join(tmpdir(), 'collation-site-bench-'))

/** Sources and events of made stories; their sites have from about twenty to some ten thousand pages. */
const SIZES = [
  { sources: 1, events: 0 },
  { sources: 2, events: 15 },
  { sources: 3, events: 150 },
  { sources: 12, events: 600 },
  { sources: 12, events: 1900 },
] as const

interface Cost {
  /** Seconds of processor time. */
  seconds: number
  /** Bytes. */
  memory: number
}

/** Builds in a process of its own, so that neither time nor memory of another build is counted. */
function buildWith(root: string, outDir: string, env: Record<string, string> = {}): Cost {
  const program = `import { build } from 'astro'
    await build({ root: ${JSON.stringify(root)}, outDir: ${JSON.stringify(outDir)}, logLevel: 'error' })
    const { user, system } = process.cpuUsage()
    console.log(JSON.stringify({ seconds: (user + system) / 1e6, memory: process.resourceUsage().maxRSS * 1024 }))`
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(said.trim().split('\n').at(-1)!) as Cost
}

/** Files that the build writes through a page: pages and records. */
const countFiles = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:html|json)$/.test(file))
    .length

/** A project of one page with as many addresses, each with a heading and a paragraph. */
function writeBareProject(root: string, pages: number): void {
  mkdirSync(join(root, 'src/pages'), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'))
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(root, 'src/pages/[id].astro'),
    `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, i) => ({ params: { id: String(i) } }))
const { id } = Astro.params
---

<html lang="en"><head><title>{id}</title></head><body><h1>{id}</h1><p>A page of words.</p></body></html>
`,
  )
}

const { values } = parseArgs({ options: { most: { type: 'string', default: '10000' } } })
const row = (cells: readonly string[]): void => console.log(cells.map((cell) => cell.padStart(12)).join(''))
row(['pages', 'site', 'bare Astro', 'ratio', 'ms a page', 'peak memory'])
try {
  for (const { sources, events } of SIZES) {
    const folder = join(WORK, `${sources}-${events}`)
    const content = join(folder, 'content')
    writeStory(content, { sources, events })
    const ingest = ['scripts/ingest.ts', '--content', content]
    execFileSync(process.execPath, ingest, { cwd: PROJECT, stdio: 'ignore' })
    const site = buildWith(PROJECT, join(folder, 'dist'), { CONTENT: content })
    const pages = countFiles(join(folder, 'dist'))
    writeBareProject(join(folder, 'bare'), pages)
    const bare = buildWith(join(folder, 'bare'), join(folder, 'bare/dist'))
    row([
      String(pages),
      `${site.seconds.toFixed(1)} s`,
      `${bare.seconds.toFixed(1)} s`,
      (site.seconds / bare.seconds).toFixed(2),
      ((1000 * site.seconds) / pages).toFixed(1),
      `${Math.round(site.memory / 1e6)} MB`,
    ])
    if (pages * 2 > Number(values.most)) break
  }
} finally {
  rmSync(WORK, { recursive: true, force: true })
}
