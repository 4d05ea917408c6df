// Pages that were saved as one file with their pictures.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWebArchive, openWebArchive } from '../../../src/ingest/formats/web-archive.ts'
import { readArticle } from '../../../src/ingest/ingest.ts'
import { sections } from '../../../src/lang/en/sections.ts'
import { recognition } from '../../../src/lang/recognition.ts'

const LOCATION = 'https://harbour.example/storm'
const PAGE =
  '<html><head><title>Storm shuts port</title></head><body><article><h1>Storm shuts port</h1><p>A storm closed the port of Lunn on Monday, Mayor Ola Vik said.</p></article></body></html>'
const FRAME = '<html><body><p>Buy our mattress today, while it is on offer, said the shop.</p></body></html>'

interface Made {
  type?: string
  packing?: string
  words: string
  more?: string
}

const part = ({ type = 'text/html', packing = '8bit', words, more = '' }: Made): string =>
  `------x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${packing}\r\n${more}\r\n${words}\r\n`

/** An archive as browsers write it; a character for each byte. */
const archive = (parts: readonly Made[], { kind = '', location = LOCATION } = {}): Uint8Array =>
  Buffer.from(
    `From: <Saved by a browser>\r\nSnapshot-Content-Location: ${location}\r\nSubject: Storm\r\nContent-Type: multipart/related;\r\n\ttype="text/html";${kind}\r\n\tboundary="----x"\r\n\r\n\r\n${parts.map(part).join('')}------x--\r\n`,
    'latin1',
  )

const wordsOf = (bytes: Uint8Array): string | undefined => {
  const page = openWebArchive(bytes)
  return page ? new TextDecoder().decode(page.bytes).trim() : undefined
}
const QUOTED = 'A caf=C3=A9 said: 2 =3D 2, and =\r\ngoes on'

describe('a page saved as one file', () => {
  it.each<[string, Made[], string | undefined]>([
    [
      'packed as quoted signs',
      [{ packing: 'quoted-printable', words: QUOTED }],
      'A café said: 2 = 2, and goes on',
    ],
    ['packed by 64', [{ packing: 'base64', words: Buffer.from('A café').toString('base64') }], 'A café'],
    ['not packed', [{ words: Buffer.from('A café').toString('latin1') }], 'A café'],
    [
      'in its own encoding',
      [{ type: 'text/html; charset="windows-1251"', words: '\xcc\xe8\xed\xf1\xea' }],
      'Минск',
    ],
    ['in no encoding', [{ type: 'text/html; charset=none', words: 'A cafe' }], 'A cafe'],
    [
      'behind a picture',
      [{ type: 'image/png', packing: 'base64', words: 'AAAA' }, { words: 'A page' }],
      'A page',
    ],
    ['before a frame', [{ words: 'A page' }, { words: FRAME }], 'A page'],
    ['without a page', [{ type: 'image/png', packing: 'base64', words: 'AAAA' }], undefined],
    ['without a part', [], undefined],
  ])('is read %s', (_, parts, words) => expect(wordsOf(archive(parts))).toBe(words))

  it('is the part that the head names', () => {
    const parts = [{ words: FRAME }, { words: 'A page', more: 'Content-ID: <page@x>\r\n' }]
    expect(wordsOf(archive(parts, { kind: '\r\n\tstart="<page@x>";' }))).toBe('A page')
  })

  it.each([
    ['a message of one part', 'From: a\r\nContent-Type: text/html\r\n\r\n<p>A page</p>'],
    ['a page', PAGE],
    ['a text that speaks of it', 'It began.\nContent-Type: multipart/related\n\nwas what it said.'],
  ])('is told from %s', (_, text) => expect(isWebArchive(Buffer.from(text))).toBe(false))

  it('is read whatever comes behind its head', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tail) => {
        const bytes = Buffer.from(`Content-Type: multipart/related; boundary=x\n\n--x\n${tail}`, 'latin1')
        expect(isWebArchive(bytes)).toBe(true)
        openWebArchive(bytes)
      }),
    ))
})

const read = (file: string, bytes: Uint8Array) =>
  readArticle({ file, bytes, record: null }, { sections, samples: recognition })

describe('an article out of it', () => {
  it.each(['storm.mhtml', 'storm.mht', 'storm.html', 'storm.MHTML'])('is that of the page: %s', (file) => {
    const { article, problems } = read(file, archive([{ words: PAGE }, { words: FRAME }]))
    expect(problems).toEqual([])
    expect(article).toMatchObject({ headline: 'Storm shuts port', url: LOCATION, file })
    expect(article!.text).toBe(
      'Storm shuts port\n\nA storm closed the port of Lunn on Monday, Mayor Ola Vik said.',
    )
  })

  it('has the address that the page tells, before the one where it was saved', () => {
    const told = PAGE.replace('</head>', '<link rel="canonical" href="https://harbour.example/told"></head>')
    expect(read('storm.mhtml', archive([{ words: told }])).article!.url).toBe('https://harbour.example/told')
  })

  it.each(['javascript:alert(1)', 'cid:frame', 'https://user@harbour.example/', 'http://', ''])(
    'has no address that cannot be linked: %s',
    (location) =>
      expect(read('storm.mhtml', archive([{ words: PAGE }], { location })).article!.url).toBeNull(),
  )

  it('is refused when there is none', () => {
    const { article, problems } = read('storm.mhtml', archive([]))
    expect(article).toBeNull()
    expect(problems).toMatchObject([{ rule: 'not-text', message: expect.stringContaining('without a page') }])
  })
})
