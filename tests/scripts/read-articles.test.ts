// A folder from strangers: what lies elsewhere, vanished, may not be read or is too large is reported, and the rest is read.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { printProblem } from '../../scripts/print-problem.ts'
import { articlesOf, readArticles } from '../../scripts/read-articles.ts'
import { readStoryRecords } from '../../scripts/read-content.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-folder-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let content = ''
let folder = ''
beforeEach(() => {
  content = mkdtempSync(join(root, 'content-'))
  folder = join(content, 'articles')
  mkdirSync(folder)
  writeFileSync(join(folder, 'good.txt'), 'The port was closed.')
  writeFileSync(join(content, 'secret.txt'), 'password')
})

it('is the folder `articles` of a story that has one', () => {
  expect(articlesOf(content)).toBe(folder)
  expect(articlesOf(folder)).toBe(folder)
})

it('names documents that are not read, and passes over what browsers save beside a page', () => {
  for (const name of ['report.docx', 'scan.PDF', 'logo.png', 'page.css'])
    writeFileSync(join(folder, name), 'x')
  const { inputs, problems } = readArticles(folder)
  expect(inputs.map(({ file }) => file)).toEqual(['good.txt'])
  expect(problems.map(printProblem)).toMatchObject([
    expect.stringMatching(/^report\.docx: expected \.txt, .*, found \.docx: not read, .* \[format\]$/),
    expect.stringMatching(/^scan\.PDF: expected .*, found \.pdf: not read/),
  ])
})

it('reads a spreadsheet of very many rows with the same headline', () => {
  const rows = 130_000
  writeFileSync(join(folder, 'all.csv'), `headline,text\n${'News,The port is shut.\n'.repeat(rows)}`)
  const { inputs, problems } = readArticles(folder)
  expect(inputs).toHaveLength(rows + 1)
  expect(inputs[1]!.file).toBe('all.csv#news-2')
  expect(problems).toEqual([])
}, 30_000)

it('names records with another ending, which nobody would read', () => {
  for (const name of ['good.yml', 'page.xhtml']) writeFileSync(join(folder, name), 'source: Herald')
  const { inputs, problems } = readArticles(folder)
  expect(inputs).toMatchObject([{ file: 'good.txt', record: null }])
  expect(problems.map(printProblem)).toEqual([
    expect.stringMatching(/^page\.xhtml: expected \.txt, .*, found \.xhtml: not read/),
    'good.yml: expected a record named good.yaml, found another ending: not read, rename it [record]',
  ])
})

it.each([
  ['story.yml', /^story\.yml: expected story\.yaml, found another ending: rename it$/],
  [
    'sources/good.yml',
    /^sources\/good\.yml: expected sources\/NAME\.yaml, .*found another ending: rename it/,
  ],
  ['sources/notes.txt', /^sources\/notes\.txt: expected sources\/NAME\.yaml/],
])('%s, which nobody would read, stops the build', (file, found) => {
  mkdirSync(join(content, 'sources'))
  writeFileSync(join(content, file), 'name: Herald\n')
  expect(() => readStoryRecords(content, [{ id: 'good', source: null }])).toThrow(found)
})

it('an outlet is told of in a file named as its article, in any script, beside a note for people', () => {
  mkdirSync(join(content, 'sources'))
  writeFileSync(join(content, 'sources/śledztwo-2.yaml'), 'name: Herald\n')
  writeFileSync(join(content, 'sources/README.md'), 'Who they are.\n')
  const { sources } = readStoryRecords(content, [{ id: 'śledztwo-2', source: null }])
  expect(sources).toMatchObject([{ name: 'Herald' }])
})

describe('a folder of articles', () => {
  it.each<[string, () => void, RegExp]>([
    [
      'a link to a file outside',
      () => symlinkSync('../secret.txt', join(folder, 'bad.txt')),
      /a link that leads out of the folder/,
    ],
    [
      'a link by its full path',
      () => symlinkSync(join(content, 'secret.txt'), join(folder, 'bad.txt')),
      /a link that leads out/,
    ],
    ['a link to nothing', () => symlinkSync('nothing.txt', join(folder, 'bad.txt')), /ENOENT/],
    ['links in a circle', () => symlinkSync('bad.txt', join(folder, 'bad.txt')), /ELOOP/],
    [
      'a file of 30 MB',
      () => {
        writeFileSync(join(folder, 'bad.txt'), '')
        truncateSync(join(folder, 'bad.txt'), 30_000_000)
      },
      /30000000 bytes, of at most 20000000/,
    ],
  ])('with %s reports it and reads the rest', (_, make, found) => {
    make()
    const { inputs, problems } = readArticles(folder)
    expect(inputs.map(({ file }) => file)).toEqual(['good.txt'])
    expect(problems).toMatchObject([
      { file: 'bad.txt', rule: 'unreadable', message: expect.stringMatching(found) },
    ])
  })

  it.runIf(process.getuid?.() !== 0)('with a file that may not be read reports it and reads the rest', () => {
    writeFileSync(join(folder, 'bad.txt'), 'x')
    chmodSync(join(folder, 'bad.txt'), 0)
    expect(readArticles(folder).problems).toMatchObject([
      { file: 'bad.txt', message: expect.stringMatching(/EACCES/) },
    ])
  })

  it.runIf(process.platform === 'linux')('with a pipe that would never end passes it over', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    expect(readArticles(folder).inputs.map(({ file }) => file)).toEqual(['good.txt'])
  })

  it('may hold links to its own files', () => {
    symlinkSync('good.txt', join(folder, 'again.txt'))
    expect(readArticles(folder).inputs.map(({ file }) => file)).toEqual(['again.txt', 'good.txt'])
  })

  it('with a record that lies elsewhere reads the article without it', () => {
    symlinkSync('../secret.txt', join(folder, 'good.yaml'))
    const { inputs, problems } = readArticles(folder)
    expect(inputs).toMatchObject([{ file: 'good.txt', record: null }])
    expect(problems).toMatchObject([{ file: 'good.yaml', rule: 'unreadable' }])
  })
})

it.each(['story.yaml', 'sources/good.yaml'])('%s that lies elsewhere stops the build', (file) => {
  mkdirSync(join(content, 'sources'))
  writeFileSync(join(root, 'elsewhere.yaml'), 'title: secret\n')
  symlinkSync(join(root, 'elsewhere.yaml'), join(content, file))
  expect(() => readStoryRecords(content, [{ id: 'good', source: null }])).toThrow(
    `${file}: expected a file to read, found a link that leads out of the folder`,
  )
})

it('a problem is told in words that steer no terminal', () => {
  const problem = { file: 'a\u001b[2J\u202e.txt', place: null, rule: 'empty', message: 'x' }
  // eslint-disable-next-line no-control-regex -- such characters are what is looked for
  expect(printProblem(problem)).not.toMatch(/[\u0000-\u001f\u202e]/)
})
