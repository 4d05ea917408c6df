// How dates, voices and lists are put into words.
import { describe, expect, it } from 'vitest'
import { longDate, mainYear, shortDate } from '../../src/views/dates.ts'
import { speakingOfEvent } from '../../src/views/voice.ts'
import { asSentence, listOf } from '../../src/words/words.ts'
import { find, mention, smallEdition } from './small-edition.ts'

describe('dates', () => {
  it.each([
    ['2021-03-01', 'Monday 1 March 2021', '1 Mar'],
    ['2021-03-01~', 'about Monday 1 March 2021', 'about 1 Mar'],
    ['2021-03-01/2021-03-04', '1–4 March 2021', '1–4 Mar'],
    ['2021-02-27/2021-03-02', '27 February – 2 March 2021', '27 Feb – 2 Mar'],
    ['../2021-03-04', 'before 4 March 2021', 'before 4 Mar'],
    ['2021-03-04/..', 'since 4 March 2021', 'since 4 Mar'],
    ['2021-03', 'March 2021', 'Mar 2021'],
    ['1998', '1998', '1998'],
    ['1998/2021', '1998–2021', '1998–2021'],
    ['199X', '1990s', '1990s'],
    ['not a date', 'not a date', 'not a date'],
  ])('writes %s', (edtf, long, short) => {
    expect(longDate(edtf)).toBe(long)
    expect(shortDate(edtf, '2021')).toBe(short)
  })
  it('knows the year of most events', () => {
    expect(mainYear(['2021-03-01', '2021-03', '1998', null])).toBe('2021')
    expect(mainYear([null])).toBeNull()
  })
})

describe('speakingOfEvent', () => {
  const said = {
    id: 'a1',
    kind: 'indirect' as const,
    content: [find('herald', 'at least twelve people drowned')],
    cue: find('herald', 'said'),
    speaker: find('herald', 'The coast guard'),
    actor: null,
    vague: false,
    rule: 'test',
  }
  const voiceOf = (change: Partial<typeof said> | null, more: object = {}): string => {
    const edition = smallEdition((records) => {
      records.documents[0]!.attributions = change ? [{ ...said, ...change } as typeof said] : []
    })
    const told = mention('herald', 'h9', 'drowned', { attribution: change ? 'a1' : null, ...more })
    const { voice, by } = speakingOfEvent(edition, edition.sourceOf.get('herald')!.document, told)
    return by ? `${voice}: ${by}` : voice
  }
  it.each([
    [null, {}, 'own'],
    [null, { modality: 'expected' }, 'own-expected'],
    [null, { judgement: true }, 'own-judgement'],
    [{}, {}, 'attributed: “The coast guard”'],
    [{ kind: 'direct' }, {}, 'quoted: “The coast guard”'],
    [{ kind: 'mixed' }, {}, 'attributed: “The coast guard”'],
    [{ vague: true, speaker: null }, {}, 'attributed-vague'],
  ])('%o and %o is %s', (change, more, voice) => {
    expect(voiceOf(change as Partial<typeof said> | null, more)).toBe(voice)
  })
})

describe('words', () => {
  it('joins names', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listOf)).toEqual(['', 'A', 'A and B', 'A, B and C'])
  })
  it('makes a sentence of a phrase', () => {
    expect(['by weekday', 'It is “Monday”.', ''].map(asSentence)).toEqual([
      'By weekday.',
      'It is “Monday”.',
      '',
    ])
  })
})
