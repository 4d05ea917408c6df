// What machines read of the built site: heads, the sitemap, feeds, structured data, and the files that pages name.
import { expect, test } from '@playwright/test'
import { headersOf, readHeaders } from '../../scripts/host-headers.ts'
import { builtFile, builtPages, elementsOf, type BuiltPage } from './built.ts'

test.skip(({ javaScriptEnabled, isMobile }) => isMobile || javaScriptEnabled === false, 'files are read once')

const pages = builtPages().filter(({ path }) => path !== '/404.html' && !path.startsWith('/embed/'))
const headOf = ({ tree }: BuiltPage, name: string, key: string, value: string): string[] =>
  elementsOf(tree, (e) => e.tagName === 'link' || e.tagName === 'meta')
    .filter((e) => [e.properties[key]].flat().includes(value))
    .map((e) => String(e.properties[name]))
const pathOf = (address: string): string => decodeURI(new URL(address, 'http://site').pathname)

test('every page names its own address, a title and a description, and nothing from elsewhere', () => {
  for (const page of pages) {
    expect(headOf(page, 'href', 'rel', 'canonical').map(pathOf), page.path).toEqual([page.path])
    expect(headOf(page, 'content', 'property', 'og:url').map(pathOf), page.path).toEqual([page.path])
    const [description] = headOf(page, 'content', 'name', 'description')
    expect(headOf(page, 'content', 'property', 'og:description'), page.path).toEqual([description])
    expect(description!.length, page.path).toBeGreaterThan(20)
    const [picture] = headOf(page, 'content', 'property', 'og:image')
    expect(builtFile(pathOf(picture!)).subarray(1, 4).toString(), page.path).toBe('PNG')
    expect(headOf(page, 'content', 'property', 'og:image:alt')[0]!.length, page.path).toBeGreaterThan(20)
  }
})

test('every file that a page links as its record, feed, icon or manifest is there', () => {
  expect(builtFile('/favicon.svg').toString()).toMatch(/^<svg/)
  for (const page of pages)
    for (const kind of ['alternate', 'icon', 'apple-touch-icon', 'manifest'])
      for (const href of headOf(page, 'href', 'rel', kind).filter(
        (of) => !of.startsWith('data:image/svg+xml,'),
      ))
        expect(builtFile(pathOf(href)).length, `${page.path}: ${href}`).toBeGreaterThan(0)
})

test('the sitemap has every page once, and robots are told of it', () => {
  const listed = [
    ...builtFile('/sitemap.xml')
      .toString()
      .matchAll(/<loc>([^<]+)<\/loc>/g),
  ].map((m) => pathOf(m[1]!))
  expect(listed.sort()).toEqual(pages.map(({ path }) => path).sort())
  expect(builtFile('/robots.txt').toString()).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m)
})

test('structured data is JSON that rates nothing', () => {
  let found = 0
  for (const { path, tree } of pages)
    for (const script of elementsOf(tree, (e) => e.properties['type'] === 'application/ld+json')) {
      const text = script.children.map((child) => ('value' in child ? child.value : '')).join('')
      expect(text, path).not.toContain('<')
      const data = JSON.parse(text) as { '@context': string; '@type': string }
      expect(data['@context'], path).toBe('https://schema.org')
      expect(text, path).not.toContain('ClaimReview')
      found++
    }
  expect(found).toBeGreaterThan(1)
})

test('feeds are well-formed, and JSON files are JSON', async ({ page }) => {
  const data = pages.find(({ path }) => path === '/data/')!
  const files = elementsOf(data.tree, (e) => e.tagName === 'a')
    .map((e) => pathOf(String(e.properties['href'])))
    .filter((path) => /^\/data\/.+\.\w+$/.test(path))
  expect(files.length).toBeGreaterThan(15)
  await page.goto('/data/')
  for (const path of files) {
    const text = builtFile(path).toString()
    if (/json(?:ld)?$/.test(path)) expect(() => JSON.parse(text) as unknown, path).not.toThrow()
    if (path.endsWith('.atom')) {
      const fault = await page.evaluate(
        (xml) =>
          new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')?.textContent ?? null,
        text,
      )
      expect(fault, path).toBeNull()
    }
  }
})

test('hosts are told the policies that stand inside the pages, and that only embedded pages may stand in frames', () => {
  const rules = readHeaders(builtFile('/_headers').toString())
  const listed = builtPages().filter((page) => page.path !== '/404.html')
  const inside = Map.groupBy(
    listed.map(({ path, html }) => ({
      policy: headersOf(path, rules)['Content-Security-Policy'] ?? '',
      own: /content-security-policy" content="([^"]*)"/.exec(html)![1]!,
    })),
    ({ policy }) => policy,
  )
  // what a host is told for some pages is what any of them allows: no less, and no more
  for (const [policy, pages] of inside)
    expect(
      wordsOf(policy)
        .filter((word) => !/^frame-ancestors /.test(word))
        .sort(),
    ).toEqual([...new Set(pages.flatMap(({ own }) => wordsOf(own)))].sort())
  for (const { path } of listed) {
    const sent = headersOf(path, rules)
    expect(/frame-ancestors [^;]*/.exec(sent['Content-Security-Policy']!)?.[0], path).toBe(
      path.startsWith('/embed/') ? undefined : "frame-ancestors 'none'",
    )
    expect(sent, path).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    })
  }
})

/** Each directive with each source that it allows. */
const wordsOf = (policy: string): string[] =>
  policy.split(';').flatMap((directive) => {
    const [name, ...allowed] = directive.trim().split(/\s+/)
    return name ? allowed.map((source) => `${name} ${source}`) : []
  })
