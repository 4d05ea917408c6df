// The letters in which two spellings of one name differ; other forms of it are no spellings.
import { describe, expect, it } from 'vitest'
import { findSpelling } from '../../src/views/spelling.ts'

describe('findSpelling', () => {
  it.each([
    ['Harun-al-Salim', 'Harun-al-Salem', 'Harun-al-Sal[i]m'],
    ['Harun-al-Salem', 'Harun-al-Salim', 'Harun-al-Sal[e]m'],
    ['António Vale', 'Antonio Vale', 'Ant[ó]nio Vale'],
    ['Tolland Mammet', 'Tolland Mamet', 'Tolland Mam[m]et'],
  ])('of %s beside %s is %s', (form, other, marked) => {
    const [before, letters, after] = findSpelling(form, ['the Vale', other])!
    expect(`${before}[${letters}]${after}`).toBe(marked)
  })
  it.each([
    ['Tolland', 'Tollander'],
    ['Tollander', 'Tolland'],
    ['Tolland Mamet', 'Tolland Mammet'],
    ['Brigade Unit 2', 'Brigade Unit 3'],
    ['Ida Lund', 'Ada Lund'],
    ['Northern Bank', 'Northern Verran Bank'],
    ['Salim', 'Salem'],
  ])('of %s beside %s is none', (form, other) => {
    expect(findSpelling(form, [other])).toBeNull()
  })
})
