// What stands in `_redirects`, by which hosts that know the file lead old addresses on; a page there does it on any other.

/** The files that belong to a page, by its folder and name: they move with it. */
const FILES_OF_PAGE = [
  (page: string): string => `/data${page.replace(/\/$/, '')}.json`,
  (page: string): string => page.replace(/^\/events\/(.*)\/$/, '/share/$1.png'),
]

/** A page that only leads on, and where. */
export interface Moved {
  path: string
  next: string
}

/** Where a page sends a browser at once; null for one that is read. */
export const nextOf = (html: string): string | null =>
  /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(html)?.[1] ?? null

/**
 * From and to, for each page that only leads on, and for the files of both. `path` and `exists` are below the folder of the site,
 * `next` and the answer have it.
 */
export function redirectsOf(
  moved: readonly Moved[],
  exists: (file: string) => boolean,
  base = '',
): [from: string, to: string][] {
  return moved.flatMap(({ path, next }) => {
    const target = next.slice(base.length)
    const files = FILES_OF_PAGE.map((fileOf) => [fileOf(path), fileOf(target)] as const).filter(
      ([from, to]) => from !== path && exists(to) && !exists(from),
    )
    return [[path, target] as const, ...files].map(([from, to]): [string, string] => [base + from, base + to])
  })
}

/** The lines of `_redirects`. */
export const writeRedirects = (redirects: readonly [string, string][]): string =>
  redirects.map(([from, to]) => `${from} ${to} 301\n`).join('')

/** What a host reads out of them. */
export const readRedirects = (text: string): Map<string, string> =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ') as [string, string]),
  )
