// What forbids that two acts of speech are one.
import type { Constraint } from './constraint.ts'
import { actorsIn } from './report.ts'
import { share } from './share.ts'
import { isPossible, isSpeech, isUnsaid, sharesNamed } from './way-of-telling.ts'

/** Kinds of speech whose words tell what is said: what is announced, what is asked for. */
const HAVE_MATTER: ReadonlySet<string> = new Set(['announce', 'appeal'])

export const SPEECH_CONSTRAINTS: readonly Constraint[] = [
  {
    name: 'said-or-sayable',
    example: '“the minister can say that it worked” and “the minister said that it worked”',
    reason: 'What somebody may say is not what they said.',
    forbids: (a, b) => isSpeech(a) && isPossible(a) !== isPossible(b),
  },
  {
    name: 'other-speaker',
    example: 'two ministers who both condemn an attack',
    reason:
      'An act of speech is its speaker’s own; where one report leaves the speaker out, it tells whom the act concerned.',
    forbids: (a, b, story) => {
      if (!isSpeech(a)) return false
      const [x, y] = [actorsIn(a, 'agent'), actorsIn(b, 'agent')]
      if (isUnsaid(a) || isUnsaid(b)) return !sharesNamed(a, b, 'target', story)
      return !x.size || !y.size || !share(x, y)
    },
  },
  {
    name: 'other-matter',
    example:
      '“the president declared an emergency” and “the president announced a fund”, “she called for protests” and “she called for a strike”',
    reason:
      'One speaker announces and asks for more than one thing; what is announced or asked for has a word in common where it is one.',
    forbids: (a, b) =>
      HAVE_MATTER.has(a.kind?.id ?? '') &&
      a.matter.size > 0 &&
      b.matter.size > 0 &&
      !share(a.matter, b.matter),
  },
  {
    name: 'other-words-said',
    example: '“she said nobody would be dismissed” and “she said she would meet the union” of two articles',
    reason:
      'Two articles that quote one speaker with nothing in common tell of two statements, unless others of theirs agree; so does one article that tells how in two words: “said”, “told reporters”.',
    isLifted: true,
    forbids: (a, b) =>
      (a.document !== b.document || a.trigger.lemma !== b.trigger.lemma) &&
      a.kind?.id === 'statement' &&
      b.kind?.id === 'statement' &&
      a.matter.size > 0 &&
      b.matter.size > 0 &&
      !share(a.matter, b.matter),
  },
]
