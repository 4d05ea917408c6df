// Lines are paragraphs unless the text was wrapped by hand.
import { expect, it } from 'vitest'
import { findParagraphs } from '../../src/ingest/paragraphs.ts'

const paragraphsOf = (text: string): string[] =>
  findParagraphs(text).map(({ start, end }) => text.slice(start, end))

it('takes every line for a paragraph, blank lines between or not', () => {
  expect(paragraphsOf('One.\n Two. \n\n\nThree.\n')).toEqual(['One.', 'Two.', 'Three.'])
})

it('puts hard-wrapped lines together', () => {
  const wrapped =
    'The bridge over the river was closed\non Monday after engineers had found\ncracks in two of its pillars, the\ntown said.\n\nIt will stay closed until engineers\nhave seen all of them.'
  expect(paragraphsOf(wrapped)).toEqual([wrapped.split('\n\n')[0], wrapped.split('\n\n')[1]])
})

it('keeps sentences apart that are a line each', () => {
  const lines = [
    'The bridge was closed.',
    'It is old.',
    'Engineers found cracks in it on Monday.',
    'No one was hurt.',
  ]
  expect(paragraphsOf(lines.join('\n'))).toEqual(lines)
})

it('finds none in white space', () => expect(findParagraphs(' \n\t\n ')).toEqual([]))
