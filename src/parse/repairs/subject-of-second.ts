// Repairing "was killed and the head of the navy, Ana Diaz, was wounded", where the head of the navy had no verb.
import type { Token } from '../../model/token.ts'
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
      if (!first || first.upos !== 'VERB' || !isClause(tokens, first)) continue
      const joined = hangingOn(tokens, first).filter(
        (t) => t.deprel === 'conj' && isNoun(t) && t.index > first.index && t.index < auxiliary.index,
      )
      if (!joined.length && !isOpening) joined.push(...nounsBefore(tokens, first, auxiliary))
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

/** The noun right before the auxiliary, where it was joined to something behind the first verb: “in Oslo and two men were held”. */
function nounsBefore(tokens: readonly Token[], first: Token, auxiliary: Token): Token[] {
  const noun = tokens[auxiliary.index - 1]
  if (!noun || noun.deprel !== 'conj' || !isNoun(noun) || noun.head <= first.index) return []
  let above = tokens[noun.head]
  while (above && above !== first && above.head >= 0) above = tokens[above.head]
  return above === first ? [noun] : []
}

/** Has the verb a finite form or, where that was taken for a participle, a subject of its own? */
const isClause = (tokens: readonly Token[], verb: Token): boolean =>
  isFinite(tokens, verb) || hangingOn(tokens, verb).some(({ deprel }) => deprel.startsWith('nsubj'))
