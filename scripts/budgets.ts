// Weighs every page of the built site and prints a table; exit 1 when a budget is passed. Budgets hold for stories of two articles.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Bytes; HTML, style and script after gzip. A page fits a server's first round trip: ten packets of 1,460. */
export const BUDGETS = {
  page: 14_600,
  script: 0,
  /** The box alone, which stands inside the page: so it takes no line from the fonts that come beside it. */
  searchScript: 3_000,
  fonts: 100_000,
} as const
const SEARCH = '/search/'

export interface Weight {
  path: string
  /** The page with the style inside it. */
  html: number
  /** What it would weigh less without that. */
  style: number
  script: number
}

export interface Weighed {
  pages: Weight[]
  /** Bytes of all font files of a page. */
  fonts: number
}

/** Weighs the pages in `folder`, the heaviest first. What a page loads only after a query is not counted. */
export function weighSite(folder: string): Weighed {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  const weights = new Map<string, number>()
  const gzipped = (path: string): number => {
    const bytes = weights.get(path) ?? gzipSync(readFileSync(join(folder, path))).length
    weights.set(path, bytes)
    return bytes
  }
  const base = process.env['BASE']?.replace(/\/$/, '') ?? ''
  const sum = (paths: string[]): number =>
    paths.reduce((all, path) => all + gzipped(path.startsWith(base) ? path.slice(base.length) : path), 0)
  const fonts = new Set<string>()
  const pages = files.map((file): Weight => {
    const html = readFileSync(join(folder, file), 'utf8')
    for (const [, font] of html.matchAll(/url\("([^"]+\.woff2)"\)/g)) fonts.add(font!)
    return {
      path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      html: gzipped(file),
      style: gzipped(file) - gzipSync(html.replaceAll(/<style>.*?<\/style>/gs, '')).length,
      script:
        sum([...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src!)) +
        [...html.matchAll(/<script type="module">(.*?)<\/script>/gs)].reduce(
          (all, [, script]) => all + gzipSync(script!).length,
          0,
        ),
    }
  })
  const bytes = [...fonts].reduce(
    (all, font) => all + readFileSync(join(folder, font.slice(base.length))).length,
    0,
  )
  return { pages: pages.sort((a, b) => b.html - a.html), fonts: bytes }
}

/** What is too heavy, a line each. */
export function overBudget({ pages, fonts }: Weighed): string[] {
  const heavy = pages.flatMap(({ path, html, script }) => [
    ...(html > BUDGETS.page ? [`${path}: HTML and style ${html} of ${BUDGETS.page} bytes`] : []),
    ...(script > (path === SEARCH ? BUDGETS.searchScript : BUDGETS.script)
      ? [`${path}: script ${script} bytes`]
      : []),
  ])
  return fonts > BUDGETS.fonts ? [...heavy, `fonts: ${fonts} of ${BUDGETS.fonts} bytes`] : heavy
}

function printTable({ pages, fonts }: Weighed): void {
  const line = (...cells: (string | number)[]): void =>
    console.log(cells.map((cell, i) => (i < 3 ? String(cell).padStart(8) : String(cell))).join('  '))
  line('page', 'of style', 'script', 'page (bytes after gzip)')
  for (const { path, html, style, script } of pages) line(html, style, script, path)
  console.log(`\nfonts: ${fonts} of ${BUDGETS.fonts} bytes; pages: ${pages.length}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.env['OUT'] ?? 'dist'
  if (existsSync(join(folder, 'index.html'))) {
    const weighed = weighSite(folder)
    printTable(weighed)
    const heavy = overBudget(weighed)
    for (const line of heavy) console.error(`too heavy: ${line}`)
    process.exitCode = heavy.length > 0 ? 1 : 0
  } else {
    console.error(`${folder}: expected a built site, found none: run npm run build first`)
    process.exitCode = 1
  }
}
