// The files that others read: CSV, XML, Atom, iCalendar, annotations, TimelineJS, and what may stand in a script element.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { annotationsOf } from '../../src/views/annotations.ts'
import { correctionsFeed, eventsFeed } from '../../src/views/atom.ts'
import { writeCalendar } from '../../src/views/calendar.ts'
import { writeCsv } from '../../src/views/csv.ts'
import { dataFiles, measureFiles } from '../../src/views/data-files.ts'
import type { Edition } from '../../src/views/edition.ts'
import { scriptJson } from '../../src/views/json-ld.ts'
import { recordPath } from '../../src/views/page-records.ts'
import { sitePaths } from '../../src/views/site-paths.ts'
import { timelineSlides } from '../../src/views/story-slides.ts'
import { xmlText } from '../../src/views/xml.ts'
import { find, sinking, smallEdition } from './small-edition.ts'

const site = 'https://example.org'

describe('writeCsv', () => {
  const cellOf = (value: string | number | null): string =>
    writeCsv(['a'], [[value]])
      .split('\r\n')
      .slice(1, -1)
      .join('\r\n')
  it.each([
    ['plain', 'plain'],
    [null, ''],
    [-5, '-5'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-x', "'-x"],
    ['@cmd', "'@cmd"],
    [' =HYPERLINK("x")', `"' =HYPERLINK(""x"")"`],
    ['\t=1', "'\t=1"],
  ])('writes %j', (value, cell) => {
    expect(cellOf(value)).toBe(cell)
  })
  it('opens as UTF-8', () => {
    expect(writeCsv(['a'], [])).toBe('\uFEFFa\r\n')
  })
})

describe('text in markup', () => {
  it('escapes what XML would read, and leaves out what it does not allow', () => {
    expect(xmlText('<a href="x">&\u0000\u{1F600}\uD800')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;\u{1F600}')
  })
  it('lets nothing end the script element', () => {
    const json = scriptJson({ text: '</script><!--&' })
    expect(json).not.toMatch(/[<>&]/)
    expect(JSON.parse(json)).toEqual({ text: '</script><!--&' })
  })
})

describe('feeds', () => {
  it('have an entry for every event that can be placed in time', () => {
    const feed = eventsFeed(smallEdition(), site)
    expect(feed).toContain('<id>https://example.org/events/sinking/</id>')
    expect(feed).toContain('<updated>2021-03-01T00:00:00Z</updated>')
    expect(feed).toContain('Monday 1 March 2021. Reported by courier and herald.')
  })
  it('are valid without any', () => {
    const empty = smallEdition(({ events }) => (events.length = 0))
    expect(eventsFeed(empty, site)).not.toContain('<entry>')
    expect(correctionsFeed(empty, site)).toContain('<updated>1970-01-01T00:00:00Z</updated>')
  })
  it('escape the words of corrections', () => {
    const corrected = smallEdition(({ corrections }) =>
      corrections.push({ date: '2024-01-02', page: '/x/', was: '<b>', is: '&', reason: 'so' }),
    )
    expect(correctionsFeed(corrected, site)).toContain('Was: &lt;b&gt; Is: &amp; Why: so')
    expect(correctionsFeed(corrected, site)).toContain('https://example.org/corrections/#2024-01-02-1')
  })
})

describe('writeCalendar', () => {
  const calendarOf = (edtf: string | null, title = sinking.title): string[] =>
    writeCalendar(
      smallEdition((records) => {
        records.events = [{ ...sinking, title, date: { ...sinking.date, edtf } }]
      }),
      site,
    ).split('\r\n')
  it.each([
    ['2021-03-01', '20210301', '20210302'],
    ['2021-02-27/2021-03-02', '20210227', '20210303'],
  ])('has %s as whole days', (edtf, from, to) => {
    const lines = calendarOf(edtf)
    expect(lines).toContain(`DTSTART;VALUE=DATE:${from}`)
    expect(lines).toContain(`DTEND;VALUE=DATE:${to}`)
  })
  it.each([[null], ['1998'], ['../2021-03-04'], ['2021-03-04/..']])('leaves out %s', (edtf) => {
    expect(calendarOf(edtf)).not.toContain('BEGIN:VEVENT')
  })
  it('escapes and folds long lines at 75 octets', () => {
    const lines = calendarOf('2021-03-01', `Ünlü; ${'ä'.repeat(60)}, end`)
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThan(76)
    expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`SUMMARY:Ünlü\\; ${'ä'.repeat(60)}\\, end`)
  })
})

describe('annotationsOf', () => {
  interface Annotation {
    target: { source: string; selector: { type: string; exact?: string; start?: number }[] }
  }
  const itemsOf = (rights: 'full' | 'excerpts'): Annotation[] => {
    const edition = smallEdition(({ documents: [herald] }) => {
      herald!.rights = rights
      herald!.mentions = [
        {
          ...find('herald', 'The coast guard'),
          id: 'm1',
          type: 'ORG',
          form: 'name',
          actor: null,
          use: null,
          rule: 'test',
        },
      ]
    })
    return annotationsOf(edition, edition.sourceOf.get('herald')!, site).items as Annotation[]
  }
  it('point at words by quoting them and by their place', () => {
    expect(itemsOf('full')[0]!.target).toEqual({
      source: 'https://example.org/sources/herald/',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'The coast guard',
          prefix: '',
          suffix: ' said that at least twelve peopl',
        },
        { type: 'TextPositionSelector', start: 48, end: 63 },
      ],
    })
  })
  it('stand only on sentences that may be shown', () => {
    expect(itemsOf('excerpts').map(({ target }) => target.selector[0]!.exact)).toEqual(['sank'])
  })
  it('count code points, as the standard has it', () => {
    const edition = smallEdition(({ documents: [herald] }) => {
      herald!.text = `😀😀${herald!.text.slice(4)}`
    })
    const [sank] = annotationsOf(edition, edition.sourceOf.get('herald')!, site).items as Annotation[]
    expect(sank!.target.selector[1]!.start).toBe(find('herald', 'sank').start - 2)
  })
})

describe('timelineSlides', () => {
  it('are no more exact than the date', () => {
    const edition = smallEdition((records) => {
      records.events = ['2021-03-01', '1998', '2021-02-27/2021-03-02', null].map((edtf, i) => ({
        ...sinking,
        id: `e${i}`,
        date: { ...sinking.date, edtf },
      }))
    })
    expect(timelineSlides(edition, site).events).toMatchObject([
      { start_date: { year: 2021, month: 3, day: 1 } },
      { start_date: { year: 1998 } },
      { start_date: { year: 2021, month: 2, day: 27 }, end_date: { year: 2021, month: 3, day: 2 } },
    ])
  })
})

describe('dataFiles', () => {
  const edition = (change: Parameters<typeof smallEdition>[0] = () => {}): Edition => smallEdition(change)
  it('have names of their own and rows that are counted', () => {
    const names = dataFiles(edition(), site).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('herald.annotations.jsonld')
  })
  it('keep the words of an article that may not be shown whole', () => {
    const files = dataFiles(
      edition(({ documents }) => documents.forEach((document) => (document.rights = null))),
      site,
    )
    const held = files.filter(({ make }) => make().body.includes('Fuel prices')).map(({ name }) => name)
    expect(held).toEqual([])
  })
  it('have a hash over their names and bodies that changes with any of them', () => {
    const files = dataFiles(edition(), site)
    const { hash, measured } = measureFiles(files)
    const whole = files.map(({ name, make }) => `${name}\n${make().body}`).join('\n')
    expect(hash).toBe(createHash('sha256').update(whole).digest('hex'))
    expect(measured.map(({ bytes }) => bytes)).toEqual(
      files.map(({ make }) => Buffer.byteLength(make().body)),
    )
    const without = edition(({ events }) => (events.length = 0))
    expect(measureFiles(dataFiles(without, site)).hash).not.toBe(hash)
  })
})

describe('addresses', () => {
  it.each([
    ['/events/sinking/', '/data/events/sinking.json'],
    ['/actors/x/', '/data/actors/x.json'],
    ['/sources/herald/', '/data/herald.annotations.jsonld'],
    ['/quotes/', '/data/quotes.json'],
    ['/method/', null],
    ['/events/sinking/more/', null],
  ])('the record of %s is %s', (page, record) => {
    expect(recordPath(page)).toBe(record)
  })
  it('has every page once', () => {
    const paths = sitePaths(smallEdition())
    expect(paths).toContain('/events/sinking/')
    expect(new Set(paths).size).toBe(paths.length)
  })
})
