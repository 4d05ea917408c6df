// What can be read from the built files alone: links that land, headings in order, excerpts that are the article's words.
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { overBudget, weighSite } from '../../scripts/budgets.ts'
import { builtDocuments, builtFile, builtPages, elementsOf, hasClass, textOf } from './built.ts'

test.skip(({ javaScriptEnabled, isMobile }) => isMobile || javaScriptEnabled === false, 'files are read once')

const pages = builtPages()

test('every link and every anchor lands', () => {
  const ids = new Map(
    pages.map(({ path, tree }) => [
      path,
      new Set(
        elementsOf(tree, (e) => e.properties['id'] !== undefined).map((e) => String(e.properties['id'])),
      ),
    ]),
  )
  const lost = pages.flatMap(({ path, tree }) =>
    elementsOf(tree, (e) => e.tagName === 'a').flatMap((a) => {
      const href = String(a.properties['href'])
      const url = new URL(href, `http://site${path}`)
      if (url.host !== 'site') return []
      const target = ids.get(url.pathname)
      if (!target) return fileExists(url.pathname) ? [] : [`${path} -> ${href}`]
      return url.hash === '' || target.has(decodeURIComponent(url.hash.slice(1)))
        ? []
        : [`${path} -> ${href}`]
    }),
  )
  expect(lost).toEqual([])
})

test('every page is valid HTML', async () => {
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
  for (const { path, html } of pages) {
    const report = await validator.validateString(html)
    const faults = report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message}`))
    expect(faults, path).toEqual([])
  }
})

test('ids are unique on a page', () => {
  for (const { path, tree } of pages) {
    const ids = elementsOf(tree, (e) => e.properties['id'] !== undefined).map((e) =>
      String(e.properties['id']),
    )
    expect(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      path,
    ).toEqual([])
  }
})

test('each page has one h1, and no heading skips a level', () => {
  for (const { path, tree } of pages) {
    const levels = elementsOf(tree, (e) => /^h[1-6]$/.test(e.tagName)).map((e) => Number(e.tagName[1]))
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1)
    const skips = levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1)
    expect(skips, `${path}: ${levels.join(' ')}`).toEqual([])
  }
})

test('every excerpt is the words of its article', () => {
  const texts = new Map(builtDocuments().map((document) => [document.id, document.text]))
  let checked = 0
  for (const { path, tree } of pages)
    for (const quote of elementsOf(tree, (e) => e.tagName === 'blockquote' && hasClass(e, 'x'))) {
      const link = elementsOf(quote, (e) => e.tagName === 'a')[0]!
      const id = /\/sources\/([^/]+)\//.exec(String(link.properties['href']))![1]!
      const words = quote.children.filter((child) => child.type === 'element' && !hasClass(child, 'voice'))
      const parts = words.flatMap((p) => textOf(p, '\0').split('\0'))
      for (const part of parts.map(plain).filter(Boolean)) {
        expect(plain(texts.get(decodeURIComponent(id))!), `${path}: ${part}`).toContain(part)
        checked++
      }
    }
  expect(checked).toBeGreaterThan(builtDocuments().some((document) => document.events.length > 0) ? 0 : -1)
})

test('words and links do not run into each other', () => {
  const runs = pages.flatMap(({ path, html }) =>
    [...html.replace(/<head>.*?<\/head>/s, '').matchAll(/[\p{L},.:)](?=<a\b)|<\/a>(?=\p{L})/gu)].map(
      ({ index }) => `${path}: ${html.slice(Math.max(index - 30, 0), index + 30)}`,
    ),
  )
  expect(runs.filter((run) => !/<\/span>/.test(run))).toEqual([])
})

test('there is no script but for the search, no style attribute and no handler, and the policy forbids them', () => {
  for (const { path, html, tree } of pages) {
    const scripts = elementsOf(
      tree,
      (e) => e.tagName === 'script' && e.properties['type'] !== 'application/ld+json',
    )
    expect(scripts, path).toHaveLength(path === '/search/' ? 1 : 0)
    expect(html.includes('wasm-unsafe-eval'), path).toBe(path === '/search/')
    expect(html, path).not.toMatch(/'unsafe-(?:inline|eval)'/)
    expect(/script-src ([^;"]*)/.exec(html)?.[1], path).not.toContain('sha256')
    expect(
      elementsOf(tree, (e) => Object.keys(e.properties).some((key) => key === 'style' || /^on/i.test(key))),
      path,
    ).toEqual([])
    expect(html, path).toContain("default-src 'none'")
  }
})

test('pages stay light', () => {
  // A page holds what its story holds; the budgets are for stories of two articles.
  test.skip(builtDocuments().length > 2, 'a larger story')
  expect(overBudget(weighSite(process.env['OUT'] ?? 'dist'))).toEqual([])
})

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

function fileExists(path: string): boolean {
  try {
    return builtFile(path).length > 0
  } catch {
    return false
  }
}
