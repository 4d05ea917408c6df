// What can be read from the built files alone: links that land, headings in order, excerpts that are the article's words.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { overBudget, weighSite } from '../../scripts/budgets.ts'
import { cutFonts, LETTERS_OF_ALL } from '../../scripts/story-fonts.ts'
import { builtDocuments, builtPages, elementsOf, THE_SITE } from './built.ts'
import { doubledIds, headingFaults, invalidHtml, lostLinks, strangeExcerpts } from './page-checks.ts'

test.skip(({ javaScriptEnabled, isMobile }) => isMobile || javaScriptEnabled === false, 'files are read once')

const pages = builtPages()
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

test('every link and every anchor lands', () => expect(lostLinks(pages, THE_SITE)).toEqual([]))

test('every page is valid HTML', async () => expect(await invalidHtml(pages)).toEqual([]))

test('ids are unique on a page', () => expect(doubledIds(pages)).toEqual([]))

test('each page has one h1, and no heading skips a level', () => expect(headingFaults(pages)).toEqual([]))

test('every excerpt is the words of its article', () => {
  const { faults, checked } = strangeExcerpts(pages, THE_SITE)
  expect(faults).toEqual([])
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

/** The words of a page; code has a typeface of the system. */
const printedOf = (html: string): string =>
  html
    .replace(/<(style|script|code|pre)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|#60);/g, '<')
    .replace(/&(?:gt|#62);/g, '>')
    .replace(/&(?:quot|#34|#39|apos);/g, '')
    .replace(/&(?:amp|#38);/g, '&')

test('the fonts have the letters that the pages print', async () => {
  const letters = LETTERS_OF_ALL + (await cutFonts(join(THE_SITE.content, 'generated')))
  const printed = new Set(pages.flatMap(({ html }) => [...printedOf(html)]))
  expect([...printed].filter((letter) => /\S/.test(letter) && !letters.includes(letter))).toEqual([])
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
    expect(
      elementsOf(tree, (e) => Object.keys(e.properties).some((key) => key === 'style' || /^on/i.test(key))),
      path,
    ).toEqual([])
    expect(html, path).toContain("default-src 'none'")
    // the policy names the styles and the script that stand on the page, by their hash, and no other
    for (const [directive, element] of [
      ['style-src', /<style>(.*?)<\/style>/gs],
      ['script-src', /<script type="module">(.*?)<\/script>/gs],
    ] as const) {
      const there = [...html.matchAll(element)].map(([, text]) => hashOf(text!))
      const listed = new RegExp(`${directive} ([^;"]*)`).exec(html)![1]!
      const allowed = [...listed.matchAll(/'(sha256-[^']*)'/g)].map(([, hash]) => hash)
      expect(allowed.sort(), `${path}, ${directive}`).toEqual(there.sort())
    }
  }
})

test('pages stay light', () => {
  // A page holds what its story holds; the budgets are for stories of two articles.
  test.skip(builtDocuments().length > 2, 'a larger story')
  expect(overBudget(weighSite(process.env['OUT'] ?? 'dist'))).toEqual([])
})
