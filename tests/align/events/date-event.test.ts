// On what the day of an event rests, in words.
import { expect, test } from 'vitest'
import { analyseTexts } from '../../compare/analyse-texts.ts'

const TEXT = 'Rebels attacked a convoy near Lima on Monday, killing four soldiers. Shops were open.'

test.each([
  [
    'the outlet that gives it',
    'Herald',
    'Herald: “Monday”, counted from the publication date 2020-05-06 (the record a.yaml)',
  ],
  [
    'the article, where no outlet is known',
    '',
    'a: “Monday”, counted from the publication date 2020-05-06 (the record a.yaml)',
  ],
])('names %s', (_, outlet, basis) => {
  const { events } = analyseTexts({ a: TEXT }, '2020-05-06', () => outlet)
  expect(events.find(({ type }) => type === 'attack')!.date).toMatchObject({ edtf: '2020-05-04', basis })
})
