// Repairing "was killed and the head of the navy, Ana Diaz, was wounded", where the head of the navy had no verb.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isFinite, isNoun } from './words-of-tree.ts'

export const subjectOfSecond: TreeRepair = {
  name: 'subject-of-second',
  example:
    'A guard was {root killed} {cc-of-wounded and} the {nsubj:pass-of-wounded head} of the navy, Ana Diaz, was {conj-of-killed wounded}.',
  before:
    'A guard was {root killed} {cc-of-head and} the {conj-of-killed head} of the navy, Ana Diaz, was {conj-of-killed wounded}.',
  reason:
    'A noun cannot be joined to a finite verb: behind “and”, with a verb that has an auxiliary and no subject, it is the subject of that.',
  repair(tokens) {
    for (const verb of tokens) {
      const mine = hangingOn(tokens, verb)
      const auxiliary = mine.find(({ deprel }) => deprel.startsWith('aux'))
      if (verb.upos !== 'VERB' || !auxiliary || !isFinite(tokens, verb)) continue
      if (mine.some(({ deprel }) => /^(?:nsubj|csubj|cc$|mark|expl)/.test(deprel))) continue
      const isOpening = verb.deprel !== 'conj'
      const first = isOpening ? mine.find(({ deprel }) => deprel === 'advcl') : tokens[verb.head]
      if (!first || first.upos !== 'VERB' || !isFinite(tokens, first)) continue
      const joined = hangingOn(tokens, first).filter(
        (t) => t.deprel === 'conj' && isNoun(t) && t.index > first.index && t.index < auxiliary.index,
      )
      const and = joined[0] && hangingOn(tokens, joined[0]).find(({ deprel }) => deprel === 'cc')
      if (joined.length !== 1 || !and) continue
      const isPassive = auxiliary.deprel === 'aux:pass'
      if (isOpening) {
        Object.assign(first, { head: verb.head, deprel: verb.deprel })
        Object.assign(verb, { head: first.index, deprel: 'conj' })
      }
      Object.assign(joined[0]!, { head: verb.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
      and.head = verb.index
    }
  },
}
