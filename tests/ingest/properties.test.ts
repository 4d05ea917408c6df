// Whatever bytes, pages, records and decisions come in: nothing throws but what is meant to, and what comes out is sound.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/ingest/parse-yaml.ts'
import { readDecision } from '../../src/ingest/story/read-decision.ts'
import { readEditorial } from '../../src/ingest/story/read-editorial.ts'
import { Article } from '../../src/model/article.ts'
import { Problem } from '../../src/model/problem.ts'
import { Correction, SourceRecord, StoryRecord } from '../../src/model/story-record.ts'
import { read } from './read-plain.ts'

type Read = ReturnType<typeof read>

/** The article, if there is one, keeps to its schema and its spans; something is said when there is none. */
function expectSound({ article, problems }: Read): void {
  for (const problem of problems) {
    Problem.parse(problem)
    expect(problem.message).toMatch(/^(?:expected|unknown field)/)
    expect(problem.message).not.toContain('\n')
  }
  expect(article === null && problems.length === 0).toBe(false)
  if (!article) return
  Article.parse(article)
  expect(article.text.isWellFormed()).toBe(true)
  let end = 0
  for (const section of article.sections) {
    expect(article.text.slice(section.start, section.end)).toBe(section.exact)
    expect(section.start).toBeGreaterThanOrEqual(end)
    end = section.end
  }
  for (const words of [article.source, article.headline, article.url].filter((given) => given !== null)) {
    expect(words.isWellFormed()).toBe(true)
    // a headline that stands in the text is the text's own, with all that is in it
    // eslint-disable-next-line no-control-regex -- what must not be there
    if (!article.text.includes(words)) expect(words).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/)
  }
}

const file = fc.constantFrom('a.txt', 'a.md', 'a.html')

const word = fc.oneof(
  fc.constantFrom(
    'The port was closed.',
    'Ana Berg',
    'Reuters',
    '(AP) -',
    '4 March 2024',
    'By Ana Berg',
    '“',
    '"',
    ' ',
    '\n',
    '\n\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }).map((text) => text.toWellFormed()),
)
const tag = fc.constantFrom(
  'p',
  'div',
  'article',
  'main',
  'h1',
  'h2',
  'aside',
  'table',
  'td',
  'a',
  'b',
  'script',
  'style',
  'svg',
  'template',
  'li',
  'figure',
  'noscript',
  'time',
  'pre',
  'title',
  'select',
  'math',
)
const attribute = fc.constantFrom(
  '',
  ' class="related"',
  ' hidden',
  ' itemprop="articleBody"',
  ' id=x',
  ' role=main',
  ' datetime="2024-13-01"',
  ' onclick="x"',
  ' lang="ar"',
  ' content',
  '"',
)

/** HTML in trees, some of whose elements never close or close what was never opened. */
const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthIdentifier: 'html' },
    word,
    fc.constantFrom('<!--', '-->', '<![CDATA[', '&#xd800;', '&lt;', '<br>', '</p>', '<', '</'),
    fc
      .tuple(tag, attribute, fc.array(tie('node'), { maxLength: 5 }), fc.boolean())
      .map(
        ([name, attributes, inner, isClosed]) =>
          `<${name}${attributes}>${inner.join('')}${isClosed ? `</${name}>` : ''}`,
      ),
  ),
})).node

const linkedData = fc
  .json({ maxDepth: 4 })
  .map((json) => `<script type="application/ld+json">${json}</script>`)
const metadata = fc
  .tuple(
    fc.constantFrom('og:title', 'og:url', 'date', 'publisher', 'article:published_time', 'og:site_name'),
    fc.string(),
  )
  .map(([name, content]) => `<meta property="${name}" content="${content}">`)

/** Values as people write them, and as they should not. */
const value = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '2024-03-04',
    '2024-02-30',
    'full',
    'https://a.example/',
    'javascript:1',
    'en',
    '',
    'null',
    '~',
    '&a x',
    '*a',
    '!!set {a}',
    '[',
    '{',
    '|',
    '>-',
    '# x',
    '- a',
    '? b',
  ),
  fc.json({ maxDepth: 3 }),
)
const yaml = fc.oneof(
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'source',
          'publishedOn',
          'headline',
          'url',
          'rights',
          'language',
          'decision',
          'event',
          'is',
          'by',
          'decided',
          'reason',
          'title',
          'order',
          'name',
          'letter',
          'date',
          'page',
          'x',
          '<<',
          '__proto__',
        ),
        value,
      ),
      { maxLength: 6 },
    )
    .map((fields) => fields.map(([name, of]) => `${name}: ${of}`).join('\n')),
  fc.string({ maxLength: 80 }),
  fc.json(),
)

describe('any', () => {
  it('bytes are read soundly or refused with a reason, and the same twice', () => {
    fc.assert(
      fc.property(file, fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
        const found = read(name, bytes)
        expectSound(found)
        expect(JSON.stringify(read(name, bytes))).toBe(JSON.stringify(found))
      }),
      { numRuns: 200 },
    )
  })
  it('words are read soundly in every format', () => {
    fc.assert(
      fc.property(file, fc.array(word, { maxLength: 30 }), (name, words) =>
        expectSound(read(name, words.join(' '))),
      ),
      { numRuns: 200 },
    )
  })
  it('page is read soundly, and nothing of its scripts comes into the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 4, arbitrary: html }, linkedData, metadata), { maxLength: 8 }),
        (parts) => {
          const found = read('a.html', `<script>hostile()</script>${parts.join('')}`)
          expectSound(found)
          expect(found.article?.text ?? '').not.toContain('hostile()')
        },
      ),
      { numRuns: 200 },
    )
  })
  it('record leaves the article readable', () => {
    fc.assert(
      fc.property(yaml, (record) => {
        const found = read('a.txt', 'The port was closed.', record)
        expectSound(found)
        expect(found.article?.text).toBe('The port was closed.')
      }),
      { numRuns: 300 },
    )
  })
  it('front matter leaves the article readable', () => {
    fc.assert(
      fc.property(yaml, (front) => expectSound(read('a.md', `---\n${front}\n---\n\nThe port was closed.`))),
      { numRuns: 200 },
    )
  })
  it('decision is read or its faults are listed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'decision: title\n', 'decision: same\n', 'decision: date\n'),
        yaml,
        (kind, fields) => {
          const found = readDecision('one.yaml', `${kind}${fields}`)
          if ('problems' in found) expect(found.problems.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 300 },
    )
  })
  it('file of an editor is read or refused by its name', () => {
    fc.assert(
      fc.property(fc.constantFrom(StoryRecord, SourceRecord, Correction), yaml, (schema, text) => {
        try {
          readEditorial<unknown>('one.yaml', text, schema)
        } catch (error) {
          expect(String(error)).toMatch(/^Error: one\.yaml/)
        }
      }),
      { numRuns: 300 },
    )
  })
  it('YAML gives a value that can be written down, or a reason', () => {
    fc.assert(
      fc.property(yaml, (text) => {
        const parsed = parseYaml(text)
        if ('value' in parsed) expect(() => JSON.stringify(parsed.value)).not.toThrow()
        else expect(parsed.found).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })
})
