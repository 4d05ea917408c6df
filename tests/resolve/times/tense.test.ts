// On which side of publication the governing words put a time.
import { expect, test } from 'vitest'
import { calendar } from '../../../src/lang/en/calendar.ts'
import { tenseAt } from '../../../src/resolve/times/tense.ts'
import { handmadeSentence } from '../../text/handmade-sentence.ts'

const cases: [string, string | null, string[]][] = [
  ['resigned', 'past', ['She PRP 2 nsubj', 'resigned VBD 0 root', 'Friday NNP 2 obl:tmod']],
  ['will', 'future', ['She PRP 3 nsubj', 'will MD 3 aux', 'resign VB 0 root', 'Friday NNP 3 obl:tmod']],
  ['resigns', 'present', ['She PRP 2 nsubj', 'resigns VBZ 0 root', 'Friday NNP 2 obl:tmod']],
  ['has left', 'past', ['She PRP 3 nsubj', 'has VBZ 3 aux', 'left VBN 0 root', 'Friday NNP 3 obl:tmod']],
  [
    'agreed to meet',
    'unclear',
    ['They PRP 2 nsubj', 'agreed VBD 0 root', 'to TO 4 mark', 'meet VB 2 xcomp', 'Friday NNP 4 obl:tmod'],
  ],
  [
    'vote scheduled for',
    'future',
    [
      'The DT 2 det',
      'vote NN 6 nsubj',
      'scheduled VBN 2 acl',
      'for IN 5 case',
      'Friday NNP 3 obl',
      'failed VBD 0 root',
    ],
  ],
  [
    'postponed until',
    'unclear',
    ['Talks NNS 2 nsubj', 'stopped VBD 0 root', 'until IN 4 case', 'Friday NNP 2 obl'],
  ],
  [
    'has kept it closed until',
    'future',
    [
      'They PRP 3 nsubj',
      'have VBP 3 aux',
      'kept VBN 0 root',
      'it PRP 3 obj',
      'closed VBN 3 xcomp',
      'until IN 7 case',
      'Friday NNP 5 obl',
    ],
  ],
  [
    'kept it closed until',
    'unclear',
    [
      'They PRP 2 nsubj',
      'kept VBD 0 root',
      'it PRP 2 obj',
      'closed VBN 2 xcomp',
      'until IN 6 case',
      'Friday NNP 4 obl',
    ],
  ],
  [
    'to stay closed until',
    'future',
    [
      'Schools NNS 0 root',
      'to TO 3 mark',
      'stay VB 1 acl',
      'closed VBN 3 xcomp',
      'until IN 6 case',
      'Friday NNP 4 obl',
    ],
  ],
  [
    "condemned Friday's raid",
    'past',
    ['He PRP 2 nsubj', 'condemned VBD 0 root', 'Friday NNP 5 nmod:poss', "'s POS 3 case", 'raid NN 2 obj'],
  ],
  [
    "will discuss Friday's raid",
    'unclear',
    [
      'He PRP 3 nsubj',
      'will MD 3 aux',
      'discuss VB 0 root',
      'Friday NNP 6 nmod:poss',
      "'s POS 4 case",
      'raid NN 3 obj',
    ],
  ],
  [
    "criticised Friday's vote",
    'unclear',
    ['He PRP 2 nsubj', 'criticised VBD 0 root', 'Friday NNP 5 nmod:poss', "'s POS 3 case", 'vote NN 2 obj'],
  ],
  [
    "Friday's vote failed",
    'past',
    ['Friday NNP 3 nmod:poss', "'s POS 1 case", 'vote NN 4 nsubj', 'failed VBD 0 root'],
  ],
  ['Friday', null, ['Friday NNP 0 root']],
]

test.each(cases)('%s: %s', (_, tense, rows) => {
  const sentence = handmadeSentence(rows)
  expect(tenseAt(sentence, sentence.exact.indexOf('Friday'), calendar)).toBe(tense)
})

test.each([
  ['before', 'rose', 'unclear', 'VBD'],
  ['before', 'fled', 'past', 'VBN'],
])('%s Friday’s vote, %s: %s', (preposition, verb, tense, tag) => {
  const had = tag === 'VBN' ? ['had VBD 6 aux'] : ['also RB 6 advmod']
  const rows = [`${preposition} IN 4 case`, 'Friday NNP 4 nmod:poss', "'s POS 2 case", 'vote NN 6 obl']
  const sentence = handmadeSentence([...rows, ...had, `${verb} ${tag} 0 root`])
  expect(tenseAt(sentence, sentence.exact.indexOf('Friday'), calendar)).toBe(tense)
})

test.each([
  ['invited', 'unclear'],
  ['brought', 'past'],
])('%s them to talks Friday: %s', (verb, tense) => {
  const rows = ['She PRP 2 nsubj', `${verb} VBD 0 root`, 'them PRP 2 obj', 'to IN 5 case', 'talks NNS 2 obl']
  const sentence = handmadeSentence([...rows, 'Friday NNP 5 nmod'])
  expect(tenseAt(sentence, sentence.exact.indexOf('Friday'), calendar)).toBe(tense)
})

test('what was due may have been or be still to come', () => {
  const rows = ['He PRP 3 nsubj', 'was VBD 3 cop', 'due JJ 0 root', 'Friday NNP 3 obl']
  expect(tenseAt(handmadeSentence(rows), 11, calendar)).toBe('unclear')
  const present = ['He PRP 3 nsubj', 'is VBZ 3 cop', 'due JJ 0 root', 'Friday NNP 3 obl']
  expect(tenseAt(handmadeSentence(present), 10, calendar)).toBe('future')
})
