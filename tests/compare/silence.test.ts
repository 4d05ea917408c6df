// When an article is called silent on a question about an event, and when nothing is said of it.
import { describe, expect, it } from 'vitest'
import { analyseTexts } from './analyse-texts.ts'

const TOLD = 'Rebels bombed a fuel depot in Lima on Monday, killing 12 soldiers.'

/** The proof for article b, or null where it is not called silent. */
function proofOf(question: string, b: string): string | null {
  const rows = analyseTexts({ a: TOLD, b }).comparisons.filter(
    (c) => c.event !== null && c.question === question,
  )
  return (
    rows.flatMap(({ cells }) => cells).find((c) => c.source === 'b' && c.voice === 'silent')?.proof ?? null
  )
}

describe('silence on a day', () => {
  it('is shown with what was read and what stands nowhere', () => {
    expect(
      proofOf(
        'when',
        'The bombing of the fuel depot in Lima by rebels killed 12 soldiers. Schools were shut.',
      ),
    ).toBe('1 of 2 sentences is on the event and does not say it. No sentence of the article has “Monday”.')
  })
  it.each([
    [
      'another sentence may give it',
      'The bombing of the fuel depot in Lima by rebels killed 12 soldiers. It was Monday.',
    ],
    [
      'the sentence gives another',
      'The bombing of the fuel depot in Lima by rebels in the spring killed 12 soldiers.',
    ],
  ])('is not claimed where %s', (_, b) => {
    expect(proofOf('when', b)).toBeNull()
  })
})
