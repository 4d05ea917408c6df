// The index of actors: groups, and pages from A to Z for those who are mentioned once where they are many.
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../src/model/actor.ts'
import { viewActors } from '../../src/views/actors-page.ts'
import { sitePaths } from '../../src/views/site-paths.ts'
import { find, smallEdition } from './small-edition.ts'

const actor = (id: string, name: string): Actor => ({
  id,
  kind: 'person',
  name,
  named: true,
  forms: [],
  because: [],
})
/** A story in which Ida Lund is mentioned twice, and `once` others once each, names in turn from A to Z. */
const storyOf = (once: number, twice = 0) =>
  smallEdition(({ documents, actors }) => {
    const names = Array.from({ length: once }, (_, i) => `${String.fromCharCode(65 + (i % 26))}na ${i}`)
    const often = Array.from({ length: twice }, (_, i) => `b${i}`)
    actors.push(...often.map((id) => actor(id, `Ona ${id}`)))
    const ids = ['lund', 'lund', ...often, ...often, ...names.map((_, i) => `a${i}`)]
    actors.push(actor('lund', 'Ida Lund'), ...names.map((name, i) => actor(`a${i}`, name)))
    documents[1]!.mentions = ids.map((id, i) => ({
      ...find('courier', 'Ida Lund'),
      id: `m${i}`,
      type: 'PERSON' as const,
      form: 'name' as const,
      actor: id,
      use: null,
      rule: 'test',
    }))
  })

describe('viewActors', () => {
  it('folds those who are mentioned once in a long group', () => {
    const { groups, oncePages } = viewActors(storyOf(40))
    expect(groups.map(({ rows, once }) => [rows.length, once.length])).toEqual([[1, 40]])
    expect(oncePages).toEqual([])
  })
  it.each([
    ['some', 12, [13, 0]],
    ['many', 50, [16, 35]],
  ])('folds of %s who are mentioned more than once all but the first', (_, twice, sizes) => {
    const { groups } = viewActors(storyOf(30, twice))
    expect(groups.map(({ rows, more }) => [rows.length, more.length])).toEqual([sizes])
  })
  it('gives them pages where they are many, each with whole letters, and loses none', () => {
    const edition = storyOf(700)
    const { groups, oncePages } = viewActors(edition)
    expect(groups.map(({ rows, once }) => [rows.length, once.length])).toEqual([[1, 0]])
    expect(oncePages.map(({ title }) => title)).toEqual(['A to K', 'L to V', 'W to Z'])
    const rows = oncePages.map(({ letters }) => letters.flatMap((of) => of.rows))
    expect(rows.flat()).toHaveLength(700)
    expect(new Set(rows.flat().map(({ href }) => href)).size).toBe(700)
    for (const page of rows) expect(page.length).toBeLessThanOrEqual(300)
    expect(sitePaths(edition)).toEqual(expect.arrayContaining(oncePages.map(({ href }) => href)))
  })
  it('says the mentions of many sources in short', () => {
    expect(viewActors(storyOf(0)).groups[0]!.rows[0]!.text).toBe('Mentions: courier 2')
  })
})
