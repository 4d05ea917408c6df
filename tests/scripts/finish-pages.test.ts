// What is done to the pages of a built site: each allows its own style only, and hosts are told what the pages say.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { finishSite } from '../../scripts/finish-pages.ts'

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
const STYLES = ['a{color:red}', 'p::before{content:"…"}']

/** A page as Astro leaves it: it allows the styles and scripts of all pages. */
const page = (style: string, more = ''): string =>
  `<html><head><style>${style}</style>${more}<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-X=' ${hashOf('find()')}; style-src 'self' ${STYLES.map(hashOf).join(' ')}"></head><body>style-src 'self' 'sha256-Y='</body></html>`

const NEXT = '<meta http-equiv="refresh" content="0; url=/events/new/">'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'collation-pages-'))))
afterEach(() => rmSync(folder, { recursive: true }))

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

it('leaves a page the hashes of its own style, and its words alone', () => {
  write({ 'index.html': page(STYLES[0]!), '404.html': page(STYLES[1]!) })
  finishSite(folder, '')
  for (const [i, file] of ['index.html', '404.html'].entries()) {
    expect(read(file)).toContain(`content="script-src 'self'; style-src 'self' ${hashOf(STYLES[i]!)}"`)
    expect(read(file)).toContain("<body>style-src 'self' 'sha256-Y='</body>")
  }
})

it('allows a script inside a page where Astro listed it, and no other', () => {
  const script = (text: string): string => `<script type="module">${text}</script>`
  write({
    'search/index.html': page(STYLES[0]!).replace('<body>', `<body>${script('find()')}${script('alert(1)')}`),
  })
  finishSite(folder, '')
  expect(read('search/index.html')).toContain(`script-src 'self' ${hashOf('find()')};`)
})

it('tells hosts the policies of each folder', () => {
  write({ 'index.html': page(STYLES[0]!), 'events/a/index.html': page(STYLES[1]!) })
  finishSite(folder, '/base')
  const [, root, events] = read('_headers').split(/(?=\/base\/(?:events\/\*)?\n)/)
  expect(root).toContain(hashOf(STYLES[0]!))
  expect(root).not.toContain(hashOf(STYLES[1]!))
  expect(events).toContain(hashOf(STYLES[1]!))
  expect(readdirSync(folder)).not.toContain('_redirects')
})

it('tells hosts where a page leads on', () => {
  write({ 'events/old/index.html': page(STYLES[0]!, NEXT), 'events/new/index.html': page(STYLES[0]!) })
  finishSite(folder, '')
  expect(read('_redirects')).toBe('/events/old/ /events/new/ 301\n')
})

it('leaves a page with a chart the columns that it has', () => {
  const style = 'a{color:red}.a1{grid-column-start:1}.a2{grid-column-start:2}.n31{--n:31}'
  const chart = page(style).replace('<body>', '<body><i class="pt a2"></i><p>a1</p>')
  write({ 'index.html': chart })
  finishSite(folder, '')
  const left = 'a{color:red}.a2{grid-column-start:2}'
  expect(read('index.html')).toContain(`<style>${left}</style>`)
  expect(read('index.html')).toContain(`style-src 'self' ${hashOf(left)}"`)
})

it('makes the styles of a page one, where the last of them stands', () => {
  write({ 'index.html': page(STYLES[0]!, `<link rel="preload"><style>${STYLES[1]}</style>`) })
  finishSite(folder, '')
  const style = STYLES.join('')
  expect(read('index.html')).toContain(`<head><link rel="preload"><style>${style}</style>`)
  expect(read('index.html')).toContain(`style-src 'self' ${hashOf(style)}"`)
})
