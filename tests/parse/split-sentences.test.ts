import { describe, expect, it } from 'vitest'
import { sentenceWords } from '../../src/lang/en/sentences.ts'
import { splitSentences } from '../../src/parse/split-sentences.ts'

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }, sentenceWords).map(({ start, end }) =>
    text.slice(start, end),
  )

/** A bar stands where one sentence ends and the next begins. */
const cases = [
  'Rain fell all night. | Two roads were closed.',
  'Gen. Ruth Maro met Sen. Paul Vick Jr. on Tuesday. | They talked.',
  'J. K. Adeyemi and S. Okoro signed it. | Both left.',
  'She flew to the U.S. on Feb. 3 with St. Mary choir. | It sang.',
  'He lives in the U.S. | The house is small.',
  'Shares of Brill Inc. fell 3.5 percent to $10.20. | They rose later.',
  'The talks began at 9 a.m. Monday. | No deal was made.',
  'The talks end at 5 p.m. | A vote follows.',
  'The ship, the M.V. Astra, sank. | All were saved.',
  '"We will wait," she said. | "Then we will go."',
  '"We wait. | They go. | Nobody stays," the letter said.',
  '"Is it safe?" Mayor Ana Lund asked. | Nobody knew.',
  '"Is it safe?" he asked. | "Yes!"',
  'He paused… and then he went on. | It was late.',
  'It was late... | She went home.',
  'He left (it was raining.) | She stayed.',
  'No. 5 won. | No. | That was all.',
  'It cost 4.5 million. | 12 people paid.',
  'Dr. Amin, of St. Jude, said so. | "Fine."',
  'The bridge is closed.[2] | The road is open.',
  'He moved to Washington, D.C. | In May he returned.',
  'It began.The storm grew',
]

describe('splitting a paragraph into sentences', () => {
  it.each(cases.slice(0, -1))('%s', (marked) => {
    expect(split(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '))
  })

  it('ends a sentence where the space is missing, but not inside an address', () => {
    expect(split(cases.at(-1)!)).toEqual(['It began.', 'The storm grew'])
    expect(split('Write to us at help.desk@mail.example.org or see www.example.org. Thanks')).toHaveLength(2)
  })

  it('leaves out the marks of a list and lines without words', () => {
    expect(split('• Two were hurt. One died.')).toEqual(['Two were hurt.', 'One died.'])
    expect(split('1. Wash the rice.')).toEqual(['1. Wash the rice.'])
    expect(split(' *** ')).toEqual([])
    expect(split('')).toEqual([])
  })

  it('cuts what has no end', () => {
    const pieces = split('word '.repeat(4000))
    expect(pieces.length).toBeGreaterThan(5)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(3000)
  })
})
