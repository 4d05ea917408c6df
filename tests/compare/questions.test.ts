// Questions and the answers of short texts of our own; and texts that must give none.
import { describe, expect, it } from 'vitest'
import { analyseTexts } from './analyse-texts.ts'

/** `verdict | source voice: words | …` of a question, or null where it is not put. */
function answersTo(question: string, texts: Record<string, string>): string | null {
  const row = analyseTexts(texts).comparisons.find((c) => c.question === question)
  if (!row) return null
  const told = row.cells.filter(({ voice }) => voice !== 'silent')
  return [row.verdict, ...told.map((c) => `${c.source} ${c.voice}: ${c.spans[0]!.exact}`)].join(' | ')
}

describe('what is asked, and of whom', () => {
  it('sets appeals side by side, in the voice of who makes them', () => {
    expect(
      answersTo('demands', {
        a: 'The minister urged both governments to show restraint after the talks. Shops were open. Schools were shut.',
        b: 'France urged Peru to free the prisoners. Shops were open. Schools were shut.',
      }),
    ).toBe(
      'differs | a attributed: urged both governments to show restraint after the talks | b attributed: urged Peru to free the prisoners',
    )
  })
  it('knows no demand that is made of nobody', () => {
    expect(answersTo('demands', { a: 'He asked for more time.', b: 'Prices rose.' })).toBeNull()
  })
})

describe('who takes part', () => {
  const motion = 'Karl Berg, whose party tabled the motion, demanded an election. Shops were open.'
  const call =
    'The leader of the opposition called for an election. Karl Berg demanded an election on Friday.'
  it('is told alike under a longer and a shorter name, whatever a clause adds to one', () => {
    expect(answersTo('who', { a: motion, b: 'Berg demanded an election. Karl Berg was calm.' })).toMatch(
      /^same \| a own: Karl Berg \|/,
    )
  })
  it('knows what is demanded from the one who is asked for it', () => {
    expect(answersTo('target', { a: motion, b: call })).toBeNull()
  })
})

describe('what an event is called', () => {
  it('is told alike only where what describes it is the same, too', () => {
    const a = 'The flood in Lima on May 4, 2020 killed four people. Shops were open.'
    const b = (flood: string) =>
      `Four people were killed on May 4, 2020 by ${flood} in Lima. Schools were shut.`
    expect(answersTo('label', { a, b: b('the flood') })).toMatch(/^same/)
    expect(answersTo('label', { a, b: b('the sudden flood') })).toMatch(/^differs/)
  })
})

describe('how firmly blame is told', () => {
  it('tells a claim from an accusation', () => {
    expect(
      answersTo('blame', {
        a: 'The group claimed responsibility for the bombing in Lima.',
        b: 'Police blamed the group for the bombing in Lima.',
      }),
    ).toBe(
      'differs | a own: claimed responsibility for the bombing in Lima | b own: blamed the group for the bombing in Lima',
    )
  })
})

describe('how many, how much, for how long', () => {
  const TERM = 'A court in Lima sentenced the former mayor Ana Diaz to seven years in prison on Friday.'
  it.each<[string, string, string, string, string | null]>([
    [
      'amount',
      'two rises of one price as other figures, and never as a contradiction',
      'Shares in Norvik rose 18 % on Tuesday.',
      'Norvik shares jumped 17 percent on Tuesday.',
      'differs | a own: 18 % | b own: 17 percent',
    ],
    [
      'amount',
      'two numbers of people who had to move',
      'The flood in Lima displaced 4,000 people on Tuesday.',
      'On Tuesday, the flood in Lima displaced 4,500 people.',
      'conflict | a own: 4,000 | b own: 4,500',
    ],
    [
      'term',
      'two lengths of a sentence',
      TERM,
      'Former mayor Ana Diaz was sentenced to eight years in jail on Friday.',
      'conflict | a own: seven years | b own: eight years',
    ],
    [
      'term',
      'one length in two wordings',
      TERM,
      'Former mayor Ana Diaz was sentenced to 7 years in jail on Friday.',
      'same | a own: seven years | b own: 7 years',
    ],
    [
      'where',
      'no prison as the place of a sentence',
      'Former mayor Ana Diaz was sentenced to seven years in prison on Friday.',
      'Former mayor Ana Diaz was sentenced to eight years in jail on Friday.',
      null,
    ],
    [
      'target',
      'what is counted without its number',
      'The flood in Lima displaced 4,000 people on Tuesday.',
      'On Tuesday, the flood in Lima displaced 4,500 people.',
      'same | a own: people | b own: people',
    ],
  ])('%s: tells %s', (question, _, a, b, row) => {
    expect(answersTo(question, { a, b })).toBe(row)
  })
})

describe('what rests on nobody named', () => {
  it('is a vague attribution or a person without a name', () => {
    expect(
      answersTo('unnamed-sources', {
        a: 'Twelve houses burned down, according to news reports. Maria Diaz said that the fire was out.',
        b: 'A spokesman said that two shops burned down.',
      }),
    ).toBe('differs | a own: according to news reports | b own: A spokesman said')
  })
  it('is no named speaker and no body', () => {
    expect(
      answersTo('unnamed-sources', {
        a: 'Maria Diaz said that the fire was out.',
        b: 'The police said that two shops burned down.',
      }),
    ).toBeNull()
  })
})

describe('on whose word deaths are told', () => {
  const word = (b: string): string | undefined =>
    analyseTexts({
      a: 'Rebels bombed a fuel depot in Lima on Monday. The bombing killed 12 soldiers.',
      b: `Rebels bombed a fuel depot in Lima on Monday. ${b}`,
    }).comparisons.find((c) => c.question === 'deaths-on-whose-word')?.because
  it.each([
    ['nobody’s', 'Twelve troops were killed in the bombing.', 'Each tells it in its own voice.'],
    ['a body', 'The bombing killed 12 soldiers, the army said.', '“the army”, a body'],
    [
      'a named person',
      'The bombing killed 12 soldiers, Maria Diaz said.',
      '“Maria Diaz”, somebody with a name',
    ],
    [
      'an unnamed one',
      'The bombing killed 12 soldiers, an officer said.',
      '“an officer”, somebody without a name',
    ],
    ['a paper', 'The bombing killed 12 soldiers, the report said.', '“the report”, a paper'],
    ['a side', 'The bombing killed 12 soldiers, the rebels said.', 'a party to it'],
    [
      'nobody who can be asked',
      'The bombing killed 12 soldiers, according to news reports.',
      '“news reports”, who cannot be asked',
    ],
  ])('is told: %s', (_, sentence, because) => {
    expect(word(sentence)).toContain(because)
  })
})

describe('what followed', () => {
  it('is what two articles put after it, whether it is the same or not', () => {
    expect(
      answersTo('followed', {
        a: 'Rebels bombed a fuel depot in Lima on Monday. Police arrested two men after the bombing.',
        b: 'A bombing by rebels hit a fuel depot in Lima on Monday. Workers protested after the bombing.',
      }),
    ).toBe('differs | a own: Police arrested two men after the bombing | b own: Workers protested')
  })
  it('is nothing that is only said after it', () => {
    expect(
      answersTo('followed', {
        a: 'Rebels bombed a fuel depot in Lima on Monday. The mayor spoke after the bombing.',
        b: 'A bombing by rebels hit a fuel depot in Lima on Monday. Maria Diaz said after the bombing that she was safe.',
      }),
    ).toBeNull()
  })
})

describe('which side is heard', () => {
  const a = 'Peru bombed a depot in Lima on Monday. The bombing killed 12 soldiers, Peru said.'
  it.each([
    [
      'one side by both',
      'The bombing of the depot in Lima by Peru on Monday killed 30 people, Peru said.',
      /^same/,
    ],
    [
      'no side by one',
      'The bombing of the depot in Lima by Peru on Monday killed 30 people, Chile said.',
      null,
    ],
  ])('%s', (_, b, verdict) => {
    const told = answersTo('sides', { a, b })
    if (verdict) expect(told).toMatch(verdict)
    else expect(told).toBeNull()
  })
})

describe('how many were held', () => {
  const held = (b: string) =>
    answersTo('held', {
      a: 'Police arrested 37 protesters in Lima on Monday. Shops were open.',
      b: `${b} Schools were shut.`,
    })
  it.each([
    ['the same number', 'Police in Lima arrested 37 protesters on Monday.', 'same | a own: 37 | b own: 37'],
    [
      'another number',
      'Police in Lima arrested 52 protesters on Monday.',
      'conflict | a own: 37 | b own: 52',
    ],
    [
      'a looser number',
      'Police in Lima arrested more than 30 protesters on Monday.',
      'differs | a own: 37 | b own: more than 30',
    ],
  ])('%s', (_, b, told) => {
    expect(held(b)).toBe(told)
  })
})

describe('who says that it was not so', () => {
  const a = 'Peru bombed a hospital in Arica on Monday. Chile called for talks.'
  const denied = (b: string) =>
    answersTo('denials', { a, b: `Chile said that Peru bombed a hospital in Arica on Monday. ${b}` })
  it.each([
    [
      'a clause',
      'Peru denied that it had bombed the hospital in Arica.',
      'denied that it had bombed the hospital in Arica',
    ],
    ['a gerund', 'Peru denied bombing the hospital.', 'denied bombing the hospital'],
    [
      'no part in it',
      'Peru denied any role in the bombing of the hospital in Arica.',
      'denied any role in the bombing of the hospital in Arica',
    ],
    ['in other words', 'Peru said that it did not bomb the hospital.', 'it did not bomb the hospital'],
  ])('is told with the words of denial: %s', (_, sentence, words) => {
    expect(denied(sentence)).toBe(`only | b attributed: ${words}`)
  })
  it.each([
    ['another denies something else', 'Chile denied closing the border.'],
    ['others did not do the like', 'Bolivia said that it did not bomb a school in Oruro.'],
  ])('is nobody where %s', (_, sentence) => {
    expect(denied(sentence)).toBeNull()
  })
  it('is who disputes what another said, and neither the other nor a denial that she said it', () => {
    const words = 'Ana Diaz said on Monday that Peru bombed a hospital in Arica.'
    const { comparisons } = analyseTexts({
      a: words,
      b: `${words} Tom Reed dismissed her claim that Peru bombed a hospital in Arica.`,
    })
    const told = comparisons.filter(({ question }) => question === 'denials')
    expect(told.map(({ event }) => event)).toEqual([expect.stringMatching(/^bombing/)])
    expect(
      told[0]!.cells.filter(({ voice }) => voice !== 'silent').map(({ by, spans }) => [by, spans[0]!.exact]),
    ).toEqual([['Tom Reed', 'dismissed her claim that Peru bombed a hospital in Arica']])
  })
})
