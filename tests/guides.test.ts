// The guides, walked through: their commands exist, and an editor who follows them step by step gets where they say.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { add } from '../scripts/add.ts'
import { listCalls, writeDraft } from '../scripts/editorial.ts'
import { explain } from '../scripts/explain.ts'
import { ingest } from '../scripts/ingest.ts'
import { startStory } from '../scripts/new.ts'

const GUIDES = globSync(['README.md', 'content/*.md', 'content/editorial/README.md', 'scripts/**/*.md'])
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe.each(GUIDES)('%s', (guide) => {
  const text = readFileSync(guide, 'utf8')
  it('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((found) => found[1]!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
  it('runs only programs that exist', () => {
    const named = [...text.matchAll(/node (scripts\/[\w./-]+)/g)].map((found) => found[1]!)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })
})

describe('an editor', () => {
  const root = mkdtempSync(join(tmpdir(), 'collation-guides-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  const content = join(root, 'stories', 'dam')
  const saved = (name: string, text: string): string => {
    writeFileSync(join(root, name), text)
    return join(root, name)
  }
  const read = (name: string) => JSON.parse(readFileSync(join(content, 'generated', `${name}.json`), 'utf8'))
  const said: string[] = []
  const say = (line: string): void => void said.push(line)
  const build = (): string[] => {
    const problems: string[] = []
    ingest(content, (line) => problems.push(line))
    return problems
  }

  it('starts a story and puts in what was saved, of every kind', () => {
    expect(startStory([content], say)).toBe(0)
    const files = [
      saved(
        'gazette.txt',
        'At least 14 people were killed when a dam above Orvale burst on Tuesday, Governor Marta Lind said.\n',
      ),
      saved(
        'observer.md',
        '---\nsource: The Observer\npublishedOn: 2024-03-15\n---\n\nThe collapse of a dam near Orvale on Tuesday killed 17 people, rescuers said.\n',
      ),
      saved(
        'page.html',
        '<html lang="en"><body><article><h1>Two held</h1><p>Two engineers were held on Thursday over the collapse of the dam near Orvale, police said.</p></article></body></html>',
      ),
      saved(
        'feed.xml',
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>River Wire</title><entry><title>Inquiry opens</title><id>inquiry</id><content type="text">An inquiry into the dam burst at Orvale opened on Friday, Lind said.</content></entry></feed>',
      ),
      saved(
        'table.csv',
        'source,date,text\nValley Radio,2024-03-14,"A dam burst near Orvale, officials said."\n',
      ),
    ]
    expect(add(['--to', content, ...files], say)).toBe(0)
    expect(said.join('\n')).toContain('5 of 5 files added')
    expect(build()).toEqual([])
    expect(read('documents').map(({ id }: { id: string }) => id)).toEqual([
      'feed-inquiry',
      'gazette',
      'observer',
      'page',
      'table-row-2',
    ])
  })

  it('fills in a record, and the day of a weekday is known', () => {
    const record = join(content, 'articles/gazette.yaml')
    writeFileSync(
      record,
      readFileSync(record, 'utf8').replace(/^# publishedOn: .*$/m, 'publishedOn: 2024-03-14'),
    )
    expect(build()).toEqual([])
    const [gazette] = read('documents').filter(({ id }: { id: string }) => id === 'gazette')
    expect(gazette.times.map(({ value }: { value: string | null }) => value)).toContain('2024-03-12')
  })

  it('looks, asks why, decides, and sees it', () => {
    const { listings } = listCalls(content, 10)
    const open = listings
      .flatMap(({ calls }) => calls)
      .find(({ fields }) => fields[0]!.startsWith('decision: #'))
    expect(open, 'a call between one and two').toBeDefined()
    const [, article, words] = /document: "(.+?)", words: "(.+?)"/.exec(open!.fields.join('\n'))!
    expect(explain(join(content, 'articles', article!), words!).length).toBeGreaterThan(5)
    const path = writeDraft(content, listings, open!.number)
    expect(build).toThrow(/decision: expected one of same, different, unsure/)
    const fields = { decision: 'different', by: 'Ada Berg', decided: '2024-05-03', reason: 'two places' }
    let draft = readFileSync(path, 'utf8')
    for (const [name, value] of Object.entries(fields))
      draft = draft.replace(new RegExp(`^${name}:.*$`, 'm'), `${name}: ${value}`)
    writeFileSync(path, draft)
    expect(build()).toEqual([])
    expect(read('decisions')).toMatchObject([{ by: 'Ada Berg', reason: 'two places' }])
  })

  it('corrects what was printed', () => {
    writeFileSync(
      join(content, 'editorial/corrections/toll.yaml'),
      'date: 2024-05-03\npage: /events/\nwas: "40"\nis: "14"\nreason: the source says so\n',
    )
    expect(build()).toEqual([])
    expect(read('corrections')).toMatchObject([{ id: 'toll' }])
  })
})
