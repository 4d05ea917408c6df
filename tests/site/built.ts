// The pages as they were built: their paths, their trees, and the articles that they show.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visitParents } from 'unist-util-visit-parents'
import type { AnalysedDocument } from '../../src/model/analysis.ts'

/** A built site and the content folder that it shows. */
export interface BuiltSite {
  folder: string
  content: string
}

/** The site that `npm run build` wrote. */
export const THE_SITE: BuiltSite = {
  folder: resolve(process.env['OUT'] ?? 'dist'),
  content: resolve(process.env['CONTENT'] ?? 'content'),
}
const parser = unified().use(rehypeParse)

export interface BuiltPage {
  path: string
  html: string
  tree: Root
}

/** Parsed when its tree is asked for: most tests need few pages of many. */
class ReadPage implements BuiltPage {
  readonly path: string
  readonly html: string
  #tree: Root | undefined
  constructor(path: string, html: string) {
    this.path = path
    this.html = html
  }
  get tree(): Root {
    return (this.#tree ??= parser.parse(this.html))
  }
}

/** Every page of the built site, by path. */
export function builtPages({ folder }: BuiltSite = THE_SITE): BuiltPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'))
  return files.sort().map((file) => {
    const html = readFileSync(join(folder, file), 'utf8')
    const path = `/${relative('.', file).replaceAll('\\', '/')}`.replace(/index\.html$/, '')
    return new ReadPage(path, html)
  })
}

/** One path of every kind of page, and more of the kinds that differ most from one another. */
export function samplePaths(site: BuiltSite = THE_SITE): string[] {
  const pages = builtPages(site)
  const paths = pages.map((page) => page.path)
  const of = (kind: string, most: number): string[] =>
    paths.filter((path) => path.startsWith(`/${kind}/`) && path !== `/${kind}/`).slice(0, most)
  const single = paths.filter((path) => path.split('/').length <= 3)
  const longest = (kind: string): string[] =>
    pages
      .filter((page) => page.path.startsWith(`/${kind}/`))
      .sort((a, b) => b.html.length - a.html.length)
      .slice(0, 2)
      .map((page) => page.path)
  return [
    ...new Set([
      ...single,
      ...of('events', 2),
      ...longest('events'),
      ...longest('actors'),
      ...of('sources', 2),
    ]),
  ]
}

/** The largest page of every kind. */
export function pagesOfKinds(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = Map.groupBy(pages, ({ path }) =>
    path.replace(/^\/((?:embed\/)?events|actors|compare|sources)\/[^/]+\//, '/$1/*/'),
  )
  return [...kinds.values()].map((of) => of.reduce((a, b) => (b.html.length > a.html.length ? b : a)))
}

export const builtFile = (path: string, { folder }: BuiltSite = THE_SITE): Buffer =>
  readFileSync(join(folder, path))

/** What the analysis wrote under a name. */
export const builtRecords = <T = unknown>(name: string, { content }: BuiltSite = THE_SITE): T[] =>
  JSON.parse(readFileSync(join(content, `generated/${name}.json`), 'utf8')) as T[]

/** The articles behind the pages. */
export const builtDocuments = (site: BuiltSite = THE_SITE): AnalysedDocument[] =>
  builtRecords<AnalysedDocument>('documents', site)

export function elementsOf(tree: Nodes, matches: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visitParents(tree, 'element', (element) => {
    if (matches(element)) found.push(element)
  })
  return found
}

export const hasClass = (element: Element, name: string): boolean =>
  ((element.properties['className'] as string[] | undefined) ?? []).includes(name)

/** The words in a tree, with `cut` where words of the article were left out. */
export function textOf(node: Nodes, cut: string): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && hasClass(node, 'cut')) return cut
  return 'children' in node ? node.children.map((child) => textOf(child, cut)).join('') : ''
}
