// The style of a page as it leaves the build: inside the page in one piece, and of the columns of charts only those that the page has.
const COLUMN = /\.([anz]\d+)\{[^{}]*\}/g
const STYLE = /<style>(.*?)<\/style>|<link rel="stylesheet" href="([^"]*)">/gs

/**
 * What a page links from the site comes with it: asking for it apart takes a slow line more time. Charts have up to 31 columns with a
 * class for each begin and end, and each piece of style has a hash in the policy. What a page does without of both is half a kilobyte
 * packed: the longest would not come with a server's first ten packets. `sheetAt` gives what a link leads to.
 */
export function keepOwnStyle(html: string, sheetAt: (href: string) => string): string {
  const end = html.indexOf('</head>')
  const head = html.slice(0, end)
  const pieces = [...head.matchAll(STYLE)].map(([, style, href]) => style ?? sheetAt(href!))
  if (pieces.length === 0) return html
  const all = pieces.join('')
  const style = all.search(COLUMN) < 0 ? all : withoutColumns(all, classesOf(html))
  // fonts stand first and are asked for before the style is read
  let left = pieces.length
  return head.replaceAll(STYLE, () => (--left > 0 ? '' : `<style>${style}</style>`)) + html.slice(end)
}

const withoutColumns = (style: string, used: ReadonlySet<string>): string =>
  style.replaceAll(COLUMN, (rule, name: string) => (used.has(name) ? rule : ''))

const classesOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')))
