// What can be found wrong in built pages by reading them: a list of faults each, empty where there are none.
import { HtmlValidate } from 'html-validate'
import {
  builtDocuments,
  builtFile,
  elementsOf,
  hasClass,
  textOf,
  type BuiltPage,
  type BuiltSite,
} from './built.ts'

const idsOf = ({ html }: BuiltPage): string[] =>
  [...html.matchAll(/<[^>]*\sid="([^"]+)"/g)].map(([, id]) => id!)

/** Links from `pages` to pages, files and places on a page that are not there; `all` are the pages of the site. */
export function lostLinks(
  pages: readonly BuiltPage[],
  site: BuiltSite,
  all: readonly BuiltPage[] = pages,
): string[] {
  const ids = new Map(all.map((page) => [page.path, new Set(idsOf(page))]))
  return pages.flatMap(({ path, tree }) =>
    elementsOf(tree, (e) => e.tagName === 'a').flatMap((a) => {
      const href = String(a.properties['href'])
      const url = new URL(href, `http://site${path}`)
      if (url.host !== 'site') return []
      const target = ids.get(url.pathname)
      const lost = [`${path} -> ${href}`]
      if (!target) return fileExists(url.pathname, site) ? [] : lost
      return url.hash === '' || target.has(decodeURIComponent(url.hash.slice(1))) ? [] : lost
    }),
  )
}

function fileExists(path: string, site: BuiltSite): boolean {
  try {
    return builtFile(path, site).length > 0
  } catch {
    return false
  }
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // the printer's style, not the reader's
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // tables keep their role, because the style sheet changes how they are displayed on phones
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // a line's sentence is L7.2, which HTML allows
    'valid-id': ['error', { relaxed: true }],
    // there is nothing from another site
    'require-sri': 'off',
  },
})

export async function invalidHtml(pages: readonly BuiltPage[]): Promise<string[]> {
  const reports = await Promise.all(
    pages.map(async ({ path, html }) => ({ path, report: await validator.validateString(html) })),
  )
  return reports.flatMap(({ path, report }) =>
    report.results.flatMap((r) => r.messages.map((m) => `${path}: ${m.ruleId}: ${m.message}`)),
  )
}

export const doubledIds = (pages: readonly BuiltPage[]): string[] =>
  pages.flatMap((page) => {
    const ids = idsOf(page)
    const once = new Set(ids)
    return ids.filter((id) => !once.delete(id)).map((id) => `${page.path}: ${id}`)
  })

/** Pages without or with several h1, and headings that skip a level. */
export const headingFaults = (pages: readonly BuiltPage[]): string[] =>
  pages.flatMap(({ path, tree }) => {
    const levels = elementsOf(tree, (e) => /^h[1-6]$/.test(e.tagName)).map((e) => Number(e.tagName[1]))
    const firsts = levels.filter((level) => level === 1).length
    const isSkipped = levels.some((level, i) => i > 0 && level > levels[i - 1]! + 1)
    return firsts !== 1 || isSkipped ? [`${path}: ${levels.join(' ')}`] : []
  })

/** Excerpts that are not the words of the article that they name, and how many were looked at. */
export function strangeExcerpts(
  pages: readonly BuiltPage[],
  site: BuiltSite,
): { faults: string[]; checked: number } {
  const texts = new Map(builtDocuments(site).map((document) => [document.id, plain(document.text)]))
  const parts = pages.flatMap(({ path, tree }) =>
    elementsOf(tree, (e) => e.tagName === 'blockquote' && hasClass(e, 'x')).flatMap((quote) => {
      const link = elementsOf(quote, (e) => e.tagName === 'a')[0]!
      const id = decodeURIComponent(/\/sources\/([^/]+)\//.exec(String(link.properties['href']))![1]!)
      const words = quote.children.filter((child) => child.type === 'element' && !hasClass(child, 'voice'))
      const shown = words.flatMap((p) => textOf(p, '\0').split('\0')).map(plain)
      return shown.filter(Boolean).map((part) => ({ path, id, part }))
    }),
  )
  const strange = parts.filter(({ id, part }) => !texts.get(id)?.includes(part))
  return { faults: strange.map(({ path, part }) => `${path}: ${part}`), checked: parts.length }
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
