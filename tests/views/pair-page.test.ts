// Two of several sources compared: what parts these two, whatever a third tells.
import { describe, expect, it } from 'vitest'
import { analyseTexts } from '../compare/analyse-texts.ts'
import { openEdition, type Edition } from '../../src/views/edition.ts'
import { pairLinks, pairsOf, viewPair } from '../../src/views/pair-page.ts'

const open = (texts: Record<string, string>): Edition =>
  openEdition({
    ...analyseTexts(texts),
    story: { title: null, standfirst: null, sources: [] },
    corrections: [],
    decisions: [],
    positions: [],
    addresses: [],
  })

const edition = open({
  a: 'Rebels bombed a fuel depot in Lima on Monday. The bombing killed 12 soldiers.',
  b: 'A bombing by rebels in Lima on Monday killed 12 troops. Schools were shut.',
  c: 'The bombing of the depot in Lima by rebels on Monday killed 30 people. Rain fell in Oslo.',
})

/** Questions and verdicts of a pair. */
function told(a: string, b: string): string[] {
  const [one, other] = [a, b].map((id) => edition.sourceOf.get(id)!)
  const { differing, only, alike } = viewPair(edition, [one!, other!])
  return [...differing, ...only, ...alike].map(
    ({ question }) => `${question.comparison.question} ${question.tag.verdict}`,
  )
}

describe('a pair', () => {
  it('is told alike where a third alone differs', () => {
    expect(told('a', 'b')).toContain('killed same')
    expect(told('a', 'c')).toContain('killed differs')
  })
  it('has its own words only', () => {
    const [a, b] = ['a', 'b'].map((id) => edition.sourceOf.get(id)!)
    const { alike } = viewPair(edition, [a!, b!])
    for (const { question } of alike) {
      expect(question.answers.map(({ source }) => source.id)).toEqual(['a', 'b'])
      expect(question.because).not.toContain('c “')
    }
  })
})

it('is made of every two of three sources, and of two there is none', () => {
  expect(pairsOf(edition).map((pair) => pair.map(({ id }) => id).join())).toEqual(['a,b', 'a,c', 'b,c'])
  expect(pairLinks(edition).map(({ others }) => others.map(({ href }) => href))).toEqual([
    ['/compare/a--b/', '/compare/a--c/'],
    ['/compare/b--c/'],
  ])
  expect(pairsOf(open({ a: 'It rained.', b: 'It snowed.' }))).toEqual([])
})
