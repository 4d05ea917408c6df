// The outlet of a page without metadata: named in its title and once more, or open.
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { findSiteName } from '../../../src/ingest/formats/html-site-name.ts'

const HEADLINE = 'Storm closes ports'

it.each<[why: string, title: string, page: string, found: string | undefined]>([
  [
    'a picture that leads home',
    `${HEADLINE} | Hale Herald`,
    '<a href="/"><img alt="Hale Herald"></a>',
    'Hale Herald',
  ],
  [
    'an address that leads home',
    `Hale Herald: ${HEADLINE}`,
    '<a href="https://herald.example/">HALE HERALD</a>',
    'Hale Herald',
  ],
  [
    'a box that is named so',
    `${HEADLINE} - World - Hale Herald`,
    '<p class="site-title">Hale Herald</p>',
    'Hale Herald',
  ],
  ['a title alone: it may be a section', `${HEADLINE} | World`, '<p>World</p>', undefined],
  ['a way home in a list', `${HEADLINE} | Home`, '<ul><li><a href="/">Home</a></li></ul>', undefined],
  ['a link to another page', `${HEADLINE} | World`, '<a href="/world">World</a>', undefined],
  [
    'two names',
    `World | ${HEADLINE} | Hale Herald`,
    '<a href="/">World</a><a href="/">Hale Herald</a>',
    undefined,
  ],
  ['no title', '', '<a href="/">Hale Herald</a>', undefined],
])('%s', (_why, title, page, found) => {
  const parsed = unified().use(rehypeParse).parse(`<title>${title}</title>${page}`)
  expect(findSiteName(parsed)).toBe(found)
})
