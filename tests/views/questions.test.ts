// An event as a page: its questions, the pair that opens it, and who is silent.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../src/model/comparison.ts'
import { viewEvent } from '../../src/views/event-page.ts'
import { letterOf } from '../../src/views/question.ts'
import { cell, comparison, sinking, smallEdition } from './small-edition.ts'

describe('viewEvent', () => {
  const view = viewEvent(smallEdition(), sinking)

  it('letters the questions in order and counts the verdicts', () => {
    expect(view.questions.map(({ letter, text }) => `${letter} ${text}`)).toEqual([
      'a verb?',
      'b dead?',
      'c when?',
    ])
    expect(view.counts).toBe('3 questions: 2 told differently, 1 in one source only, none told alike')
  })
  it('has a column for each source that reports it, and names the others as silent', () => {
    expect(view.questions[0]!.answers.map(({ source }) => source.id)).toEqual(['courier', 'herald'])
    expect(view.absent.flatMap(({ sources }) => sources.map(({ id }) => id))).toEqual(['gazette'])
    expect(view.share).toBe('courier and herald: 2 of 3 sources')
  })
  it('says who is silent on a question, and that it is only in one source', () => {
    const [, , when] = view.questions
    expect(when!.silences).toEqual([
      {
        sources: [expect.objectContaining({ id: 'courier' })],
        text: 'courier does not say. 1 sentence on the event read, none says it.',
      },
    ])
    expect(when!.tag.text).toBe('Only in herald')
  })
  it('opens with the two sentences that differ most', () => {
    expect(view.pair?.excerpts.map(({ href }) => href.split('#')[1])).toHaveLength(2)
    expect(view.pair?.rows.length).toBeGreaterThan(0)
    const listed = view.groups.flatMap(({ questions }) => questions)
    for (const { question } of view.pair!.rows) expect(listed).not.toContain(question)
  })
  it('leads with excerpts where there is nothing to pair', () => {
    const edition = smallEdition((records) => (records.comparisons = []))
    const bare = viewEvent(edition, sinking)
    expect(bare.pair).toBeNull()
    expect(bare.lead.map(({ source }) => source.id)).toEqual(['courier', 'herald'])
    expect(bare.counts).toBe('No comparison was made for this event.')
  })
  it('shows a missing attribution beside one that is given', () => {
    const edition = smallEdition((records) =>
      records.comparisons.push(
        comparison(
          'word',
          [cell('herald', 'at least twelve people drowned', { voice: 'attributed', by: 'The coast guard' })],
          { kind: 'attribution' },
        ),
        comparison('toll', [cell('herald', 'twelve'), cell('courier', 'dozens')]),
      ),
    )
    const row = viewEvent(edition, sinking).pair!.rows.find(({ question }) => question.text === 'word?')
    expect(row?.cells.map(({ slot }) => slot)).toEqual(['none', 'who'])
    expect(row?.cells[1]!.words).toEqual(['“The coast guard”'])
  })
  it('groups the same answer of several sources', () => {
    const edition = smallEdition((records) => {
      records.comparisons = [
        comparison('place', [cell('herald', 'Port Anders'), cell('courier', 'Port Anders')]),
      ]
    })
    const [question] = viewEvent(edition, sinking).questions
    expect(question!.readings.map(({ sources }) => sources.length)).toEqual([2])
  })
  it('keeps the same answer on the word of two people apart', () => {
    const on = (by: string): Partial<Cell> => ({ voice: 'attributed', by })
    const edition = smallEdition((records) => {
      records.comparisons = [
        comparison('place', [
          cell('herald', 'Port Anders', on('The coast guard')),
          cell('courier', 'Port Anders', on('The captain')),
        ]),
      ]
    })
    const [question] = viewEvent(edition, sinking).questions
    expect(question!.readings.map(({ sources }) => sources.length)).toEqual([1, 1])
  })
})

describe('letterOf', () => {
  it.each([
    [0, 'a'],
    [25, 'z'],
    [26, 'aa'],
    [53, 'bb'],
  ])('%i is %s', (i, letter) => expect(letterOf(i)).toBe(letter))
})
