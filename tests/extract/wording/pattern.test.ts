// The small language for wordings.
import { expect, test } from 'vitest'
import { splitAtoms } from '../../../src/extract/wording/atoms.ts'
import { lookUp, makeLexicon } from '../../../src/extract/wording/lexicon.ts'
import { compilePattern, matchPattern, type Reading } from '../../../src/extract/wording/pattern.ts'

const lexicon = makeLexicon({ the: ['the'], size: { big: 2, 'very big': 3 }, animal: ['cat', 'dog'] })

function match(pattern: string, text: string) {
  const atoms = splitAtoms(text)
  const reading: Reading = {
    entriesAt: (at) => (atoms[at] ? lookUp(lexicon, atoms, at) : []),
    isGlued: (at) => atoms[at]?.isGlued ?? false,
    wordAt: (at) => atoms[at]?.word ?? null,
  }
  const found = matchPattern(compilePattern(pattern), reading, 0)
  return found && { end: found.end, ...Object.fromEntries(found.values) }
}

test.each([
  ['the animal', 'the cat', { end: 2, the: 'the', animal: 'cat' }],
  ['the? size? animal', 'cat', { end: 1, animal: 'cat' }],
  ['the size animal', 'the very big dog', { end: 4, the: 'the', size: 3, animal: 'dog' }],
  ["animal ~'-' ~animal:other", 'cat-dog', { end: 3, animal: 'cat', other: 'dog' }],
  ["animal ~'-' ~animal:other", 'cat - dog', null],
  ['(size | the) animal', 'the dog', { end: 2, the: 'the', animal: 'dog' }],
  ['the (size animal)?', 'the big', { end: 1, the: 'the' }],
  ['animal', 'big', null],
])('%s in “%s”', (pattern, text, expected) => expect(match(pattern, text)).toEqual(expected))

test.each(['the (animal', 'the animal)', 'the ?', 'the *'])('“%s” is no pattern', (pattern) => {
  expect(() => compilePattern(pattern)).toThrow(/pattern/)
})

test('a pattern knows with what it can begin', () => {
  expect([...compilePattern("the? ('(' size | animal) the").firsts]).toEqual(['the', "'('", 'animal'])
})
