import { expect, it } from 'vitest'
import { sentenceWords } from '../../src/lang/en/sentences.ts'
import { tokenize } from '../../src/parse/tokenize.ts'

/** A bar stands where two tokens meet without a space. */
const cases = [
  'The U.S.-led force|, in Feb.|, was|n’t ready|.',
  'Al-Noor-e-Hadi|\'s "|best|" F-16s',
  'O’Brien|’s car cost $|1,000.50 (|3.5|%|)|.',
  "They can|not go|; they|'re late|, they|'ve lost|, she|'d said I|'m sorry",
  'At 10:30 a.m. J. Smith-Jones left|…',
  "the countries|' aims -- and|/|or fears",
  'See https://example.org/a.html?b=1|, or mail a.b@example.org|.',
  "AT&T and @reporter in the 1990s|, the '90s and C|ô|te d'Ivoire".replace('C|ô|te', 'Côte'),
  'Malcolm X|.',
  'She lives in the U.S.',
  'No. 5 said no|.',
  'US$ 5 or €|3m|?!',
  '“|Go|,|” he said|. . .|.'.replace('|. . .|.', '|...'),
]

it.each(cases)('%s', (marked) => {
  const text = marked.replaceAll('|', '')
  const found = tokenize(text, { start: 0, end: text.length }, sentenceWords)
  const words = marked.split(/[ |]/)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words)
})

it('stays inside its range', () => {
  const text = 'One two-three. Four'
  expect(tokenize(text, { start: 4, end: 11 }, sentenceWords)).toEqual([{ start: 4, end: 11 }])
})
