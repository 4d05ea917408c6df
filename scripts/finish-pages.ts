// After the build, once through all pages: gives each its own style and policy, and tells hosts of the policies and of addresses that moved.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { builtPages, type BuiltPage } from './built-pages.ts'
import { headerRules, writeHeaders } from './host-headers.ts'
import { nextOf, redirectsOf, writeRedirects } from './host-redirects.ts'
import { keepOwnHashes } from './own-policy.ts'
import { keepOwnStyle } from './own-style.ts'

/** The page for addresses that lead nowhere has no address. */
const NO_ADDRESS = '/404.html'

interface Moved {
  path: string
  next: string
}

/** Writes each page again and passes it on; what only leads on is added to `moved`. */
function* finishEach(folder: string, moved: Moved[]): Generator<BuiltPage> {
  for (const { file, path, html: built } of builtPages(folder)) {
    const html = keepOwnHashes(keepOwnStyle(built))
    writeFileSync(file, html)
    if (path === NO_ADDRESS) continue
    const next = nextOf(html)
    if (next !== null) moved.push({ path, next })
    yield { path, html }
  }
}

/** Finishes the pages of a built site; writes `_headers`, and `_redirects` when a page has moved. */
export function finishSite(folder: string, base: string): void {
  const moved: Moved[] = []
  const rules = headerRules(finishEach(folder, moved), base)
  writeFileSync(join(folder, '_headers'), writeHeaders(rules))
  if (moved.length === 0) return
  const redirects = redirectsOf(moved, (file) => existsSync(join(folder, file)), base)
  writeFileSync(join(folder, '_redirects'), writeRedirects(redirects))
}

export function finishPages(): AstroIntegration {
  let base = ''
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base.replace(/\/$/, '')),
      'astro:build:done': ({ dir }) => finishSite(fileURLToPath(dir), base),
    },
  }
}
