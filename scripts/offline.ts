// Copies the built site for reading from a disk: every link relative and to a file, and without what only works on a server.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { replaceFolder, startFolder } from './swap-folder.ts'

/** Files that say something to servers only, and the index of the search, which a browser does not read from a disk. */
const FOR_SERVERS = /^(?:_headers|_redirects|404\.html|robots\.txt|sitemap\.xml|site\.webmanifest|pagefind)$/

/** An opening tag; a `>` inside quotation marks does not end it. */
const TAG = /<[a-z](?:"[^"]*"|[^">])*>/g

/** Elements that would ask a server: the search box, its script, fonts and files to be loaded early, the manifest. */
const ONLY_SERVED =
  /<form id="search".*?<\/form>|<script type="module">.*?<\/script>|<link rel="(?:preload|manifest)"[^>]*>/gs

/** The copy of a page that stands at `file` in the site; `base` is the folder that the site was built for. */
export function offlinePage(html: string, file: string, base = ''): string {
  const links = html
    .replace(ONLY_SERVED, '')
    // what is said to those without a script holds for everybody here
    .replace(' no-script"', '"')
    .replace(TAG, (tag) =>
      tag.replace(
        /( (?:href|src)="| content="0; url=)([^"]*)"/g,
        (_, name, link) => `${name}${relativeTo(link, file, base)}"`,
      ),
    )
  // the policy knows styles inside a page by their hash
  return [...links.matchAll(/<style>(.*?)<\/style>/gs)].reduce((page, [, style]) => {
    const copy = style!.replace(
      /url\("?(\/[^")]*)"?\)/g,
      (_, link: string) => `url("${relativeTo(link, file, base)}")`,
    )
    return page.replace(style!, copy).replaceAll(hashOf(style!), hashOf(copy))
  }, links)
}

/** A link to a place on the site, seen from `file`; other links as they are. */
function relativeTo(link: string, file: string, base: string): string {
  if (!link.startsWith(`${base}/`) || link.startsWith('//')) return link
  const [, path, rest] = /^([^?#]*)(.*)$/s.exec(link.slice(base.length + 1))!
  const target = path === '' || path!.endsWith('/') ? `${path}index.html` : path
  return '../'.repeat(file.split('/').length - 1) + target + rest
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')

/** Copies the site in `from` to `to`, whole or not at all. */
export function copyOffline(from: string, to: string, base = ''): void {
  const next = startFolder(to)
  cpSync(from, next, { recursive: true, filter: (path) => !FOR_SERVERS.test(relative(from, path)) })
  for (const name of readdirSync(next, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue
    const place = join(next, name)
    writeFileSync(place, offlinePage(readFileSync(place, 'utf8'), name.replaceAll(sep, '/'), base))
  }
  replaceFolder(to)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const from = process.env['OUT'] ?? 'dist'
  if (existsSync(join(from, 'index.html'))) {
    const to = `${from}.offline`
    copyOffline(from, to, (process.env['BASE'] ?? '').replace(/\/$/, ''))
    console.log(`Open ${join(to, 'index.html')} in a browser`)
  } else {
    console.error(`${from}: expected a built site, found none: run npm run build first`)
    process.exitCode = 1
  }
}
