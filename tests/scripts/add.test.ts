// Starting a story and putting articles into it: what is written, what is said, and that nothing is overwritten.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { add } from '../../scripts/add.ts'
import { analyseFolder } from '../../scripts/analyse-folder.ts'
import { startStory } from '../../scripts/new.ts'
import { readStoryRecords } from '../../scripts/read-content.ts'
import { STORIES } from '../ingest/pages/invented-stories.ts'
import { microdata } from '../ingest/pages/microdata.ts'

let folder: string
let said: string[]
const say = (line: string): void => void said.push(line)
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const story = (name = ''): string => join(folder, 'story', name)
const text = (name: string): string => readFileSync(story(name), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collation-'))
  said = []
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('npm run new', () => {
  it('makes a story that can be read, with comments in place of values', () => {
    expect(startStory([story()], say)).toBe(0)
    expect(readdirSync(story()).sort()).toEqual(['articles', 'editorial', 'sources', 'story.yaml'])
    expect(readStoryRecords(story(), [])).toMatchObject({ title: null, sources: [] })
  })
  it('leaves alone what is there', () => {
    mkdirSync(story())
    writeFileSync(story('story.yaml'), 'title: Mine\n')
    expect(startStory([story()], say)).toBe(0)
    expect(text('story.yaml')).toBe('title: Mine\n')
    expect(said.join('\n')).toContain('was there, left as it is')
  })
  it.each([[[]], [['a', 'b']], [['--help']]])('of %j says how it is used', (args) => {
    expect(startStory(args, say)).toBe(1)
    expect(said.join('\n')).toContain('usage: npm run new -- FOLDER')
  })
})

describe('npm run add', () => {
  it('fills the record as far as the page says, and says so', () => {
    const [first] = STORIES
    const page = put('Storm page.html', microdata(first!, 0).bytes)
    expect(add(['--to', story(), page], say)).toBe(0)
    expect(readFileSync(story('articles/storm-page.html'))).toEqual(readFileSync(page))
    expect(text('articles/storm-page.yaml'))
      .toBe(`# What is known of storm-page.html besides its words. Remove the # to fill in a field.
source: Harbour News
headline: Storm closes three ports on the Ostrava coast
byline: Ana Lima
publishedOn: 2014-03-05
publishedBasis: the metadata of the page storm-page.html
url: https://harbour.example/2014/03/storm-closes-ports
language: en-GB
# rights: excerpts, or full: may the site show the whole text?
`)
    expect(said[0]).toMatch(/added as .*storm-page\.html, with every field known$/)
  })
  it('leaves open what a text does not say, and the record is good as it stands', () => {
    expect(
      add(
        ['--to', story(), put('note.txt', 'The port of Lunn was closed on Monday, officials said.\n')],
        say,
      ),
    ).toBe(0)
    expect(said[0]).toContain('with open fields: source, headline, byline, publishedOn, url')
    const { documents, problems } = analyseFolder(story('articles'))
    expect(documents).toMatchObject([{ id: 'note', source: null, publishedOn: null, url: null }])
    expect(problems).toEqual([])
  })
  it('tells which line of a text without a date may give its day', () => {
    const text =
      'Port of Lunn closed\n\nMonday, March 4, 2013\n\nThe port of Lunn was closed on Monday, officials said.\n'
    expect(add(['--to', story(), put('dated.txt', text)], say)).toBe(0)
    expect(said[0]).toMatch(/publishedOn, url; its line “Monday, March 4, 2013” may give the day$/)
    expect(analyseFolder(story('articles')).documents).toMatchObject([{ publishedOn: '2013-03-04' }])
  })
  it('takes a feed or spreadsheet whole', () => {
    expect(
      add(
        [
          '--to',
          story(),
          put('wire.csv', 'text,date\nIt rained all day in Lunn.,2014-02-30\nNobody was hurt there.,\n'),
        ],
        say,
      ),
    ).toBe(0)
    expect(said.join('\n')).toContain(
      'which holds 2 articles, with open fields: source, headline, byline, publishedOn, url',
    )
    expect(said.join('\n')).toContain('publishedOn: expected a day that exists')
    expect(analyseFolder(story('articles')).documents).toHaveLength(2)
  })
  it('says when a day of publication has not come', () => {
    const far = put('far.md', '---\ndate: 2913-05-03\n---\nThe port was closed on Monday.\n')
    expect(add(['--to', story(), far], say)).toBe(0)
    expect(said[0]).toContain('publishedOn: expected a day that has been, found 2913-05-03 (the front matter')
  })
  it('never overwrites: the same again is said, another of that name is refused, the others go on', () => {
    const note = put('note.txt', 'The port is open again.\n')
    add(['--to', story(), note], say)
    writeFileSync(story('articles/note.yaml'), 'source: Herald\n')
    expect(add(['--to', story(), note], say)).toBe(0)
    expect(said.join('\n')).toContain('is there already as')
    put('note.txt', 'Other words.\n')
    expect(add(['--to', story(), note, put('new.txt', 'The port was closed.\n')], say)).toBe(1)
    expect(said.join('\n')).toContain('expected a free name')
    expect(text('articles/note.txt')).toBe('The port is open again.\n')
    expect(text('articles/note.yaml')).toBe('source: Herald\n')
    expect(text('articles/new.txt')).toBe('The port was closed.\n')
  })
  it('adds the same words once, under whatever name and however spaced', () => {
    const words = 'The port of Lunn was closed on Monday, officials said.'
    const [first, again, spaced] = [
      put('note.txt', `${words}\n`),
      put('copy.txt', `${words}\n`),
      put('page.html', `<article><p>${words.replaceAll(' ', ' \n ')}</p></article>`),
    ]
    expect(add(['--to', story(), first, again], say)).toBe(1)
    expect(add(['--to', story(), spaced], say)).toBe(1)
    const refused = said.filter((line) => line.includes('expected words that are not in the story yet'))
    expect(refused).toHaveLength(2)
    for (const line of refused)
      expect(line).toContain(`found those of ${story('articles/note.txt')}: not added`)
    const table = put('wire.csv', `text\n"${words}"\nThe bridge of Lunn is open.\n`)
    expect(add(['--to', story(), table], say)).toBe(0)
    expect(said.join('\n')).toContain('1 article of it will count once: the words are in')
    const { documents, problems } = analyseFolder(story('articles'))
    expect(documents).toHaveLength(2)
    expect(problems).toMatchObject([{ rule: 'same-text' }])
  })
  it.each([
    ['a.pdf', '%PDF', 'expected .txt, .md'],
    ['empty.txt', '', 'expected the words of an article, found none'],
    ['bad.csv', 'a,b\n1,2\n', 'expected a column named text'],
  ])('refuses %s with a reason', (name, content, message) => {
    expect(add(['--to', story(), put(name, content)], say)).toBe(1)
    expect(said.join('\n')).toContain(message)
    expect(readdirSync(folder).includes('story') ? readdirSync(story('articles')) : []).toEqual([])
  })
  it('takes the files of a folder, and says how many it passed over', () => {
    const saved = join(folder, 'saved')
    mkdirSync(join(saved, 'a_files'), { recursive: true })
    for (const name of ['b.txt', 'a.html', 'logo.png', 'a_files/c.html'])
      writeFileSync(join(saved, name), `<p>The port of ${name} was closed on Monday.</p>`)
    expect(add(['--to', story(), saved], say)).toBe(0)
    expect(said[0]).toBe(`${saved}: 1 file passed over, whose ending is not read`)
    expect(said.at(-1)).toContain('2 of 2 files added')
    expect(readdirSync(story('articles'))).toEqual(['a.html', 'a.yaml', 'b.txt', 'b.yaml'])
  })
  it.each(['Storm.txt', 'STORM.md', 'storm.yaml'])(
    'leaves alone %s, whose name differs in capitals',
    (there) => {
      mkdirSync(story('articles'), { recursive: true })
      writeFileSync(join(story('articles'), there), 'source: Herald\n')
      expect(add(['--to', story(), put('storm.txt', 'Two ports were closed on Monday.\n')], say)).toBe(1)
      expect(said.join('\n')).toContain('expected a free name')
      expect(readdirSync(story('articles'))).toEqual([there])
    },
  )
  it('refuses a file that is too large, and a folder that holds none', () => {
    const huge = put('huge.txt', '')
    truncateSync(huge, 3_000_000_000)
    mkdirSync(join(folder, 'empty'))
    expect(add(['--to', story(), huge], say)).toBe(1)
    expect(add(['--to', story(), join(folder, 'empty')], say)).toBe(1)
    expect(said.join('\n')).toContain(
      'huge.txt: expected a file to read, found 3000000000 bytes, of at most 20000000',
    )
    expect(said.join('\n')).toContain('empty: expected files that can be read, found none')
  })
  it('refuses a file that is not there', () => {
    expect(add(['--to', story(), join(folder, 'none.txt')], say)).toBe(1)
    expect(said[0]).toContain('expected a file to read')
  })
})
