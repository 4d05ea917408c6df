// Saved pages of common news systems, each in its variants: every field right or open, the text exactly the story's.
import { describe, expect, it } from 'vitest'
import { recognition } from '../../../src/lang/recognition.ts'
import { sections } from '../../../src/lang/en/sections.ts'
import { readArticle } from '../../../src/ingest/ingest.ts'
import { STORIES } from './invented-stories.ts'
import { judgePage } from './judge-page.ts'
import { madeStories } from './made-stories.ts'
import { allOf, type PressStory } from './press-story.ts'
import { TEMPLATES } from './templates.ts'

const pages = Object.entries(TEMPLATES).flatMap(([system, { template, variants }]) =>
  [...STORIES, ...madeStories()].flatMap((story, number) =>
    Array.from({ length: variants }, (_, variant) => ({
      name: `${system}, variant ${variant}, story ${number + 1}`,
      story,
      page: template(story, variant),
    })),
  ),
)
const read = (bytes: Uint8Array) =>
  readArticle({ file: 'page.html', bytes, record: null }, { sections, samples: recognition })

it('reads at least 200 pages of at least ten systems', () => {
  expect(pages.length).toBeGreaterThanOrEqual(200)
  expect(Object.keys(TEMPLATES).length).toBeGreaterThanOrEqual(10)
})

describe.each(pages)('$name', ({ story, page }) => {
  const { article, problems } = read(page.bytes)
  it('has every field that the page states, and no other', () => {
    const found = judgePage(article, page, story, allOf(story))
    expect(found.wrong).toEqual([])
    expect(found.right).toEqual(expect.arrayContaining(Object.keys(page.states)))
  })
  it('has the paragraphs of the story, all of them and nothing else', () => {
    const { lost, added } = judgePage(article, page, story, allOf(story))
    expect({ lost, added }).toEqual({ lost: [], added: [] })
  })
  it('tells its parts apart', () => {
    const roles = article!.sections.map(({ role, exact }) => ({ role, exact }))
    for (const { kind, words } of page.shows)
      if (kind === 'subheading') expect(roles).toContainEqual({ role: 'subheading', exact: words })
    const headlines = roles.filter(({ role }) => role === 'headline').map(({ exact }) => exact)
    expect(headlines).toEqual(page.printsHeadline ? [story.headline] : [])
  })
  it('gives no problem but for what is missing from the page', () => {
    const expected = ['cut-off', 'script-only', 'encoding']
    expect(problems.filter(({ rule }) => !expected.includes(rule))).toEqual([])
  })
})

describe('a page that does not show all', () => {
  const [story] = STORIES as [PressStory]
  const rulesOf = (system: string, variant: number): string[] =>
    read(TEMPLATES[system]!.template(story, variant).bytes).problems.map(({ rule }) => rule)
  it('behind a wall is reported as cut off', () => {
    expect(rulesOf('paywall', 0)).toEqual(['cut-off'])
    expect(rulesOf('paywall', 1)).toEqual(['cut-off'])
  })
  it('before its scripts have run is read from its metadata, and that is reported', () => {
    expect(rulesOf('Next.js', 0)).toEqual([])
    expect(rulesOf('Next.js', 1)).toEqual(['script-only'])
  })
})
