// What is known of an article and where it comes from; bad input is reported and the rest goes on.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseLanguage, settleLanguage } from '../../src/ingest/recognise-language.ts'
import { recognition } from '../../src/lang/recognition.ts'
import { articleIdOf } from '../../src/ingest/article-id.ts'
import { MAX_BYTES } from '../../src/ingest/decode.ts'
import { MAX_CHARACTERS, readStory } from '../../src/ingest/ingest.ts'
import { Article } from '../../src/model/article.ts'
import { english, read } from './read-plain.ts'

const PORT = 'The port was closed on Monday as a storm came in from the west.'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a record', () => {
  it('gives what the text does not say', () => {
    const record =
      'source: Harbour News\npublishedOn: 2013-03-04\npublishedBasis: printed on the page\nrights: full\n'
    const { article, problems } = read('a.txt', PORT, record)
    expect(problems).toEqual([])
    expect(article).toMatchObject({
      source: 'Harbour News',
      publishedOn: '2013-03-04',
      publishedBasis: 'printed on the page',
      rights: 'full',
    })
  })
  it('is named as the basis of a date that comes without one', () => {
    expect(read('a.txt', PORT, 'publishedOn: 2013-03-04').article!.publishedBasis).toBe('the record a.yaml')
  })
  it('may be missing or empty: nothing is invented', () => {
    for (const record of [undefined, '', '# nothing yet\n'])
      expect(read('a.txt', PORT, record)).toMatchObject({
        article: {
          source: null,
          publishedOn: null,
          publishedBasis: null,
          url: null,
          rights: null,
          headline: null,
        },
        problems: [],
      })
  })
  it.each([
    ['publishedOn: 2013-02-30', 'publishedOn', 'expected a day that exists, YYYY-MM-DD, found "2013-02-30"'],
    [
      'publishedOn: 4 March 2013',
      'publishedOn',
      'expected a day that exists, YYYY-MM-DD, found "4 March 2013"',
    ],
    ['publishedOn: 20130304', 'publishedOn', 'expected a day that exists, YYYY-MM-DD, found 20130304'],
    ['rights: all', 'rights', 'expected full or excerpts, found "all"'],
    [
      'url: javascript:alert(1)',
      'url',
      'expected an address that begins with http:// or https://, found "javascript:alert(1)"',
    ],
    ['source: [A, B]', 'source', 'expected the name of the outlet, found ["A","B"]'],
    ['publisher: Harbour News', 'publisher', 'unknown field: expected one of source, '],
    ['- source', null, 'expected fields such as `source: NAME`, found ["source"]'],
    ['source: "open', 'line 1', 'expected YAML, found: Missing closing "quote'],
    ['a: &a [x]\n' + 'b: *a\n'.repeat(30), 'line 3', 'expected YAML, found: Map keys must be unique'],
    [
      'source: &a [x, x]\nurl: &b [*a, *a, *a, *a]\nrights: &c [*b, *b, *b, *b]\nlanguage: [*c, *c, *c, *c]',
      null,
      'expected YAML, found: Excessive alias count',
    ],
    ['source: A\nsource: B', 'line 2', 'expected YAML, found: Map keys must be unique'],
  ])('that says %j is reported by its field', (record, place, message) => {
    const { article, problems } = read('a.txt', PORT, record)
    expect(article!.text).toBe(PORT)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: 'a.yaml', place, rule: 'record' })
    expect(problems[0]!.message).toContain(message)
  })
  it('keeps its good fields beside a bad one', () => {
    expect(read('a.txt', PORT, 'source: Harbour News\npublishedOn: soon').article).toMatchObject({
      source: 'Harbour News',
      publishedOn: null,
    })
  })
})

describe('bytes that are no UTF-8', () => {
  const latin = (page: string): Uint8Array => Uint8Array.from([...page].map((c) => c.charCodeAt(0)))
  it.each([
    ['windows-1251', '<meta charset="windows-1251"><p>\xcf\xee\xf0\xf2 open</p>', 'Порт open', 0],
    [
      'iso-8859-2 by the older mark',
      '<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=iso-8859-2"><p>\xa3\xf3d\xbc</p>',
      'Łódź',
      0,
    ],
    ['Shift_JIS', '<meta charset=shift_jis><p>\x8d\x60 open</p>', '港 open', 0],
    ['an encoding that nobody has', '<meta charset="klingon"><p>Caf\xe9 open</p>', 'Café open', 1],
  ])('are read as the page declares: %s', (_, page, text, problems) => {
    const found = read('a.html', latin(page))
    expect(found.article!.text).toBe(text)
    expect(found.problems).toHaveLength(problems)
  })
  it('are not looked for where the bytes are good UTF-8, whatever the page declares', () => {
    const page = '<meta charset="windows-1252"><p>Café open</p>'
    expect(read('a.html', page).article!.text).toBe('Café open')
  })
  it.each([
    ['UTF-16LE', Uint8Array.from([0xff, 0xfe, ...[...'Café open'].flatMap((c) => [c.charCodeAt(0), 0])]), 0],
    ['UTF-16BE', Uint8Array.from([0xfe, 0xff, ...[...'Café open'].flatMap((c) => [0, c.charCodeAt(0)])]), 0],
    ['UTF-16LE without mark', Uint8Array.from([...'Café open'].flatMap((c) => [c.charCodeAt(0), 0])), 0],
    ['UTF-16BE without mark', Uint8Array.from([...'Café open'].flatMap((c) => [0, c.charCodeAt(0)])), 0],
    ['Windows-1252', Uint8Array.from([...'Café open'].map((c) => c.charCodeAt(0))), 1],
  ])('%s', (_, content, problems) => {
    const found = read('a.txt', content)
    expect(found.article!.text).toBe('Café open')
    expect(found.problems).toHaveLength(problems)
  })
  it.each([
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n\t\n', 'empty'],
    ['no-words.html', '<nav>Home</nav><script>1</script>', 'empty'],
    ['front.md', '---\nsource: A\n---\n', 'empty'],
    ['binary.txt', 'PK\u0003\u0004\u0000\u0000', 'not-text'],
    ['controls.txt', '\u0002\u0011abc\u0007', 'not-text'],
    ['large.txt', 'a'.repeat(MAX_BYTES + 1), 'file-size'],
    ['long.txt', 'a b '.repeat(MAX_CHARACTERS / 3), 'length'],
    ['a.pdf', 'words', 'format'],
    ['renamed.txt', '%PDF-1.4\n1 0 obj', 'not-text'],
    ['renamed.html', '%PDF-1.4\n1 0 obj', 'not-text'],
    ['rich.txt', '{\\rtf1\\ansi The port is open.}', 'not-text'],
    [
      'archive.html',
      'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<p>x</p>',
      'not-text',
    ],
    ['marks.txt', '!!! ???\n\n— — —', 'empty'],
  ])('%s is refused with a reason', (file, content, rule) => {
    const { article, problems } = read(file, content)
    expect(article).toBeNull()
    expect(problems).toMatchObject([{ file, rule }])
    expect(problems[0]!.message).toMatch(/^expected .*, found /)
  })
  it('says of a page that is too large how it gets smaller', () => {
    const [problem] = read('page.html', 'a'.repeat(MAX_BYTES + 1)).problems
    expect(problem!.message).toMatch(/: save the page without its pictures/)
  })
})

describe('a story', () => {
  const input = (file: string, text: string) => ({ file, bytes: bytes(text), record: null })
  it('is read in order of file names, good ones beside bad ones', () => {
    const { articles, problems } = readStory(
      [input('b.txt', 'Two words.'), input('c.txt', ''), input('a.txt', PORT)],
      english,
    )
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(problems).toMatchObject([{ file: 'c.txt', rule: 'empty' }])
  })
  it('leaves out the second of two with one id or the same words', () => {
    const { articles, problems } = readStory(
      [input('A b.txt', PORT), input('a-b.md', 'Other words here.'), input('c.txt', `${PORT}\n`)],
      english,
    )
    expect(articles.map(({ file }) => file)).toEqual(['A b.txt'])
    expect(problems).toMatchObject([
      { file: 'a-b.md', rule: 'same-id' },
      { file: 'c.txt', rule: 'same-text' },
    ])
  })
  it.each([
    ['Morning report.txt', 'morning-report'],
    ['2019_Élection (final).html', '2019_élection-final'],
    ['новости.md', 'новости'],
    ['---.txt', 'article'],
  ])('names %s %s', (file, id) => expect(articleIdOf(file)).toBe(id))
})

describe('the language', () => {
  it.each([
    [PORT, 'en'],
    [
      'Der Hafen wurde am Montag geschlossen, weil ein Sturm aus dem Westen kam und die Fähren nicht fahren konnten.',
      'und',
    ],
    ['Le port a été fermé lundi en raison d’une tempête venue de l’ouest, ont indiqué les autorités.', 'und'],
    ['港は月曜日に閉鎖された。', 'und'],
  ])('of %j is %s when English alone is known', (text, tag) =>
    expect(read('a.txt', text).article!.language).toBe(tag),
  )

  it.each([
    ['The port was closed on Monday because of a storm.', 'en'],
    ['Der Hafen wurde am Montag wegen eines Sturms geschlossen.', 'de'],
    ['El puerto fue cerrado el lunes por una tormenta.', 'es'],
    ['Le port a été fermé lundi en raison d’une tempête.', 'fr'],
    ['बंदरगाह को सोमवार को तूफान के कारण बंद कर दिया गया है।', 'hi'],
    ['أُغلق الميناء يوم الاثنين من أجل عاصفة في البحر.', 'ar'],
    ['港口星期一因暴风雨关闭。', 'zh'],
    ['港は月曜日に閉鎖された。', 'ja'],
    ['Порт был закрыт в понедельник из-за шторма на море.', 'ru'],
    ['Pelabuhan ditutup pada hari Senin dengan alasan badai di laut dan angin.', 'id'],
    ['Ana de Lima', 'und'],
    ['', 'und'],
  ])('of %j is %s when others are known', (text, tag) =>
    expect(recogniseLanguage(text, recognition)).toBe(tag),
  )

  it.each([
    ['en-GB', 'The port was closed on Monday because of a storm.', 'en-GB'],
    ['en', 'Der Hafen wurde am Montag wegen eines Sturms geschlossen.', 'de'],
    ['eo', 'Haveno fermita.', 'eo'],
  ])('declared as %s of %j is %s', (declared, text, tag) =>
    expect(settleLanguage(declared, text, recognition)).toBe(tag),
  )
})

describe('any file', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '\n',
      '\r\n',
      '<p>',
      '</p>',
      '<h1>',
      '# ',
      '---\n',
      '(AP) — ',
      'By Ana Lima',
      '©',
      '"',
      '{',
      '<!--',
      '\uFEFF',
    ),
  )
  const content = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
  const file = fc.constantFrom('a.txt', 'a.md', 'a.html')
  it('gives a valid article whose sections hold every word once and in order, or a problem', () => {
    fc.assert(
      fc.property(file, content, fc.option(content, { nil: undefined }), (name, text, record) => {
        const { article, problems } = read(name, text, record)
        if (!article) return void expect(problems.length).toBeGreaterThan(0)
        expect(Article.safeParse(article).error).toBeUndefined()
        let at = 0
        for (const { start, end, exact } of article.sections) {
          expect(article.text.slice(start, end)).toBe(exact)
          expect(article.text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(article.text.slice(at).trim()).toBe('')
      }),
      { numRuns: 300 },
    )
  })
  it('in any bytes is refused or read, without a crash', () => {
    fc.assert(
      fc.property(file, fc.uint8Array({ maxLength: 200 }), (name, content) => {
        const { article, problems } = read(name, content)
        expect(article !== null || problems.length > 0).toBe(true)
      }),
    )
  })
  it('is read in time linear in its length', () => {
    const hostile = [
      '('.repeat(50_000),
      'A '.repeat(50_000),
      'AP, '.repeat(20_000),
      `By ${'A-'.repeat(40_000)}`,
      '<div>'.repeat(2_000),
      '> '.repeat(2_000),
      '- '.repeat(20_000),
      'a\n'.repeat(40_000),
    ]
    for (const text of hostile)
      for (const name of ['a.txt', 'a.md', 'a.html']) {
        const before = process.cpuUsage().user
        read(name, text)
        const seconds = (process.cpuUsage().user - before) / 1e6
        expect(seconds, `${name} ${text.slice(0, 10)}`).toBeLessThan(5)
      }
  })
})
