// Who says it, between “that” and its verb, is read alone: the verb of saying holds what is told.
import { expect, test } from 'vitest'
import { arcsOf } from './arcs.ts'

test.each([
  [
    'The mayor promised an inquiry into the collapse of a dam that officials say has killed at least 29 people.',
    [
      'say acl:relcl dam',
      'officials nsubj say',
      'killed ccomp say',
      'that nsubj killed',
      'collapse nmod inquiry',
    ],
  ],
  [
    'They blamed a group which police say carried out the attack.',
    ['say acl:relcl group', 'police nsubj say', 'carried ccomp say', 'which nsubj carried'],
  ],
  [
    'The blast, which officials said was caused by gas, killed two.',
    ['said acl:relcl blast', 'caused ccomp said', 'which nsubj:pass caused', 'blast nsubj killed'],
  ],
])('%s', (text, expected) => {
  expect(arcsOf(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['A letter that she wrote was found.', 'wrote acl:relcl letter'],
  ['The things that he said were found out.', 'he nsubj said'],
  ['He said that officials say little.', 'say ccomp said'],
])('what is said itself is left alone: %s', (text, arc) => {
  expect(arcsOf(text)).toContain(arc)
})
