import { describe, expect, it } from 'vitest'
import { meaningsOf, sameWords } from '../../../src/align/events/naming-words.ts'
import { share } from '../../../src/align/events/share.ts'
import { english } from '../../../src/lang/en/english.ts'

const { events } = english

describe('words that can say the same', () => {
  const canSayTheSame = (a: string, b: string, isNoun = false): boolean =>
    share(meaningsOf(a, false, events), meaningsOf(b, isNoun, events))
  it.each([
    ['arrest', 'apprehend'],
    ['thwart', 'foil'],
    ['hit', 'strike'],
  ])('%s and %s', (a, b) => expect(canSayTheSame(a, b)).toBe(true))
  it.each([
    ['arrest', 'release'],
    ['take', 'make'],
    ['attack', 'meet'],
  ])('not %s and %s', (a, b) => expect(canSayTheSame(a, b)).toBe(false))
  it('a verb and its noun', () => expect(canSayTheSame('announce', 'announcement', true)).toBe(true))
})

describe('sameWords', () => {
  it('gives the verb that a noun is made of, and the plain word for it', () => {
    const kind = (id: string) => events.kinds.find((k) => k.id === id)
    expect(sameWords('bombing', kind('attack'))).toEqual(['bombing', 'bomb'])
    expect(sameWords('perish', kind('die'))).toContain('kill')
    expect(sameWords('watering', undefined)).toEqual(['watering'])
  })
  it('leaves out a word that is of the kind only with others, and its other meanings', () => {
    const kind = events.kinds.find(({ id }) => id === 'drink-driving')
    expect(sameWords('drive', kind)).toEqual(['dui'])
    expect(meaningsOf('drive', false, events, kind)).toEqual(new Set())
  })
})
