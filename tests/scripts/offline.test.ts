// The copy for reading from a disk: links that lead from file to file, and nothing that only works on a server.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { offlinePage } from '../../scripts/offline.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('base64')

describe('offlinePage', () => {
  it.each([
    ['index.html', '<a href="/">', '<a href="index.html">'],
    ['events/a/index.html', '<a class="x" href="/">', '<a class="x" href="../../index.html">'],
    ['events/a/index.html', '<a href="/sources/b/#L1.1">', '<a href="../../sources/b/index.html#L1.1">'],
    ['events/index.html', '<a href="/data/a.json">', '<a href="../data/a.json">'],
    ['events/index.html', '<a title="a > b" href="/a/">', '<a title="a > b" href="../a/index.html">'],
    [
      'events/a/index.html',
      '<meta http-equiv="refresh" content="0; url=/events/b/">',
      '<meta http-equiv="refresh" content="0; url=../../events/b/index.html">',
    ],
    ['events/index.html', '<a href="#here">', '<a href="#here">'],
    ['events/index.html', '<a href="https://news.example/a/">', '<a href="https://news.example/a/">'],
    ['events/index.html', '<a href="//news.example/a/">', '<a href="//news.example/a/">'],
    ['events/index.html', 'said: href="/a/"', 'said: href="/a/"'],
  ])('in %s makes of %s %s', (file, before, after) => expect(offlinePage(before, file)).toBe(after))

  it('knows the folder that a site was built for', () => {
    expect(offlinePage('<a href="/folder/a/"><a href="/folder/">', 'b/index.html', '/folder')).toBe(
      '<a href="../a/index.html"><a href="../index.html">',
    )
  })

  it('leads styles to their files, and the policy to the changed style', () => {
    const [before, after] = ['x{src:url("/f.woff2")}', 'x{src:url("../f.woff2")}']
    expect(
      offlinePage(`<meta content="'sha256-${hash(before)}'"><style>${before}</style>`, 'a/index.html'),
    ).toBe(`<meta content="'sha256-${hash(after)}'"><style>${after}</style>`)
  })

  it('leaves out what needs a server, and says so', () => {
    const page =
      '<link rel="preload" href="/f"><link rel="manifest" href="/m"><p class="empty no-script">No box</p>' +
      '<form id="search" role="search"><input></form><script type="module">find()</script><p>'
    expect(offlinePage(page, 'search/index.html')).toBe('<p class="empty">No box</p><p>')
  })
})
