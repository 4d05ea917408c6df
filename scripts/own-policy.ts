// The content security policy inside a page as it leaves the build: it allows what stands on the page, and nothing that stands on others.
import { createHash } from 'node:crypto'

/** Words of an article have no quotation mark of this kind in an attribute. */
const POLICY = /(?<=http-equiv="content-security-policy" content=")[^"]*/
const HASH = / 'sha256-[^']*'/g

const hashes = new Map<string, string>()

/** The hash of a style sheet or script; pages of one kind have the same ones. */
function hashOf(text: string): string {
  const known = hashes.get(text)
  if (known !== undefined) return known
  const hash = ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`
  hashes.set(text, hash)
  return hash
}

const hashesOf = (html: string, elements: RegExp): Set<string> =>
  new Set([...html.matchAll(elements)].map(([, text]) => hashOf(text!)))

/**
 * Astro lists the hashes of the scripts of every kind of page: a page keeps those of its own. A script that Astro did not make
 * gets none, so that the words of an article cannot become one. A style has its last form only now, and gets its hash.
 */
export function keepOwnHashes(html: string): string {
  const end = html.indexOf('</head>')
  const head = html.slice(0, end)
  const styles = hashesOf(head, /<style>(.*?)<\/style>/gs)
  const scripts = hashesOf(html, /<script type="module">(.*?)<\/script>/gs)
  const allowed = head.replace(POLICY, (policy) =>
    policy
      .replace(/script-src [^;]*/, (listed) =>
        listed.replaceAll(HASH, (hash) => (scripts.has(hash) ? hash : '')),
      )
      .replace(/style-src [^;]*/, () => `style-src 'self'${[...styles].join('')}`),
  )
  return allowed + html.slice(end)
}
