// English words for how things go (begin, end, continue, change, cause) and for finding things out.
import type { EventKind } from '../../shape/events.ts'
import { wordList } from './word-list.ts'

export const COURSE: readonly EventKind[] = [
  {
    id: 'begin',
    family: 'course',
    label: 'beginning',
    questions: ['who', 'topic', 'when'],
    verbs: wordList(`
      begin, start, commence, initiate, resume, restart, trigger, spark, set off, prompt, start off, embark,
      get under way, ignite debate, undertake, unfold, arise, originate, provoke, instigate, bring about,
      usher in, get underway, break out, emerge, kick off`),
    nouns: wordList(`beginning, outset, commencement, resumption, initiation, onset, restart`),
    looseNouns: wordList(`start`),
  },
  {
    id: 'end',
    family: 'course',
    label: 'end',
    labels: {
      halt: 'halt',
      close: 'closure',
      shut: 'closure',
      dissolve: 'dissolution',
      collapse: 'collapse',
      crumble: 'collapse',
      complete: 'completion',
    },
    questions: ['who', 'topic', 'when', 'why'],
    verbs: wordList(`
      end, stop, finish, conclude, cease, terminate, expire, halt, discontinue, close, close down, shut,
      shut down, complete, wrap up, phase out, scrap, culminate, wind down, lapse, dissolve, abort, prevent,
      avoid, avert, put end, bring end, cut short, eradicate, quell, contain, snuff out, suppress, stem`),
    nouns: wordList(`
      ending, termination, conclusion, completion, cessation, finish, expiry, culmination, discontinuation,
      prevention, close of, eradication, suppression`),
    looseNouns: wordList(`end, close, closing`),
  },
]
