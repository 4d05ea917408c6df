// Repairing whose act a gerund tells behind a verb of judging: "arrested two men for robbing a shop".
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

/** “polluting”, or “having polluted”. */
const isGerund = (tokens: readonly Token[], act: Token): boolean =>
  [act, ...hangingOn(tokens, act).filter(({ deprel }) => deprel === 'aux')].some(({ xpos }) => xpos === 'VBG')

/** “Fined the bank two million”: of two objects the parser takes the first for the subject of the second. */
function partObjects(tokens: readonly Token[], verb: Token): void {
  for (const sum of hangingOn(tokens, verb).filter(({ deprel }) => deprel === 'obj'))
    for (const payer of hangingOn(tokens, sum))
      if (payer.deprel === 'nsubj' && payer.index > verb.index)
        Object.assign(payer, { head: verb.index, deprel: 'iobj' })
}

/** The verb that a gerund hangs on, or on whose object or phrase: “fined the firm for polluting”, “sentenced him to a year for polluting”. */
function verbAbove(tokens: readonly Token[], act: Token): Token | undefined {
  const head = tokens[act.head]
  if (act.deprel === 'advcl') return head
  if (act.deprel !== 'acl') return undefined
  let at = head
  while (at && at.index > 0 && /^(?:nmod|obl|obj)$/.test(at.deprel)) at = tokens[at.head]
  return at
}

export const judgedGerund: TreeRepair = {
  name: 'judged-gerund',
  example:
    'The regulator {root fined} the {iobj-of-fined bank} two million {obj-of-fined pounds} for {xcomp-of-fined hiding} losses.',
  before:
    'The regulator {root fined} the {nsubj-of-pounds bank} two million {obj-of-fined pounds} for {acl-of-pounds hiding} losses.',
  reason:
    'What somebody is blamed for, arrested for, fined for or convicted of is their act, and not that of who blames, arrests, fines or convicts.',
  repair(tokens, { judgingVerbs, judgedPrepositions }) {
    for (const act of tokens) {
      if (!isGerund(tokens, act)) continue
      const verb = verbAbove(tokens, act)
      if (verb?.upos !== 'VERB' || !judgingVerbs.has(verb.lemma) || verb.index > act.index) continue
      const mark = hangingOn(tokens, act).find(({ deprel }) => deprel === 'mark')
      if (!mark || !judgedPrepositions.has(plain(mark))) continue
      partObjects(tokens, verb)
      Object.assign(act, { head: verb.index, deprel: 'xcomp' })
    }
  },
}
