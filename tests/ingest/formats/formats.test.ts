// The same article as text, Markdown and HTML: the same words, with what each format knows of it.
import { describe, expect, it } from 'vitest'
import { read } from '../read-plain.ts'

const parts = (file: string, content: string, record?: string) =>
  read(file, content, record).article!.sections.map(({ role, exact }) => `${role}: ${exact}`)

describe('plain text', () => {
  it('is kept as it stands, but for CRLF and a byte-order mark', () => {
    const { article } = read('a.txt', '\uFEFFThe port  is open. \r\n\r\n\tIt rained all day there.\r\n')
    expect(article!.text).toBe('The port  is open. \n\n\tIt rained all day there.\n')
  })
})

describe('Markdown', () => {
  const page = `---
title: Storm closes ports
source: Harbour News
date: 2013-03-04T10:00:00Z
tags: [storm]
---
# Storm closes ports

Three **ports** were [closed](javascript:alert(1)) on *Monday*, ![a wave](wave.png)
officials said.

## Ferries

- Four ferries stayed in harbour.
- \`MV Hope\` did not.

<script>alert(1)</script>

> "We wait," the captain said.
`
  it('loses its marks and keeps its words and headings', () => {
    expect(parts('a.md', page)).toEqual([
      'headline: Storm closes ports',
      'body: Three ports were closed on Monday, officials said.',
      'subheading: Ferries',
      'body: Four ferries stayed in harbour.',
      'body: MV Hope did not.',
      'body: "We wait," the captain said.',
    ])
  })
  it('tells of itself in front matter, and the record wins', () => {
    const { article, problems } = read('a.md', page, 'source: The Harbour News')
    expect(article).toMatchObject({
      source: 'The Harbour News',
      headline: 'Storm closes ports',
      publishedOn: '2013-03-04',
      publishedBasis: 'the front matter of a.md',
    })
    expect(problems).toEqual([])
  })
  it.each([
    ['author: Ana Lima', { byline: 'Ana Lima' }],
    ['authors: [Ana Lima, Tom Reed]', { byline: 'Ana Lima, Tom Reed' }],
    ['author: ["[[Ana Lima]]"]', { byline: 'Ana Lima' }],
    [
      'source: https://harbour.example/storm',
      { source: null, url: 'https://harbour.example/storm', byline: null },
    ],
  ])('reads what programs that clip pages write: %s', (front, fields) => {
    const { article, problems } = read('a.md', `---\n${front}\n---\nThe port is open again today.`)
    expect(article).toMatchObject(fields)
    expect(problems).toEqual([])
  })
  it('reports bad front matter and reads on', () => {
    const { article, problems } = read('a.md', '---\ndate: [1\n---\nThe port is open again today.')
    expect(article!.text).toBe('The port is open again today.')
    expect(problems).toMatchObject([{ file: 'a.md', place: 'front matter' }])
  })
})

describe('HTML', () => {
  const page = `<!doctype html><html lang="en"><head><title>Storm | Harbour News</title>
<meta property="og:site_name" content="Harbour Online"><meta property="og:title" content="Storm!">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Storm closes ports",
"datePublished":"2013-03-04T23:00:00-05:00","publisher":{"name":"Harbour News"},"url":"https://harbour.example/storm"}]}</script>
<style>p{color:red}</style></head><body><nav><a href="/">Home</a></nav><header><h1>Storm closes ports</h1></header>
<main><article><p class="byline">By Ana Lima</p><p>Three ports were <b>closed</b> on&nbsp;Monday,
 officials said.</p><figure><img src="x" onerror="alert(1)"><figcaption>A wave</figcaption></figure>
<h2>Ferries</h2><div>Four ferries stayed &lt;b&gt;in&lt;/b&gt; harbour.<br><br>Nobody was hurt.</div><script>alert(1)</script>
<aside>More stories</aside><div class="related-links"><p><a href="/x">Other storm</a></p></div><ul><li><a href="/y">Link list</a></li></ul>
</article></main><footer>© Harbour</footer></body></html>`
  it('gives the article alone, as words', () => {
    expect(parts('a.html', page)).toEqual([
      'headline: Storm closes ports',
      'body: Three ports were closed on Monday, officials said.',
      'subheading: Ferries',
      'body: Four ferries stayed <b>in</b> harbour.',
      'body: Nobody was hurt.',
    ])
  })
  it('tells of itself in JSON-LD before meta tags', () => {
    expect(read('a.html', page).article).toMatchObject({
      source: 'Harbour News',
      headline: 'Storm closes ports',
      publishedOn: '2013-03-04',
      publishedBasis: 'the metadata of the page a.html',
      url: 'https://harbour.example/storm',
      language: 'en',
    })
  })
  it('tells of itself in meta tags', () => {
    const metas =
      '<meta property="article:published_time" content="2013-03-04"><link rel="canonical" href="https://harbour.example/s"><meta property="og:site_name" content="Harbour Online">'
    expect(read('a.html', `<head>${metas}</head><p>The port is open.</p>`).article).toMatchObject({
      source: 'Harbour Online',
      publishedOn: '2013-03-04',
      url: 'https://harbour.example/s',
    })
  })
  it('finds the largest group of paragraphs where nothing is marked as the article', () => {
    const plain =
      '<div><p>Menu</p></div><div><p>The port was closed on Monday.</p><p>It rained.</p></div><div>Imprint</div>'
    expect(read('a.html', plain).article!.text).toBe('The port was closed on Monday.\n\nIt rained.')
  })
  it.each([
    [
      'paragraphs each in a box of its own',
      '<div id="x"><div><p>The port was closed on Monday.</p></div><div><p>It rained all day in the town.</p></div><div><p>Nobody was hurt.</p></div></div><div><p>Imprint</p></div>',
      'The port was closed on Monday.\n\nIt rained all day in the town.\n\nNobody was hurt.',
    ],
    [
      'teasers marked as articles beside it',
      '<div><p>The port was closed on Monday as a storm came in.</p><p>It rained all day in the town.</p></div><article><p>Other news.</p></article>',
      'The port was closed on Monday as a storm came in.\n\nIt rained all day in the town.',
    ],
    [
      'the name of the site as its first heading',
      '<meta property="og:title" content="Port closed"><h1>Harbour News</h1><main><h2>Port closed</h2><p>The port was closed on Monday.</p></main>',
      'Port closed\n\nThe port was closed on Monday.',
    ],
    [
      'line breaks in place of paragraphs',
      '<body>The port was closed.<br><br>It rained<br>all day.</body>',
      'The port was closed.\n\nIt rained all day.',
    ],
    [
      'hidden words',
      '<p>The port is open.</p><p hidden>Not this.</p><div aria-hidden="true"><p>Nor this.</p></div>',
      'The port is open.',
    ],
    [
      'a promotion that holds the article',
      '<div class="related promo"><h1>Port closed</h1><p>The port is open.</p></div>',
      'Port closed\n\nThe port is open.',
    ],
  ])('finds the article on a page with %s', (_, page, text) => {
    expect(read('a.html', page).article!.text).toBe(text)
  })
  const story = (place: string, paragraphs = 1): string =>
    `<article><h2>The port of ${place}</h2>${`<p>The port of ${place} was closed on Monday as a storm came in.</p>`.repeat(paragraphs)}</article>`
  it.each([
    ['two articles', story('Lunn') + story('Brenn'), ['several-articles']],
    ['an article and teasers', `${story('Lunn')}<article><h3>Fire</h3><p>Two hurt.</p></article>`, []],
    ['a long article and a short one', story('Lunn', 9) + story('Brenn', 2), ['several-articles']],
    ['a long article and a teaser of a sentence', story('Lunn', 9) + story('Brenn'), []],
    ['an article in an article', `<article><h1>Ports</h1>${story('Lunn')}</article>`, []],
  ])('says of a page with %s that others are left out, or nothing', (_, page, rules) => {
    expect(read('a.html', page).problems.map(({ rule }) => rule)).toEqual(rules)
  })
  it('names the articles that are left out, and those that are read as one', () => {
    const told = (page: string) => read('a.html', page).problems.map(({ message }) => message)
    const left = ['Munn', 'Brenn', 'Dorn', 'Halden'].map((place) => story(place, 2)).join('')
    expect(told(story('Lunn', 30) + left)).toEqual([
      'expected one article, found others beside it, “The port of Munn”, “The port of Brenn”, “The port of Dorn” and 1 more: left out; to have one read, save it as a file of its own',
    ])
    expect(told(['Munn', 'Brenn', 'Dorn'].map((place) => story(place, 3)).join(''))).toEqual([
      'expected one article, found parts with headings of their own, “The port of Munn”, “The port of Brenn”, “The port of Dorn”, read as one: if they are articles, save each as a file of its own',
    ])
  })
  it('never takes an address of a script for a link, or a bad date for a date', () => {
    const bad =
      '<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="yesterday"><script type="application/ld+json">{</script><p>The port is open.</p>'
    const { article, problems } = read('a.html', bad)
    expect(article).toMatchObject({ url: null, publishedOn: null, publishedBasis: null })
    expect(problems.map(({ place }) => place).sort()).toEqual(['application/ld+json', 'publishedOn', 'url'])
  })
})
