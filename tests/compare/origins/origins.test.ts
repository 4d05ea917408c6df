// One text in several articles, and wordings that one article uses again: what is found, and what is no copy.
import { describe, expect, it } from 'vitest'
import { analyseTexts } from '../analyse-texts.ts'

const STATEMENT = 'The bridge was closed at noon after cracks were found in two of its pillars'

const textsIn = (texts: Record<string, string>): string[] =>
  analyseTexts(texts).origins.map(({ passages }) =>
    passages.map((p) => `${p.source}: ${p.exact}`).join(' | '),
  )

describe('one text in several articles', () => {
  it.each([
    ['word for word', `${STATEMENT}.`],
    ['with a word more', STATEMENT.replace('found', 'recently found')],
    ['with a word less', STATEMENT.replace('of its ', '')],
    ['inside a longer sentence', `${STATEMENT}, the mayor said on Tuesday.`],
  ])('is found %s', (_, copy) => {
    expect(textsIn({ a: `${STATEMENT}.`, b: `Shops were shut. ${copy}` })).toHaveLength(1)
  })
  it.each([
    ['another number', STATEMENT.replace('two', 'three')],
    ['a denial', STATEMENT.replace('were found', 'were not found')],
    ['the same news in other words', 'Cracks in two pillars led to the closing of the bridge at noon.'],
    ['a short sentence', 'The bridge was closed at noon.'],
  ])('is not made of %s', (_, other) => {
    expect(textsIn({ a: `${STATEMENT}.`, b: other }).filter((text) => text.includes('pillars'))).toEqual([])
  })
  it('is not made of a sentence with another name in it', () => {
    const arrest = (town: string): string => `Police in ${town} arrested the owner of the mill on Tuesday.`
    expect(textsIn({ a: arrest('Lima'), b: arrest('Quito') })).toEqual([])
  })
  it('joins sentences that follow one another wherever they are printed', () => {
    const next = 'Engineers from the capital will look at the pillars before the bridge is opened again'
    const both = `${STATEMENT}. ${next}.`
    expect(textsIn({ a: both, b: `The mayor spoke. ${both}` })).toEqual([
      `a: ${STATEMENT}. ${next} | b: ${STATEMENT}. ${next}`,
    ])
  })
  it('is one, however many print it', () => {
    const found = analyseTexts(
      Object.fromEntries([...'abcdefgh'].map((name) => [name, `${STATEMENT}. Says ${name}.`])),
    )
    expect(found.origins.map(({ passages }) => passages.length)).toEqual([8])
  })
})

it('finds a wording that one article uses in two sentences', () => {
  const { echoes } = analyseTexts({
    a: 'She urged both towns to do all they can to keep the bridge open. Shops were shut. On Friday he again asked both towns to do all they can to keep the road open.',
  })
  expect(echoes.map(({ spans }) => spans.map(({ exact }) => exact))).toEqual([
    ['both towns to do all they can to keep the', 'both towns to do all they can to keep the'],
  ])
})
