// Drawing a picture to share: its size, the same bytes each time, and lines that fit.
import { describe, expect, it } from 'vitest'
import { balanceLines, breakLines, widthOf } from '../../scripts/set-text.ts'
import { paintShare } from '../../scripts/share-pictures.ts'
import type { SharePicture } from '../../src/views/share-pictures.ts'

const picture: SharePicture = {
  path: '/share/x.png',
  kicker: 'Collation',
  title: 'A ferry sinks off <Port> & “Anders”',
  counts: '5 questions: 1 contradictory, none told alike',
  sources: (['s1', 's2', 's3', 's4', 'sx'] as const).map((look) => ({
    name: `Outlet ${look}`,
    letter: 'O',
    look,
  })),
  tiles: (['same', 'differs', 'opposed', 'conflict', 'only'] as const).map((verdict) => ({
    letter: 'a',
    verdict,
  })),
}

describe('paintShare', () => {
  it('makes a PNG of 1200 by 630, with the same bytes for the same words', async () => {
    const [once, again] = [await paintShare(picture), await paintShare(picture)]
    const header = Buffer.from(once)
    expect(header.subarray(1, 4).toString()).toBe('PNG')
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630])
    expect(Buffer.compare(header, Buffer.from(again))).toBe(0)
  })
  it('changes with the verdicts', async () => {
    const other = await paintShare({ ...picture, tiles: [{ letter: 'a', verdict: 'same' }] })
    expect(Buffer.compare(Buffer.from(other), Buffer.from(await paintShare(picture)))).not.toBe(0)
  })
})

describe('breakLines', () => {
  const fits = (lines: string[]): boolean => lines.every((line) => widthOf(line, 'serif', 76) <= 500)
  it.each([
    ['a word', 'Storm', 1],
    ['a sentence', 'A ferry sinks off Port Anders', 2],
    [
      'more than there is room for',
      'A ferry sinks off Port Anders in a storm and many who were on board are missing',
      2,
    ],
    ['a word that is too long', 'Donaudampfschifffahrtsgesellschaft', 1],
  ])('sets %s', (_what, text, most) => {
    const lines = breakLines(text, 'serif', 76, 500, 2)
    expect(lines.length).toBeLessThanOrEqual(2)
    expect(lines.length).toBeGreaterThanOrEqual(most)
    expect(fits(lines)).toBe(true)
    expect(lines.join(' ').startsWith(text.slice(0, 5))).toBe(true)
  })
  it('leaves no short word alone on the last line', () => {
    const title = 'The long talks in March 2020'
    expect(breakLines(title, 'serif', 76, 950, 3).at(-1)).toBe('2020')
    expect(balanceLines(title, 'serif', 76, 950, 3)).toEqual(['The long talks', 'in March 2020'])
  })
})
