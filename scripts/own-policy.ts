// The content security policy inside a page as it leaves the build: it allows what stands on the page, and nothing that stands on others.
import { createHash } from 'node:crypto'

const HASH = / 'sha256-[^']*'/g

const hashes = new Map<string, string>()

/** The hash of a style sheet; pages of one kind have the same one. */
function hashOf(style: string): string {
  const known = hashes.get(style)
  if (known !== undefined) return known
  const hash = ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`
  hashes.set(style, hash)
  return hash
}

/** Astro lists the hashes of its own scripts and of the styles of every kind of page: no page has such a script, and only its styles. */
export function keepOwnHashes(html: string): string {
  const end = html.indexOf('</head>')
  const head = html.slice(0, end)
  const styles = new Set([...head.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => hashOf(style!)))
  const allowed = head
    .replace(/script-src [^;"]*/, (directive) => directive.replaceAll(HASH, ''))
    .replace(/style-src [^;"]*/, (directive) => directive.replaceAll(HASH, '') + [...styles].join(''))
  return allowed + html.slice(end)
}
