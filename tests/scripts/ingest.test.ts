// What the build writes into content/generated, when it is written again, and what stops the build.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { ingest } from '../../scripts/ingest.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-ingest-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let content = ''
const lines: string[] = []
const say = (line: string): void => void lines.push(line)
const write = (path: string, text: string): void => writeFileSync(join(content, path), text)
const read = (name: string) => JSON.parse(readFileSync(join(content, 'generated', `${name}.json`), 'utf8'))

beforeEach(() => {
  content = mkdtempSync(join(root, 'content-'))
  lines.length = 0
  mkdirSync(join(content, 'articles'))
  mkdirSync(join(content, 'editorial', 'corrections'), { recursive: true })
  write('articles/a.txt', 'The mayor said on Monday that two ports were closed by the storm.\n')
  write('articles/b.md', 'Two ports were shut on Monday.\n')
})

describe('ingest', () => {
  it('needs nothing but articles', () => {
    expect(ingest(content, say)).toBe(true)
    expect(readdirSync(join(content, 'generated')).sort()).toEqual(
      [
        'actors',
        'addresses',
        'cache',
        'comparisons',
        'corrections',
        'decisions',
        'documents',
        'echoes',
        'events',
        'origins',
        'positions',
        'problems',
        'related',
        'story',
      ].map((name) => `${name}.json`),
    )
    expect(read('documents').map(({ id }: { id: string }) => id)).toEqual(['a', 'b'])
    expect(read('story')).toMatchObject([{ title: null, sources: [{ letter: 'A' }, { letter: 'B' }] }])
    expect(lines).toEqual([])
  })

  it('analyses again only when articles change, and then writes only what changed', () => {
    ingest(content, say)
    const actors = join(content, 'generated', 'actors.json')
    const before = statSync(actors).mtimeMs
    expect(ingest(content, say)).toBe(false)
    write('articles/c.txt', '\n')
    expect(ingest(content, say)).toBe(true)
    expect(statSync(actors).mtimeMs).toBe(before)
    expect(read('problems')).toMatchObject([{ file: 'c.txt' }])
    ingest(content, say)
    expect(lines.filter((line) => line.startsWith('c.txt: expected the words of an article'))).toHaveLength(2)
    rmSync(actors)
    expect(ingest(content, say)).toBe(true)
  })

  it('says each time that a day of publication has not come', () => {
    write('articles/a.yaml', 'publishedOn: 2913-05-03\n')
    ingest(content, say)
    ingest(content, say)
    expect(lines.filter((line) => line.includes('found 2913-05-03 (the record a.yaml)'))).toHaveLength(2)
  })

  it('takes titles and corrections from editors at once', () => {
    ingest(content, say)
    write('story.yaml', 'title: Storm\n')
    for (const day of ['02', '03'])
      write(
        `editorial/corrections/${day}.yaml`,
        `date: 2024-01-${day}\npage: /a/\nwas: x\nis: y\nreason: z\n`,
      )
    expect(ingest(content, say)).toBe(false)
    expect(read('story')).toMatchObject([{ title: 'Storm' }])
    expect(read('corrections').map(({ id }: { id: string }) => id)).toEqual(['03', '02'])
  })

  it('lists sources everywhere in the order of the story', () => {
    ingest(content, say)
    write('story.yaml', 'order: [b]\n')
    expect(ingest(content, say)).toBe(true)
    expect(read('story')).toMatchObject([{ sources: [{ document: 'b' }, { document: 'a' }] }])
    expect(read('documents').map(({ id }: { id: string }) => id)).toEqual(['b', 'a'])
    const { cells } = read('comparisons').find(({ verdict }: { verdict: string }) => verdict !== 'only')
    expect(cells.map(({ source }: { source: string }) => source)).toEqual(['b', 'a'])
    expect(ingest(content, say)).toBe(false)
  })

  it('stops at hand-written data that is wrong', () => {
    write('editorial/corrections/one.yaml', 'date: soon\n')
    expect(() => ingest(content, say)).toThrow(
      'editorial/corrections/one.yaml, date: expected a day that exists, YYYY-MM-DD, found "soon"\neditorial/corrections/one.yaml, page: expected the path of a page, found nothing\n',
    )
  })

  it('applies decisions, and stops at those that do not hold with all of them at once', () => {
    const decide = (name: string, lines: string): void =>
      write(
        `editorial/decisions/${name}.yaml`,
        `${lines}\nby: E. Ditor\ndecided: 2024-05-03\nreason: the day agrees\n`,
      )
    mkdirSync(join(content, 'editorial', 'decisions'))
    expect(ingest(content, say)).toBe(true)
    decide('port', 'decision: title\nevent: { document: a, words: closed }\nis: Ports close')
    expect(ingest(content, say)).toBe(true)
    expect(read('decisions')).toMatchObject([{ id: 'port', set: ['Ports close'] }])
    expect(read('events').map(({ title }: { title: string }) => title)).toContain('Ports close')
    decide('lost', 'decision: title\nevent: { document: a, words: opened }\nis: Ports open')
    write('editorial/decisions/bad.yaml', 'decision: maybe\n')
    write('editorial/note.txt', 'ask again\n')
    expect(() => ingest(content, say)).toThrow(
      /found 3 that do not; the site was not built\n {2}editorial\/note\.txt: .*\n {2}editorial\/decisions\/bad\.yaml, decision: .*\n {2}editorial\/decisions\/lost\.yaml, event: expected the words “opened” once in a, found them nowhere/,
    )
    for (const file of ['decisions/port.yaml', 'decisions/lost.yaml', 'decisions/bad.yaml', 'note.txt'])
      rmSync(join(content, 'editorial', file))
    expect(ingest(content, say)).toBe(true)
    expect(read('decisions')).toEqual([])
    // not even where nothing else changed
    for (const file of ['note.txt', 'corrections/one.yml']) {
      write(`editorial/${file}`, 'ask again\n')
      expect(() => ingest(content, say)).toThrow(`editorial/${file}: expected decisions/NAME.yaml or`)
      rmSync(join(content, 'editorial', file))
    }
    expect(ingest(content, say)).toBe(false)
  })

  it('stops where there are no articles', () => {
    rmSync(join(content, 'articles'), { recursive: true })
    expect(() => ingest(content, say)).toThrow(/articles: expected a folder with articles, found none/)
  })

  it('reads the story that the project brings along without a problem', () => {
    for (const part of ['articles', 'sources', 'editorial', 'story.yaml'])
      cpSync(join('content', part), join(content, part), { recursive: true })
    for (const file of ['a.txt', 'b.md']) rmSync(join(content, 'articles', file))
    ingest(content, say)
    expect(lines).toEqual([])
    expect(read('documents')).toHaveLength(2)
  })
})
