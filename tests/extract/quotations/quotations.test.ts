import { expect, test } from 'vitest'
import { findQuotations } from '../../../src/extract/quotations/quotations.ts'
import { readMarked } from '../../../src/text/marked.ts'

/** Finds the quotations of a text whose paragraphs are its lines. */
function find(text: string) {
  let start = 0
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = { start, end: start + line.length }
    start += line.length + 1
    return paragraph
  })
  return findQuotations(text, paragraphs)
}

test.each([
  '{q "We wait,"} she said. {q "And we hope."}',
  '{q “We wait,”} she said.',
  'He spoke of a {q "fresh start", } not of war.'.replace(', }', '},'),
  'The talks were {q “frank” }and short.'.replace(' }', '} '),
  '{q "He told me, ‘Go home,’ and left,"} she said.',
  '{q "He told me, \'Go home,\' and left,"} she said.',
  '{q "She said “no” to us,"} he wrote.',
  "Mayor calls plan {q 'reckless'}",
  'Mayor calls plan {q ‘reckless’} and costly',
  "{q 'The boys' camp is shut,'} he said.",
  '{q «We wait»}, she said.',
  '{q »Wir warten«}, sagte sie.',
  'Sie sagte: {q „Wir warten“}, und {q „wir hoffen“}.',
  '她说：{q 「我们等，『很久』了。」}',
  '{q ”We wait,”} she said.',
  "{q ``We wait,''} she said.",
  '{q “First paragraph of a long answer.}\n{q “Second one.”} Then he left.',
  '{q "The mark at the end is lost, he said.}\nNext paragraph.',
  'The film {q "It\'s Late"} opens in the \'90s.',
  'He is 6\'2" tall and {q "proud"} of it.',
])('%s', (marked) => {
  const { text, marks } = readMarked(marked)
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(marks.map((mark) => mark.exact))
})

test.each([
  "The dogs' dinner wasn't the cats' concern.",
  "Rock 'n' roll in the '60s and '70s",
  'A 12" pipe and a lost " mark in the text.',
  "It's the workers’ party, and it isn’t theirs.",
])('no quotation in: %s', (text) => {
  expect(find(text)).toEqual([])
})

test('a quotation over several paragraphs says that it goes on', () => {
  const [first, second] = find('“First.\n“Second.”')
  expect(first).toMatchObject({ continues: true, continued: false })
  expect(second).toMatchObject({ continues: false, continued: true })
})
