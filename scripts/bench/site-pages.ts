// The command: how long the site of a story takes to build, from a handful of pages to thousands, beside two sites of as many with bare Astro.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
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

/** Files that the build writes through a page, pages and records, and what they weigh together. */
function weighFiles(folder: string): { pages: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|json)$/.test(file))
    .map((file) => statSync(join(folder, file)).size)
  return { pages: files.length, bytes: files.reduce((sum, size) => sum + size, 0) }
}

const PARAGRAPH = '<p>A page – of words.</p>'

/** A project of one page with as many addresses, each with a heading and a paragraph, or so many bytes of paragraphs in one piece. */
function writeBareProject(root: string, pages: number, bytesOfPage = 0): void {
  const paragraphs = Math.max(Math.round(bytesOfPage / Buffer.byteLength(PARAGRAPH)), 1)
  mkdirSync(join(root, 'src/pages'), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'))
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(root, 'src/pages/[id].astro'),
    `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, i) => ({ params: { id: String(i) } }))
const { id } = Astro.params
const words = '${PARAGRAPH}'.repeat(${paragraphs})
---

<html lang="en"><head><title>{id}</title></head><body><h1>{id}</h1><Fragment set:html={words} /></body></html>
`,
  )
}

const { values } = parseArgs({ options: { most: { type: 'string', default: '10000' } } })
const row = (cells: readonly string[]): void => console.log(cells.map((cell) => cell.padStart(11)).join(''))
row(['pages', 'site', 'bare', 'ratio', 'as heavy', 'ratio', 'ms a page', 'memory', 'of bare'])
try {
  for (const { sources, events } of SIZES) {
    const folder = join(WORK, `${sources}-${events}`)
    const content = join(folder, 'content')
    writeStory(content, { sources, events })
    const ingest = ['scripts/ingest.ts', '--content', content]
    execFileSync(process.execPath, ingest, { cwd: PROJECT, stdio: 'ignore' })
    const site = buildWith(PROJECT, join(folder, 'dist'), { CONTENT: content })
    const { pages, bytes } = weighFiles(join(folder, 'dist'))
    const [bare, heavy] = [0, bytes / pages].map((bytesOfPage, i) => {
      const root = join(folder, `bare-${i}`)
      writeBareProject(root, pages, bytesOfPage)
      return buildWith(root, join(root, 'dist'))
    }) as [Cost, Cost]
    row([
      String(pages),
      ...[site, bare].map(({ seconds }) => `${seconds.toFixed(1)} s`),
      (site.seconds / bare.seconds).toFixed(1),
      `${heavy.seconds.toFixed(1)} s`,
      (site.seconds / heavy.seconds).toFixed(1),
      ((1000 * site.seconds) / pages).toFixed(1),
      ...[site, bare].map(({ memory }) => `${Math.round(memory / 1e6)} MB`),
    ])
    if (pages * 2 > Number(values.most)) break
  }
} finally {
  rmSync(WORK, { recursive: true, force: true })
}
