// Input that wants to break something: it becomes plain words, or is refused with a reason; nothing throws or hangs.
import { describe, expect, it } from 'vitest'
import { MAX_CHARACTERS } from '../../src/ingest/ingest.ts'
import { MOST_LEVELS } from '../../src/ingest/formats/html-depth.ts'
import { MAX_YAML_CHARACTERS } from '../../src/ingest/parse-yaml.ts'
import { read } from './read-plain.ts'

const PORT = 'The port was closed on Monday as a storm came in from the west.'
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0))
const paragraph = `<p>${PORT}</p>`

describe('a page', () => {
  it.each([
    [
      'scripts and handlers',
      `<p onclick="alert(1)">${PORT}<script>alert(1)</script><img src=x onerror=alert(1)></p><svg onload=alert(1)></svg>`,
    ],
    [
      'links of other schemes',
      `<p><a href="javascript:alert(1)">The port</a> was <a href="data:text/html,x">closed</a> on Monday as a storm came in from the west.</p>`,
    ],
    [
      'frames, objects and forms',
      `<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="x"></object><form action="//evil.example"><input></form>${paragraph}`,
    ],
    ['styles that hide', `<style>p{display:none}</style><p style="position:fixed">${PORT}</p>`],
    ['a base that moves links', `<base href="https://evil.example/">${paragraph}`],
  ])('with %s gives its words alone', (_, html) => {
    const { article } = read('a.html', html)
    expect(article!.text).toBe(PORT)
  })

  it('with marks written as entities gives them as the words that they are', () => {
    const { article } = read('a.html', `<p>&lt;script&gt;alert(1)&lt;/script&gt; ${PORT}</p>`)
    expect(article!.text).toBe(`<script>alert(1)</script> ${PORT}`)
  })

  it('cannot name entities of its own', () => {
    const html = `<!DOCTYPE html [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;">]><p>&b; ${PORT}</p>`
    expect(read('a.html', html).article!.text).toContain(`&b; ${PORT}`)
  })

  it.each([
    ['https://paper.example@evil.example/', null],
    ['https://paper.example:secret@evil.example/', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//evil.example/', null],
    ['https://paper.example/\u202etxt', 'https://paper.example/%E2%80%AEtxt'],
    ['https://paper.example/"><script>', 'https://paper.example/%22%3E%3Cscript%3E'],
  ])('whose address is %j gives %j', (address, url) => {
    const { article, problems } = read('a.html', `<link rel=canonical href='${address}'>${paragraph}`)
    expect(article!.url).toBe(url)
    expect(problems.map(({ place }) => place)).toEqual(url === null ? ['url'] : [])
  })

  it.each([
    [MOST_LEVELS - 10, true],
    [MOST_LEVELS + 10, false],
    [100_000, false],
  ])('nested %i levels deep is read: %s', (levels, isRead) => {
    const { article, problems } = read('a.html', '<div>'.repeat(levels) + paragraph)
    expect(article?.text ?? null).toBe(isRead ? PORT : null)
    expect(problems.map(({ rule }) => rule)).toEqual(isRead ? [] : ['format'])
  })

  it.each([
    ['open marks', '<'.repeat(300_000)],
    ['comments that never close', '<!-- '.repeat(60_000)],
    ['attributes', `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>`],
    ['wrongly nested marks', '<a><p>'.repeat(300)],
    ['linked data in linked data', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
  ])('of endless %s is read or refused', (_, html) => {
    const { article, problems } = read('a.html', html + paragraph)
    expect(article === null ? problems.length : article.text.length).toBeGreaterThan(0)
  })

  it('gives names without what could turn or hide the words around them', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Port \u202eclosed\u0000 \ud800',
      publisher: { name: '\u2066<b>Herald</b>\ufeff' },
    })
    const { article } = read('a.html', `<script type="application/ld+json">${data}</script>${paragraph}`)
    expect(article).toMatchObject({ headline: 'Port closed \ufffd', source: '<b>Herald</b>' })
  })
})

describe('Markdown', () => {
  it('gives neither scripts nor where links lead', () => {
    const text = `<script>alert(1)</script>\n\n[${PORT}](javascript:alert(1)) ![x](data:text/html,x)`
    expect(read('a.md', text).article!.text).toBe(PORT)
  })
  it.each([
    ['quotations', '> '.repeat(500)],
    ['brackets', '['.repeat(10_000)],
    ['emphasis', '*a **b '.repeat(3_000)],
    ['links', '[a]('.repeat(3_000)],
    ['code', Array.from({ length: 300 }, (_, i) => '`'.repeat(i + 1)).join(' a ')],
    ['HTML', '<a'.repeat(10_000)],
  ])('of endless %s is read or refused', (_, marks) => {
    const { article, problems } = read('a.md', `${marks}${PORT}`)
    expect(article === null ? problems.length : article.text.length).toBeGreaterThan(0)
  })
  it('is refused by its length before its marks are looked at', () => {
    const { problems } = read('a.md', '`a '.repeat(MAX_CHARACTERS / 2))
    expect(problems).toMatchObject([{ rule: 'length' }])
  })
})

describe('a record', () => {
  it.each([
    ['of lists in lists', `source: ${'['.repeat(3_000)}${']'.repeat(3_000)}`, 'fields nested too deep'],
    ['of fields in fields', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), null],
    ['that holds itself', 'source: &a [*a]', 'a field that holds itself'],
    [
      'of aliases of aliases',
      'a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c]',
      'Excessive alias count',
    ],
    ['with a tag of a program', 'source: !!js/function "function () {}"', 'Unresolved tag'],
    ['with a tag of another type', 'headline: !!binary aGk=', 'Unresolved tag'],
    [
      'too long',
      `source: ${'x'.repeat(MAX_YAML_CHARACTERS)}`,
      `characters, of at most ${MAX_YAML_CHARACTERS}`,
    ],
  ])('%s is reported, and the article is read', (_, yaml, found) => {
    const { article, problems } = read('a.txt', PORT, yaml)
    expect(article).toMatchObject({ text: PORT, source: null, headline: null })
    expect(problems.length).toBeGreaterThan(0)
    if (found) expect(problems[0]!.message).toContain(found)
  })
  it.each(['__proto__: { source: A }', 'constructor: A', 'toString: A', '<<: { source: A }'])(
    '%s sets nothing',
    (yaml) => {
      const { article, problems } = read('a.txt', PORT, yaml)
      expect(article!.source).toBeNull()
      expect(problems).toHaveLength(1)
    },
  )
  it('of thousands of unknown fields is reported by the first of them', () => {
    const yaml = Array.from({ length: 5_000 }, (_, i) => `f${i}: 1`).join('\n')
    expect(read('a.txt', PORT, yaml).problems.length).toBeLessThanOrEqual(20)
  })
  it.each([
    ['source: "Herald\\u202e\\u0000\\uD800 Times"', 'Herald \ufffd Times'],
    ['source: "../../etc/passwd"', '../../etc/passwd'],
    ['source: "<img src=x onerror=alert(1)>"', '<img src=x onerror=alert(1)>'],
  ])('%s names a source in plain words: %j', (yaml, source) => {
    expect(read('a.txt', PORT, yaml).article!.source).toBe(source)
  })
})

describe('bytes', () => {
  it.each([
    ['a NUL', [...ascii(PORT), 0], null],
    [
      'half a character in UTF-16',
      [0xff, 0xfe, 0, 0xd8, ...ascii(PORT).flatMap((code) => [code, 0])],
      '\ufffd',
    ],
    [
      'an odd byte at the end of UTF-16',
      [0xff, 0xfe, ...ascii(PORT).flatMap((code) => [code, 0]), 0x41],
      '\ufffd',
    ],
    ['a surrogate in UTF-8', [...ascii(PORT), 0xed, 0xa0, 0x80], PORT],
    ['a slash in too many bytes', [...ascii(PORT), 0xc0, 0xaf], PORT],
  ])('with %s are refused or read as whole characters', (_, bytes, holds) => {
    const { article } = read('a.txt', Uint8Array.from(bytes))
    if (holds === null) expect(article).toBeNull()
    else {
      expect(article!.text).toContain(holds)
      expect(article!.text.isWellFormed()).toBe(true)
    }
  })
  it.each(['\u202e', '\u2066', '\u200b', '\ufeff', '\u0301'])(
    '%j stays in the words of the article',
    (mark) => {
      expect(read('a.txt', `${PORT} It ${mark}rained.`).article!.text).toBe(`${PORT} It ${mark}rained.`)
    },
  )
})

describe('a file name', () => {
  it.each([
    ['..\\..\\a.txt', 'a'],
    ['....txt', 'article'],
    ['<script>alert(1)<_script>.txt', 'script-alert-1-_script'],
    ['%2e%2e%2f.txt', '2e-2e-2f'],
    ['a\u202etxt.exe.txt', 'a-txt-exe'],
    ['a\u200b.txt', 'a'],
    ['CON.txt', 'con-article'],
    ['aux .md', 'aux-article'],
    ['com1.txt', 'com1-article'],
    ['com1.report.txt', 'com1-report'],
    ['report..txt', 'report'],
    ['console.txt', 'console'],
  ])('%j gives the id %s, which is one name in any folder', (file, id) => {
    expect(read(file, PORT).article!.id).toBe(id)
  })
})
