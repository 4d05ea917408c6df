// The comparison of whole articles: what differs most in full, every difference in a line that leads to its words.
import { describe, expect, it } from 'vitest'
import { viewCompare } from '../../src/views/compare-page.ts'
import { matrixOf } from '../../src/views/matrix.ts'
import { sinking, smallEdition } from './small-edition.ts'

describe('viewCompare', () => {
  const view = viewCompare(smallEdition())

  it('shows first what is ranked first', () => {
    const places = view.sharpest.map(({ question }) => question.comparison.rank.place)
    expect(places.length).toBeGreaterThan(0)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
  it('leads from every difference of an event to the question on its page', () => {
    const hrefs = view.differences.flatMap(({ all }) => all.map(({ href }) => href))
    expect(hrefs.sort()).toEqual(['dead', 'verb', 'when'].map((key) => `/events/${sinking.id}/#q-${key}`))
  })
})

describe('matrixOf', () => {
  const many = (count: number) =>
    smallEdition((records) => {
      const alone = sinking.mentions.slice(0, 1)
      for (let i = 1; i <= count; i++)
        records.events.push({ ...sinking, id: `alone-${i}`, state: 'single-source', mentions: alone })
    })
  const rows = (count: number) => matrixOf(many(count)).parts.flatMap((part) => part.rows)

  it('has every event of a short story', () => {
    expect(rows(5).length).toBeGreaterThan(5)
    expect(matrixOf(many(5)).folded).toBe(0)
  })
  it('leaves out of a long one what one source alone has in passing, and counts it', () => {
    expect(rows(30).length).toBeLessThan(30)
    expect(matrixOf(many(30)).folded).toBe(30)
  })
  it('folds of a very long one all but the first, and loses none of its rows', () => {
    const shared = (count: number) =>
      smallEdition((records) => {
        for (let i = 1; i <= count; i++) records.events.push({ ...sinking, id: `shared-${i}` })
      })
    const sizes = (count: number) => {
      const { parts, more, folded } = matrixOf(shared(count))
      const rowsIn = (of: typeof parts): number => of.reduce((sum, part) => sum + part.rows.length, 0)
      return [rowsIn(parts), rowsIn(more), folded > 0]
    }
    expect(sizes(30)[1]).toBe(0)
    expect(sizes(100)).toEqual([24, 36, true])
  })
})
