// What is done to the pages of a built site: each allows its own style only, and hosts are told what the pages say.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AstroPrerenderer } from 'astro'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSite, writeInto } from '../../scripts/finish-pages.ts'

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
const STYLES = ['a{color:red}', 'p:before{content:"…"}']

/** A page as Astro leaves it: it allows the scripts of all pages, and any style. */
const page = (style: string, more = ''): string =>
  `<html><head><style>${style}</style>${more}<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-X=' ${hashOf('find()')}; style-src 'unsafe-inline' "></head><body>style-src 'self' 'sha256-Y='</body></html>`

const NEXT = '<meta http-equiv="refresh" content="0; url=/events/new/">'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'collation-pages-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** Writes the pages of a site, in the order that they come. */
function write(pages: Record<string, string>, base = ''): void {
  const site = openSite(folder, base)
  for (const [path, html] of Object.entries(pages)) site.writePage(path, html)
  site.end()
}
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

it('leaves a page the hashes of its own style, and its words alone', () => {
  write({ '/': page(STYLES[0]!), '/404/': page(STYLES[1]!) })
  for (const [i, file] of ['index.html', '404.html'].entries()) {
    expect(read(file)).toContain(`content="script-src 'self'; style-src 'self' ${hashOf(STYLES[i]!)}"`)
    expect(read(file)).toContain("<body>style-src 'self' 'sha256-Y='</body>")
  }
})

it('allows no other style, whatever a title says', () => {
  const title = '<title>style-src or script-src</title>'
  write({ '/': page(STYLES[0]!).replace('<head>', `<head>${title}`) })
  expect(read('index.html')).toContain(title)
  expect(read('index.html')).toContain(`style-src 'self' ${hashOf(STYLES[0]!)}"`)
  expect(read('index.html')).not.toContain('unsafe-inline')
})

it('allows a script inside a page where Astro listed it, and no other', () => {
  const script = (text: string): string => `<script type="module">${text}</script>`
  write({
    '/search/': page(STYLES[0]!).replace('<body>', `<body>${script('find()')}${script('alert(1)')}`),
  })
  expect(read('search/index.html')).toContain(`script-src 'self' ${hashOf('find()')};`)
})

it('tells hosts the policies of each folder', () => {
  write({ '/events/a/': page(STYLES[1]!), '/': page(STYLES[0]!) }, '/base')
  const [, root, events] = read('_headers').split(/(?=\/base\/(?:events\/\*)?\n)/)
  expect(root).toContain(hashOf(STYLES[0]!))
  expect(root).not.toContain(hashOf(STYLES[1]!))
  expect(events).toContain(hashOf(STYLES[1]!))
  expect(readdirSync(folder)).not.toContain('_redirects')
})

it('tells hosts where a page leads on', () => {
  write({ '/events/old/': page(STYLES[0]!, NEXT), '/events/new/': page(STYLES[0]!) })
  expect(read('_redirects')).toBe('/events/old/ /events/new/ 301\n')
})

it.each([
  ['columns of a chart', 'a{color:red}.a1{order:1}.a2{order:2}.n31{--n:31}', 'a{color:red}.a2{order:2}'],
  ['one of several', '.pt,.gone{order:1}.gone,.lost{order:2}', '.pt,.gone{order:1}'],
  ['inside of it', '.pt .gone{order:1}.gone i{order:2}i.pt{order:3}', 'i.pt{order:3}'],
  ['without it', '.pt:not(.gone){order:1}', '.pt:not(.gone){order:1}'],
  ['any of them', ':is(.pt,.gone) b{order:1}', ':is(.pt,.gone) b{order:1}'],
  ['on paper', '@media print{.gone{order:1}.pt{order:2}}', '@media print{.pt{order:2}}'],
  ['no class', 'b{margin:.5rem}', 'b{margin:.5rem}'],
])('leaves a page the rules for classes that it has: %s', (_, style, left) => {
  write({ '/': page(style).replace('<body>', '<body><i class="pt a2"></i><p>gone a1</p>') })
  expect(read('index.html')).toContain(`<style>${left}</style>`)
  expect(read('index.html')).toContain(`style-src 'self' ${hashOf(left)}"`)
})

it('leaves a page with a script all rules, for what the script will write', () => {
  const style = '.found{order:1}'
  write({ '/search/': page(style).replace('<body>', '<body><script type="module">find()</script>') })
  expect(read('search/index.html')).toContain(`<style>${style}</style>`)
  write({ '/': page(style).replace('<body>', '<body><script type="application/ld+json">{}</script>') })
  expect(read('index.html')).toContain('<style></style>')
})

it('makes the styles of a page one, where the last of them stands', () => {
  write({ '/': page(STYLES[0]!, `<link rel="preload"><style>${STYLES[1]}</style>`) })
  const style = STYLES.join('')
  expect(read('index.html')).toContain(`<head><link rel="preload"><style>${style}</style>`)
  expect(read('index.html')).toContain(`style-src 'self' ${hashOf(style)}"`)
})

it('writes a page and a file where Astro would, and leaves it nothing to write', async () => {
  const made = { render: () => Promise.resolve({ response: new Response(page(STYLES[0]!)) }) }
  const { render } = writeInto(openSite(folder, '/base'), '/base', made as unknown as AstroPrerenderer)
  const ask = (path: string, type: string) =>
    render(new Request(`http://localhost/base${path}`), { routeData: { type } } as never)
  for (const path of ['/', '/404/', '/events/caf%C3%A9/'])
    expect(await ask(path, 'page')).toMatchObject({ status: 200, body: null })
  for (const path of ['/robots.txt', '/data/events/a.json/']) await ask(path, 'endpoint')
  const files = ['404.html', 'index.html', 'robots.txt', 'events/café/index.html', 'data/events/a.json']
  for (const file of files) expect(read(file)).toContain('a{color:red}')
  expect(read('robots.txt')).toBe(page(STYLES[0]!))
})

it('puts what a page links into it, and takes the sheet away', async () => {
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'assets/site.css'), STYLES[1]!)
  const link = '<link rel="stylesheet" href="/base/assets/site.css">'
  write({ '/': page(STYLES[0]!, link), '/events/': page(STYLES[0]!, link) }, '/base')
  for (const file of ['index.html', 'events/index.html']) {
    expect(read(file)).toContain(`<head><style>${STYLES.join('')}</style><meta`)
    expect(read(file)).toContain(`style-src 'self' ${hashOf(STYLES.join(''))}"`)
  }
  expect(readdirSync(join(folder, 'assets'))).toEqual([])
})
