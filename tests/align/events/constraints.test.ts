import { describe, expect, it } from 'vitest'
import { CONSTRAINTS, findObstacle } from '../../../src/align/events/constraints.ts'
import { report, story, type ReportFacts } from './handmade-report.ts'

const second = { document: 1 }
const IN_ONE_ARTICLE = new Set([
  'one-sentence',
  'told-as-new',
  'other-time-words',
  'other-count',
  'other-thing',
  'other-weapon',
  'said-again',
  'set-apart',
  'other-newcomer',
  'other-thing-hit',
  'one-of-several',
  'year-given-late',
])

describe('constraints', () => {
  const apart: [string, ReportFacts, ReportFacts][] = [
    [
      'other-year',
      { kind: 'accident', family: 'disaster', date: '2018' },
      { kind: 'kill', date: '2020-05-01' },
    ],
    [
      'other-kind',
      { kind: 'consult', family: 'diplomacy', roles: { agent: ['person-a'] } },
      { kind: 'announce', family: 'speech', roles: { agent: ['person-a'] } },
    ],
    [
      'other-kind',
      { kind: 'resign', family: 'politics', lemma: 'fire', noun: false },
      { kind: 'attack', lemma: 'fire', noun: false },
    ],
    [
      'other-particle',
      { kind: 'other', lemma: 'call', noun: false, particle: 'in' },
      { kind: 'appeal', lemma: 'call', noun: false },
    ],
    ['other-day', { date: '2020-05-01' }, { date: '2020-05-04' }],
    ['other-time-words', { timeWords: 'march 3' }, { sentence: 2, order: 1, timeWords: 'tuesday' }],
    ['weeks-later', {}, { document: 9 }],
    ['long-ago', { date: '2003' }, { document: 1, xpos: 'VBZ' }],
    ['long-ago', { date: '2003' }, { section: 'headline', deprel: 'nsubj' }],
    ['long-ago', { date: '2003' }, { document: 1, noun: false, isOpening: true }],
    ['heading-of-news', { date: '2003' }, { section: 'headline', deprel: 'nmod' }],
    ['year-given-late', {}, { sentence: 4, order: 1, date: '2003' }],
    ['clause-of-long-ago', { clauseDate: '2003' }, { noun: false, section: 'headline' }],
    ['clause-of-long-ago', { clauseDate: '2003' }, { date: '2020-05-01' }],
    ['tally', { isTally: true, date: '2020' }, {}],
    ['other-name', { kind: 'storm', bears: 'Edda' }, { kind: 'storm', document: 1, bears: 'Mona' }],
    [
      'other-name',
      { kind: 'storm', bears: 'Edda' },
      { kind: 'storm', document: 1, bears: 'Mona', upos: 'NOUN' },
    ],
    [
      'set-apart',
      { kind: 'crash', family: 'disaster', newcomer: 'ferry' },
      { kind: 'crash', family: 'disaster', sentence: 4, order: 1, newcomer: 'another ferry' },
    ],
    ['set-apart', { order: 0 }, { sentence: 4, order: 1, isSetApart: true }],
    [
      'other-newcomer',
      { kind: 'crash', family: 'disaster', newcomer: 'passenger plane' },
      { kind: 'crash', family: 'disaster', sentence: 4, order: 1, newcomer: 'military plane' },
    ],
    [
      'other-thing-hit',
      { noun: false, newcomer: 'bakery' },
      { noun: false, sentence: 4, order: 1, newcomer: 'school' },
    ],
    ['other-deed', { kind: 'attack', deed: 'looting' }, { kind: 'attack', document: 1, deed: 'shooting' }],
    [
      'other-place-taken',
      { kind: 'capture', roles: { target: ['karsk'] }, matter: ['karsk'] },
      { kind: 'capture', document: 1, roles: { target: ['airport'] }, matter: ['airport'] },
    ],
    [
      'one-of-several',
      { kind: 'die', count: 31 },
      { kind: 'die', sentence: 4, order: 1, roles: { target: ['some-brother'] } },
    ],
    [
      'one-of-several',
      { kind: 'abduct', count: 2 },
      { kind: 'abduct', sentence: 4, order: 1, roles: { target: ['person-a'] } },
    ],
    [
      'other-people',
      { kind: 'injure', lemma: 'people', count: 200, roles: { target: ['some-people'] } },
      { kind: 'injure', lemma: 'rescuer', count: 2, roles: { target: ['some-rescuers'] } },
    ],
    [
      'other-people',
      { kind: 'kill', lemma: 'gunman', count: 3, roles: { target: ['some-gunmen'] } },
      { kind: 'die', lemma: 'student', roles: { target: ['some-student'] } },
    ],
    [
      'one-of-several',
      { kind: 'detain', count: 37 },
      { kind: 'detain', sentence: 4, order: 1, roles: { target: ['some-protester'] } },
    ],
    [
      'other-people',
      { kind: 'kill', lemma: 'nine', upos: 'NUM', count: 9, roles: { target: ['nine'] } },
      { kind: 'die', lemma: 'rescuer', roles: { target: ['some-rescuer'] } },
    ],
    ['only-if', { noun: false, isCondition: true }, { noun: false }],
    [
      'one-of-several',
      { kind: 'rescue', count: 60 },
      { kind: 'rescue', sentence: 4, order: 1, roles: { target: ['some-family'] } },
    ],
    ['others-held', { kind: 'detain', count: 37 }, { kind: 'detain', count: 120 }],
    ['other-share-won', { kind: 'win', noun: false, count: 41, isShare: true }, { kind: 'win', noun: false }],
    [
      'other-share-won',
      { kind: 'win', noun: false, count: 41, isShare: true },
      { kind: 'win', noun: false, count: 38, isShare: true },
    ],
    ['other-count', { kind: 'kill', count: 40 }, { kind: 'kill', sentence: 2, order: 1, count: 4 }],
    [
      'other-thing',
      { kind: 'fall', family: 'economy', matter: ['government'] },
      { kind: 'fall', family: 'economy', sentence: 2, order: 1, matter: ['currency'] },
    ],
    [
      'other-thing',
      { kind: 'other', lemma: 'call', roles: { agent: ['person-a'] }, matter: ['friend'] },
      {
        kind: 'other',
        lemma: 'call',
        sentence: 2,
        order: 1,
        roles: { agent: ['person-b'] },
        matter: ['plan'],
      },
    ],
    [
      'other-weapon',
      { roles: { instrument: [] }, words: 'mortars' },
      { sentence: 2, order: 1, definite: true, roles: { instrument: [] }, words: 'rubber bullets' },
    ],
    ['denied', {}, { polarity: 'negative' }],
    ['still-to-come', { date: '2020-05-01' }, { modality: 'expected' }],
    [
      'said-or-sayable',
      { kind: 'statement', family: 'speech', roles: { agent: ['person-a'] } },
      { kind: 'statement', family: 'speech', roles: { agent: ['person-a'] }, modality: 'possible' },
    ],
    [
      'other-speaker',
      { kind: 'condemn', family: 'speech', roles: { agent: ['person-a'] } },
      { kind: 'condemn', family: 'speech', roles: { agent: ['person-b'] } },
    ],
    [
      'other-matter',
      { kind: 'announce', family: 'speech', roles: { agent: ['person-a'] }, matter: ['emergency'] },
      { kind: 'announce', family: 'speech', roles: { agent: ['person-a'] }, matter: ['fund'] },
    ],
    [
      'other-matter',
      { kind: 'appeal', family: 'speech', roles: { agent: ['person-a'] }, matter: ['protest'] },
      { kind: 'appeal', family: 'speech', roles: { agent: ['person-a'] }, matter: ['strike'] },
    ],
    [
      'other-words-said',
      { kind: 'statement', family: 'speech', roles: { agent: ['person-a'] }, matter: ['dismissal'] },
      { kind: 'statement', family: 'speech', roles: { agent: ['person-a'] }, matter: ['meeting'] },
    ],
    ['said-again', { order: 0 }, { sentence: 4, order: 1, isAgain: true }],
    ['previous-one', { kind: 'detain' }, { kind: 'detain', isPrevious: true }],
    ['other-side', { roles: { agent: ['peru-army'] } }, { roles: { agent: ['chile-navy'] } }],
    [
      'other-sufferer',
      { kind: 'fall', family: 'economy', roles: { agent: ['person-a'] } },
      { kind: 'fall', family: 'economy', roles: { agent: ['person-b'] } },
    ],
    ['other-party', { roles: { agent: ['group-a'] } }, { roles: { agent: ['group-b'] } }],
    ['roles-exchanged', { roles: { agent: ['peru-army'] } }, { roles: { target: ['peru-police'] } }],
    [
      'other-person',
      { kind: 'detain', roles: { target: ['person-a'] } },
      { kind: 'detain', roles: { target: ['person-b'] } },
    ],
    [
      'other-age',
      { kind: 'fall', family: 'economy', roles: { agent: ['some-climber-36'] } },
      { kind: 'fall', family: 'economy', roles: { agent: ['some-climber-52'] } },
    ],
    [
      'other-nation',
      { kind: 'fall', family: 'economy', roles: { agent: ['some-climber-from-peru'] } },
      { kind: 'fall', family: 'economy', roles: { agent: ['some-climber-from-chad'] } },
    ],
    ['one-and-several', {}, { isNumbered: true }],
    ['offence-or-deed', { kind: 'kill', isOffence: true }, { kind: 'kill' }],
    ['other-place', { roles: { place: ['city-a'] } }, { roles: { place: ['city-b'] } }],
    ['one-sentence', { order: 0 }, { order: 1 }],
    ['told-as-new', { order: 0 }, { sentence: 4, order: 1, isNew: true }],
    ['no-particular-event', { generic: true }, {}],
  ]
  it.each(apart)('%s keeps two reports apart', (name, a, b) => {
    const [x, y] = [report(a), report(IN_ONE_ARTICLE.has(name) ? b : { ...second, ...b })]
    expect(findObstacle(x, y, story)?.name).toBe(name)
    expect(findObstacle(y, x, story)?.name).toBe(name)
  })
  it('“take action” stands for no event told elsewhere in its article', () => {
    const elsewhere = report({ sentence: 4, order: 1 })
    expect(findObstacle(report({ bare: true }), elsewhere, story)?.name).toBe('no-particular-event')
  })
  it('has a case for every constraint', () => {
    expect([...new Set(apart.map(([name]) => name))]).toEqual(CONSTRAINTS.map((c) => c.name))
  })

  const together: [string, ReportFacts, ReportFacts][] = [
    [
      'a guard who is called by another noun',
      { noun: false, newcomer: 'guard', roles: { target: ['some-guard'] } },
      { noun: false, document: 0, sentence: 4, order: 1, newcomer: 'man', roles: { target: ['some-guard'] } },
    ],
    [
      'a majority and a victory',
      { kind: 'win', noun: false, count: 52, isShare: true },
      { kind: 'win', noun: false },
    ],
    ['a day and its month', { date: '2020-05-01' }, { date: '2020-05' }],
    ['a date and none', { date: '2020-05-01' }, { date: null }],
    ['a bombing and a blast', { kind: 'attack' }, { kind: 'explosion' }],
    ['weeks later, of the same number', { count: 40 }, { document: 9, count: 40 }],
    ['weeks later, of the same day', { date: '2020-05-01' }, { document: 9, date: '2020-05-01' }],
    [
      'words that can say the same',
      { kind: 'end', lemma: 'halt', meanings: [7] },
      { kind: 'end', lemma: 'stop', meanings: [7, 8] },
    ],
    [
      'a number and the one that was given before',
      { kind: 'kill', count: 23 },
      { document: 0, kind: 'kill', sentence: 2, order: 1, count: 14, isOldCount: true },
    ],
    ['a country and its army', { roles: { agent: ['peru'] } }, { roles: { agent: ['peru-army'] } }],
    ['expected and done on one day', { date: '2020-05-01' }, { date: '2020-05-01', modality: 'expected' }],
    ['a word without an article and another article’s event', { bare: true }, {}],
    [
      'a declaration and one that leaves its speaker out',
      {
        kind: 'announce',
        family: 'speech',
        noun: false,
        roles: { agent: ['group-a'], target: ['person-a'] },
      },
      { kind: 'announce', family: 'speech', noun: false, roles: { target: ['person-a'] } },
    ],
    [
      'two declarations of one winner that leave the speaker out',
      { kind: 'announce', family: 'speech', noun: false, roles: { target: ['person-a'] } },
      { kind: 'announce', family: 'speech', noun: false, roles: { target: ['person-a'] } },
    ],
    [
      'newcomers of two nouns, who may be one',
      { kind: 'die', newcomer: 'young climber' },
      { document: 0, sentence: 4, order: 1, kind: 'die', newcomer: 'British man' },
    ],
    [
      'a newcomer told more of',
      { kind: 'die', newcomer: 'climber' },
      { document: 0, sentence: 4, order: 1, kind: 'die', newcomer: 'young climber' },
    ],
    [
      'two numbers of the same people',
      { kind: 'injure', lemma: 'people', count: 200, roles: { target: ['some-people'] } },
      { kind: 'injure', lemma: 'people', count: 180, roles: { target: ['more-people'] } },
    ],
    [
      'two numbers of one day, of people under two names',
      { kind: 'kill', lemma: 'gunman', count: 3, date: '2020-05-01', roles: { target: ['some-gunmen'] } },
      { kind: 'kill', lemma: 'bandit', count: 5, date: '2020-05-01', roles: { target: ['some-bandits'] } },
    ],
    [
      'two numbers of one day of arrests',
      { kind: 'detain', count: 37, date: '2020-05-01' },
      { kind: 'detain', count: 40, date: '2020-05-01' },
    ],
    [
      'a year given late, of the same man',
      { roles: { agent: ['person-a'] } },
      { document: 0, sentence: 4, order: 1, date: '2003', roles: { agent: ['person-a'] } },
    ],
    ['a clause of long ago and what a heading is about', { clauseDate: '2003' }, { section: 'headline' }],
    ['a clause of long ago and an earlier day', { clauseDate: '2003' }, { date: '2001-05-01' }],
    ['two orders that were won', { kind: 'win', count: 20 }, { kind: 'win' }],
    ['a place that is not known', { roles: { place: ['city-a'] } }, { roles: { place: ['valley'] } }],
  ]
  it.each(together)('nothing keeps apart %s', (_, a, b) => {
    expect(findObstacle(report(a), report({ ...second, ...b }), story)).toBeNull()
  })
})
