// The files of a site as its pages are made: each page gets its own style and policy, and hosts are told of the policies and of addresses that moved.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import { headerRules, policyOf, writeHeaders, type PagePolicy } from './host-headers.ts'
import { nextOf, redirectsOf, writeRedirects, type Moved } from './host-redirects.ts'
import { keepOwnHashes } from './own-policy.ts'
import { styleKeeper } from './own-style.ts'

/** The page for addresses that lead nowhere has no address. */
const NO_ADDRESS = '/404/'

/** A folder that a site is written into. Paths begin with `/`, those of pages end with it. */
export interface SiteFolder {
  writePage: (path: string, html: string) => void
  writeFile: (path: string, content: string | Uint8Array) => void
  /** Takes away what was linked and stands in the pages; writes `_headers`, and `_redirects` when a page has moved. */
  end: () => void
}

/** A site below `base`. Of its pages nothing is kept but what hosts are told. */
export function openSite(folder: string, base: string): SiteFolder {
  const policies: PagePolicy[] = []
  const moved: Moved[] = []
  const sheets = new Map<string, string>()
  const fileAt = (href: string): string => join(folder, href.slice(base.length))
  const sheetAt = (href: string): string => {
    const sheet = sheets.get(href) ?? readFileSync(fileAt(href), 'utf8')
    sheets.set(href, sheet)
    return sheet
  }
  const keepOwnStyle = styleKeeper(sheetAt)
  const writeFile: SiteFolder['writeFile'] = (path, content) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const writePage: SiteFolder['writePage'] = (path, built) => {
    const html = keepOwnHashes(keepOwnStyle(built))
    if (path === NO_ADDRESS) return writeFile('/404.html', html)
    writeFile(`${path}index.html`, html)
    policies.push({ path, policy: policyOf(path, html) })
    const next = nextOf(html)
    if (next !== null) moved.push({ path, next })
  }
  const end = (): void => {
    for (const href of sheets.keys()) rmSync(fileAt(href))
    writeFile('/_headers', writeHeaders(headerRules(policies.sort(byPath), base)))
    if (moved.length === 0) return
    const redirects = redirectsOf(moved.sort(byPath), (file) => existsSync(join(folder, file)), base)
    writeFile('/_redirects', writeRedirects(redirects))
  }
  return { writePage, writeFile, end }
}

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1)

/**
 * Writes what Astro makes, in its place: by itself it hands each file to other threads four times, which takes longer than making it,
 * and a page would have to be read and written again.
 */
export const writeInto = (site: SiteFolder, base: string, made: AstroPrerenderer): AstroPrerenderer => ({
  ...made,
  async render(request, options) {
    const answer = await made.render(request, options)
    const { type } = options.routeData
    if (type !== 'page' && type !== 'endpoint') return answer
    const response = answer instanceof Response ? answer : answer.response
    const path = decodeURI(new URL(request.url).pathname).slice(base.length)
    if (type === 'page') site.writePage(path, await response.text())
    else site.writeFile(path.replace(/\/$/, ''), Buffer.from(await response.arrayBuffer()))
    // nothing is left to write
    return new Response(null)
  },
})

export function finishPages(): AstroIntegration {
  let site: SiteFolder
  let base = ''
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '')
        site = openSite(fileURLToPath(config.outDir), base)
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((astro) => writeInto(site, base, astro)),
      'astro:build:done': () => site.end(),
    },
  }
}
