// Feeds, ninjs and spreadsheets: one file gives several articles; what is wrong in one leaves the others alone.
import { describe, expect, it } from 'vitest'
import { splitCollection } from '../../../src/ingest/collections/split-collection.ts'
import { readStory } from '../../../src/ingest/ingest.ts'
import { english } from '../read-plain.ts'

const read = (file: string, text: string, record?: string) => {
  const bytes = new TextEncoder().encode(text)
  const split = splitCollection(file, bytes, record === undefined ? null : { file: 'all.yaml', yaml: record })
  const inputs = split.articles.map((one) => ({ file: one.name, bytes, record: null, split: one }))
  const story = readStory(inputs, english)
  return { articles: story.articles, problems: [...split.problems, ...story.problems] }
}

const atom = (entries: string) =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour News</title>
<id>urn:x</id><updated>2014-03-07T00:00:00Z</updated>${entries}</feed>`
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Coastline 24</title><link>https://coast.example/</link>${items}</channel></rss>`

describe('an Atom feed', () => {
  const { articles, problems } = read(
    'harbour.xml',
    atom(`<entry><title>Storm closes ports</title><id>urn:uuid:1</id><link rel="self" href="https://h.example/api/1"/><link href="https://h.example/2014/storm-closes-ports.html"/>
<published>2014-03-05T22:40:00-05:00</published><updated>2014-03-09T00:00:00Z</updated><author><name>Ana Lima</name></author><author><name>Tom Reed</name></author>
<content type="html">&lt;p&gt;Three ports were &lt;b&gt;closed&lt;/b&gt; on Tuesday.&lt;/p&gt;&lt;h3&gt;Ferries&lt;/h3&gt;&lt;p&gt;Four stayed in harbour, officials said.&lt;/p&gt;&lt;figure&gt;&lt;figcaption&gt;A wave&lt;/figcaption&gt;&lt;/figure&gt;</content></entry>
<entry><title>Court strikes down tax</title><id>urn:uuid:2</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The court struck it <em>down</em> on Friday.</p><p class="related">More</p><script>alert(1)</script></div></content></entry>
<entry><title>Miners found</title><id>urn:uuid:3</id><summary>Two miners were found alive on Sunday.</summary></entry>`),
  )
  it('gives an article for each entry, with what the entry says', () => {
    expect(articles).toMatchObject([
      {
        id: 'harbour-storm-closes-ports',
        file: 'harbour.xml#storm-closes-ports',
        source: 'Harbour News',
        headline: 'Storm closes ports',
        byline: 'Ana Lima, Tom Reed',
        publishedOn: '2014-03-05',
        publishedBasis: 'the feed harbour.xml, entry 1',
        url: 'https://h.example/2014/storm-closes-ports.html',
        text: 'Storm closes ports\n\nThree ports were closed on Tuesday.\n\nFerries\n\nFour stayed in harbour, officials said.',
      },
      {
        id: 'harbour-urn-uuid-2',
        publishedOn: null,
        publishedBasis: null,
        byline: null,
        url: null,
        text: 'Court strikes down tax\n\nThe court struck it down on Friday.',
      },
      { id: 'harbour-urn-uuid-3', text: 'Miners found\n\nTwo miners were found alive on Sunday.' },
    ])
  })
  it('reports an entry that is a summary', () => {
    expect(problems).toMatchObject([{ file: 'harbour.xml', place: 'entry 3', rule: 'cut-off' }])
  })
})

it.each([
  [
    'Atom',
    atom(
      '<entry><title type="html">Ports &amp;amp; &lt;b&gt;ferries&lt;/b&gt;&amp;#8217; end</title><id>1</id><summary>It is shut.</summary></entry>',
    ),
    'Ports & ferries’ end',
  ],
  [
    'Atom',
    atom('<entry><title>Is 3 &lt; 4?</title><id>1</id><summary>It is shut.</summary></entry>'),
    'Is 3 < 4?',
  ],
  [
    'RSS',
    rss(
      '<item><title><![CDATA[Ports &#8217; ferries]]></title><guid>1</guid><description>It is shut.</description></item>',
    ),
    'Ports ’ ferries',
  ],
  [
    'RSS',
    rss(
      '<item><title>R&amp;D &lt;closed&gt;</title><guid>1</guid><description>It is shut.</description></item>',
    ),
    'R&D <closed>',
  ],
])('a title of %s may be HTML', (_, xml, headline) => {
  expect(read('feed.xml', xml).articles[0]!.headline).toBe(headline)
})

it('says what of a feed is no XML', () => {
  const { problems } = read('feed.xml', rss('<item>\n<title>Ports&nbsp;closed</title></item>'))
  expect(problems).toMatchObject([
    { file: 'feed.xml', place: 'line 2', message: "expected XML, found: Named entity isn't defined: &nbsp;" },
  ])
})

describe('an RSS feed', () => {
  const item = (n: number, extra = '') =>
    `<item><title>Report ${n} &amp; more</title><link>https://coast.example/r/${n}/</link><pubDate>Wed, 05 Mar 2014 22:40:00 -0500</pubDate><dc:creator><![CDATA[Ines Okoro]]></dc:creator>
<content:encoded><![CDATA[<p>The port was closed on day ${n}, its owner said.</p><div class="sharedaddy">Share</div>]]></content:encoded>${extra}</item>`
  it('gives an article for each item, in any version', () => {
    const { articles, problems } = read(
      'coast.rss',
      rss(item(1) + item(2, '<source url="x">Herald</source>')),
    )
    expect(problems).toEqual([])
    expect(articles).toMatchObject([
      {
        id: 'coast-1',
        source: 'Coastline 24',
        headline: 'Report 1 & more',
        publishedOn: '2014-03-05',
        byline: 'Ines Okoro',
        text: 'Report 1 & more\n\nThe port was closed on day 1, its owner said.',
      },
      { id: 'coast-2', source: 'Herald', url: 'https://coast.example/r/2/' },
    ])
  })
  it('keeps the id of an item when another is added before it', () => {
    const ids = (items: string) => read('c.rss', rss(items)).articles.map(({ id }) => id)
    expect(ids(item(1) + item(2))).toEqual(['c-1', 'c-2'])
    expect(ids(item(3) + item(1) + item(2))).toEqual(['c-1', 'c-2', 'c-3'])
  })
  it('reports an item without words, or with a bad date or address, and reads the others', () => {
    const bad =
      '<item><title>Empty</title></item><item><title>Odd</title><link>javascript:alert(1)</link><guid isPermaLink="false">x</guid><pubDate>soon</pubDate><description>Something was said in the town of Lunn.</description></item>'
    const { articles, problems } = read('c.rss', rss(bad + item(1)))
    expect(articles.map(({ id, url, publishedOn }) => [id, url, publishedOn])).toEqual([
      ['c-1', 'https://coast.example/r/1/', '2014-03-05'],
      ['c-x', null, null],
    ])
    expect(problems.map(({ place, rule }) => [place, rule])).toEqual([
      ['item 1', 'empty'],
      ['item 2', 'cut-off'],
      ['item 2, publishedOn', 'feed'],
    ])
  })
  it.each([
    ['<rss><channel><item></rss>', 'line 1', 'expected XML, found: '],
    ['<html><body>No feed</body></html>', null, 'expected a feed (Atom or RSS), found <html>'],
    [
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
      'line 1',
      'expected XML',
    ],
  ])('that is none is refused: %s', (xml, place, message) => {
    const { articles, problems } = read('c.xml', xml)
    expect(articles).toEqual([])
    expect(problems).toMatchObject([{ file: 'c.xml', place, rule: 'feed' }])
    expect(problems[0]!.message).toContain(message)
  })
})

describe('ninjs', () => {
  const old = {
    uri: 'urn:newsml:wire:2014:storm',
    type: 'text',
    versioncreated: '2014-03-05T22:40:00-05:00',
    headline: 'Storm closes ports',
    byline: 'By Ana Lima',
    language: 'en',
    source: 'Harbour Wire',
    body_xhtml:
      '<p>LUNN (HW) - Three ports were closed on Tuesday, officials said.</p><p>Nobody was hurt.</p>',
  }
  const third = {
    uri: 'https://wire.example/items/tax',
    type: 'text',
    contentcreated: '2019-11-30T06:05:00Z',
    headlines: [{ role: 'main', value: 'Court strikes down tax' }],
    infosources: [{ name: 'Ledger Wire' }],
    bodies: [{ contenttype: 'text/plain', value: 'The court struck it down.\n\nIt gave no reason.' }],
  }
  it('gives an article for each item of version 1, 2 or 3, and leaves pictures out', () => {
    const { articles, problems } = read(
      'wire.json',
      JSON.stringify([old, { type: 'picture', headline: 'A wave' }, third]),
    )
    expect(articles).toMatchObject([
      {
        id: 'wire-tax',
        source: 'Ledger Wire',
        headline: 'Court strikes down tax',
        publishedOn: '2019-11-30',
        url: 'https://wire.example/items/tax',
        text: 'Court strikes down tax\n\nThe court struck it down.\n\nIt gave no reason.',
      },
      {
        id: 'wire-urn-newsml-wire-2014-storm',
        source: 'Harbour Wire',
        byline: 'Ana Lima',
        publishedOn: '2014-03-05',
        url: null,
      },
    ])
    expect(problems).toMatchObject([
      { place: 'item 2', message: 'expected an item of type text, found picture: left out' },
    ])
  })
  it('of one item is one article', () => {
    expect(read('wire.json', JSON.stringify(old)).articles).toHaveLength(1)
  })
  it.each(['{', '"words"', '[1, null]', '{}'])('that is none is reported: %s', (json) => {
    const { articles, problems } = read('wire.json', json)
    expect(articles).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
  })
})

describe('a spreadsheet', () => {
  it('gives an article for each row, and a record beside it holds for all', () => {
    const csv =
      'id;Title;Date;Outlet;Text\n7;Storm closes ports;2014-03-05;Herald;"Three ports were closed; nobody was hurt.\n\nIt rained ""all day"" there."\n8;;;;Only words are known.\n'
    const { articles, problems } = read('all.csv', csv, 'rights: full\nlanguage: en')
    expect(problems).toEqual([])
    expect(articles).toMatchObject([
      {
        id: 'all-7',
        source: 'Herald',
        publishedOn: '2014-03-05',
        publishedBasis: 'the spreadsheet all.csv, row 2',
        rights: 'full',
        text: 'Storm closes ports\n\nThree ports were closed; nobody was hurt.\n\nIt rained "all day" there.',
      },
      {
        id: 'all-8',
        source: null,
        headline: null,
        publishedOn: null,
        publishedBasis: null,
        text: 'Only words are known.',
      },
    ])
  })
  it('reports a bad row by its line and reads the others', () => {
    const csv =
      'text,date,url\nThe port is open again.,2014-03-05,https://h.example/a\n,2014-03-05,\nIt rained, and rained, all day,x,y\nThe "tax" was struck down.,2014-02-30,https://h.example/b\nNobody was hurt.,,https://h.example/c\n'
    const { articles, problems } = read('all.csv', csv)
    expect(articles.map(({ id }) => id)).toEqual(['all-a', 'all-c'])
    expect(problems.map(({ place, rule }) => [place, rule])).toEqual([
      ['line 5', 'spreadsheet'],
      ['row 4, which ends at line 4', 'spreadsheet'],
      ['row 3, which ends at line 3', 'empty'],
    ])
  })
  it('reports that it has no column of texts', () => {
    expect(read('all.csv', 'a,b\n1,2\n').problems).toMatchObject([
      { file: 'all.csv', place: 'line 1', message: 'expected a column named text, found a, b' },
    ])
  })
})
