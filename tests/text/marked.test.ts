import { describe, expect, it } from 'vitest'
import { readMarked } from '../../src/text/marked.ts'

describe('readMarked', () => {
  it('gives the text without marks and each mark with its place', () => {
    const { text, marks } = readMarked('{speaker Ann} {cue said} {content it rains on {time Monday}}.')
    expect(text).toBe('Ann said it rains on Monday.')
    expect(marks.map((m) => [m.label, m.exact])).toEqual([
      ['speaker', 'Ann'],
      ['cue', 'said'],
      ['content', 'it rains on Monday'],
      ['time', 'Monday'],
    ])
    for (const m of marks) expect(text.slice(m.start, m.end)).toBe(m.exact)
  })
  it('refuses braces that do not balance', () => {
    expect(() => readMarked('{cue said')).toThrow(/open/)
    expect(() => readMarked('said}')).toThrow(/not opened/)
  })
})
