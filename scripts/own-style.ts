// The style of a page as it leaves the build: inside the page in one piece, and of all rules only those for classes that the page has.
import { transform } from 'lightningcss'

const STYLE = /<style>(.*?)<\/style>|<link rel="stylesheet" href="([^"]*)">/gs
const CLASSES_OF_PAGE = / class="([^"]*)"/g
const CLASSES_OF_STYLE = /\.(-?[_a-zA-Z][\w-]*)/g
/** A script may write classes that its page does not have yet; what only tells of the page writes nothing. */
const SCRIPT = /<script(?! type="application\/)/

/**
 * Makes what puts the style into pages. What a page links from the site comes with it: asking for it apart takes a slow line more time.
 * Rules for what the page does not have stay out, charts with 31 columns, or readings nobody disputes: half a kilobyte to two of a
 * page as it is packed, without which the longest come with a server's first ten packets. `sheetAt` gives what a link leads to.
 */
export function styleKeeper(sheetAt: (href: string) => string): (html: string) => string {
  const made = new Map<string, string>()
  /** Many pages have the same classes: a large site makes few styles. */
  const madeOnce = (style: string, unused: string[]): string => {
    const key = `${unused.join(' ')}\n${style}`
    const own = made.get(key) ?? withoutRules(style, unused)
    made.set(key, own)
    return own
  }
  return (html) => {
    const end = html.indexOf('</head>')
    const head = html.slice(0, end)
    const pieces = [...head.matchAll(STYLE)].map(([, style, href]) => style ?? sheetAt(href!))
    if (pieces.length === 0) return html
    const all = pieces.join('')
    const style = SCRIPT.test(html) ? all : madeOnce(all, unusedIn(html, all))
    // fonts stand first and are asked for before the style is read
    let left = pieces.length
    return head.replaceAll(STYLE, () => (--left > 0 ? '' : `<style>${style}</style>`)) + html.slice(end)
  }
}

const withoutRules = (style: string, unusedSymbols: string[]): string =>
  transform({ filename: 'page.css', code: Buffer.from(style), minify: true, unusedSymbols }).code.toString()

function unusedIn(html: string, style: string): string[] {
  const used = namesIn(html, CLASSES_OF_PAGE)
  return [...namesIn(style, CLASSES_OF_STYLE)].filter((name) => !used.has(name)).sort()
}

const namesIn = (text: string, classes: RegExp): Set<string> =>
  new Set([...text.matchAll(classes)].flatMap(([, names]) => names!.split(' ')))
