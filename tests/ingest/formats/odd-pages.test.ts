// Saved pages of unusual shape: every field right or open, the report's paragraphs and nothing else, and said where it is not all.
import { expect, it } from 'vitest'
import { recognition } from '../../../src/lang/recognition.ts'
import { sections } from '../../../src/lang/en/sections.ts'
import { readArticle } from '../../../src/ingest/ingest.ts'

const [first, second, third] = [
  'Three ports on the northern coast were closed on Monday as a storm came in, officials said.',
  '“We will not risk a single crew,” José Núñez told reporters in Lunn.',
  'The ferry Orion, with 120 people on board, was towed into port late on Sunday by two tugs.',
] as const
const paragraphs = [first, second, third].map((words) => `<p>${words}</p>`).join('')
const data = (item: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...item })}</script>`
const outlet = { '@type': 'NewsMediaOrganization', name: 'Harbour News' }
const all = [first, second, third]

interface Expected {
  fields: object
  body: readonly string[]
  /** The checks that report something. */
  rules?: string[]
  /** The lines that tell the day. */
  dateline?: readonly string[]
}

const PAGES: Record<string, [page: string | Uint8Array, expected: Expected]> = {
  'a graph whose values are lists': [
    `${data({
      '@graph': [
        { '@type': ['WebPage', 'CollectionPage'], name: 'Front' },
        {
          '@type': ['Article', 'NewsArticle'],
          headline: ['Storm closes ports'],
          datePublished: ['2024-03-04T23:30:00-05:00'],
          author: [{ '@id': '#a' }, { '@id': '#b' }],
          publisher: { '@id': '#o' },
        },
        { '@type': 'Person', '@id': '#a', name: 'Ana Lima' },
        { '@type': 'Person', '@id': '#b', name: 'Tom Reed' },
        { ...outlet, '@id': '#o' },
      ],
    })}<article>${paragraphs}</article>`,
    {
      fields: {
        headline: 'Storm closes ports',
        publishedOn: '2024-03-04',
        byline: 'Ana Lima, Tom Reed',
        source: 'Harbour News',
      },
      body: all,
    },
  ],
  'a live blog with a time each, of two days': [
    `<main><h1>Storm</h1>${all
      .map(
        (words, i) =>
          `<article><time datetime="2024-03-0${5 - i}T10:00:00Z">10:00</time><h2>Update ${i}</h2><p>${words}</p></article>`,
      )
      .join('')}</main>`,
    { fields: { headline: 'Storm', publishedOn: null }, body: all },
  ],
  'a live blog in its metadata': [
    `${data({
      '@type': 'LiveBlogPosting',
      headline: 'Storm live',
      datePublished: '2024-03-04',
      publisher: outlet,
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Ferry', datePublished: '2024-03-06' }],
    })}<main><h1>Storm live</h1><section><h3>Ferry</h3><p>${third}</p></section><section><h3>Ports</h3><p>${first}</p></section></main>`,
    { fields: { headline: 'Storm live', publishedOn: '2024-03-04' }, body: [third, first] },
  ],
  'an AMP page': [
    `<html ⚡ lang="en"><body><amp-sidebar><ul><li>Home</li></ul></amp-sidebar><article><h1>Storm closes ports</h1><amp-img alt="A wave"></amp-img>${paragraphs}<amp-ad>Buy now</amp-ad></article></body></html>`,
    { fields: { headline: 'Storm closes ports', source: null, publishedOn: null }, body: all },
  ],
  'a stub before a wall': [
    `${data({ '@type': 'NewsArticle', headline: 'Storm closes ports', isAccessibleForFree: 'False' })}<article><h1>Storm closes ports</h1><p>${first}</p><div class="paywall"><p>Subscribe to continue reading.</p></div></article>`,
    { fields: { headline: 'Storm closes ports' }, body: [first], rules: ['cut-off'] },
  ],
  'two articles': [
    `<article><h1>Storm closes ports</h1>${paragraphs}</article><article><h1>Bridge opens</h1>${`<p>The bridge over the river at Munn was opened on Friday by the mayor.</p>`.repeat(3)}</article>`,
    { fields: { headline: 'Storm closes ports' }, body: all, rules: ['several-articles'] },
  ],
  'pictures with captions alone': [
    `<article><h1>In pictures: the storm</h1>${all.map((words) => `<figure><img src="a.jpg"><figcaption>${words}</figcaption></figure>`).join('')}</article>`,
    { fields: { headline: 'In pictures: the storm' }, body: [], rules: ['no-report'] },
  ],
  'right to left': [
    '<html lang="ar" dir="rtl"><body><nav>الرئيسية</nav><article><h1>العاصفة تغلق ثلاثة موانئ</h1><p>أُغلقت ثلاثة موانئ على الساحل الشمالي يوم الاثنين مع اقتراب عاصفة من الغرب.</p></article></body></html>',
    {
      fields: { headline: 'العاصفة تغلق ثلاثة موانئ', language: 'ar' },
      body: ['أُغلقت ثلاثة موانئ على الساحل الشمالي يوم الاثنين مع اقتراب عاصفة من الغرب.'],
    },
  ],
  'Latin letters of one byte, undeclared': [
    Buffer.from(
      `<article><h1>S\xe3o Tom\xe9</h1><p>Jos\xe9 N\xfa\xf1ez closed the port on Monday, officials said.</p></article>`,
      'latin1',
    ),
    {
      fields: { headline: 'São Tomé' },
      body: ['José Núñez closed the port on Monday, officials said.'],
      rules: ['encoding'],
    },
  ],
  'only a relative time, and a byline with a place': [
    `<article><h1>Storm closes ports</h1><div class="meta"><span class="byline">By Ana Lima and Tom Reed in Lunn</span><time>2 hours ago</time></div>${paragraphs}</article>`,
    {
      fields: { headline: 'Storm closes ports', byline: 'Ana Lima and Tom Reed', publishedOn: null },
      body: all,
    },
  ],
  'no metadata, and tables and line breaks for everything': [
    `<title>The Hale Herald: Storm closes ports</title><table><tr><td><a href="/"><img src="logo.gif" alt="The Hale Herald"></a></td></tr><tr><td><font size="5"><b>Storm closes ports</b></font><br><font><i>By Ana Lima</i><br>Monday, March 4, 2024</font><br><br>${all.join('<br><br>')}</td></tr></table>`,
    {
      fields: { headline: 'Storm closes ports', source: 'The Hale Herald', byline: 'Ana Lima' },
      body: all,
      dateline: ['Monday, March 4, 2024'],
    },
  ],
  'no metadata, and lines of author and day in boxes above the article': [
    `<title>Storm closes ports – World</title><nav><a href="/">Home</a></nav><main><h1>Storm closes ports</h1><div class="meta"><span class="author vcard"><a class="fn">Ana Lima</a></span></div><div class="article-date">Published <time>March 4, 2024 8:00am EDT</time></div><div class="lead-image">Ships in Lunn. Photo by Tom Reed</div><div itemprop="articleBody">${paragraphs}</div></main>`,
    {
      fields: { headline: 'Storm closes ports', source: null, byline: 'Ana Lima' },
      body: all,
      dateline: ['Published March 4, 2024 8:00am EDT'],
    },
  ],
  'the day of its making in metadata, and a line that says so again': [
    `<meta name="dcterms.created" content="2024-03-04T08:00:00-04:00"><article><h1>Storm closes ports</h1><div class="article-date">Published <time>March 4, 2024</time></div>${paragraphs}</article>`,
    { fields: { headline: 'Storm closes ports', publishedOn: '2024-03-04' }, body: all },
  ],
}

it.each(Object.entries(PAGES))('%s', (_shape, [page, { fields, body, rules = [], dateline = [] }]) => {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page
  const { article, problems } = readArticle(
    { file: 'page.html', bytes, record: null },
    { sections, samples: recognition },
  )
  expect(article).toMatchObject(fields)
  const read = (sought: string): string[] =>
    article!.sections.filter(({ role }) => role === sought).map(({ exact }) => exact)
  expect(read('body')).toEqual(body)
  expect(read('dateline')).toEqual(dateline)
  expect(problems.map(({ rule }) => rule)).toEqual(rules)
})
