// Repairing whose act a gerund tells behind a verb of judging: "arrested two men for robbing a shop".
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

/** “polluting”, or “having polluted”. */
const isGerund = (tokens: readonly Token[], act: Token): boolean =>
  [act, ...hangingOn(tokens, act).filter(({ deprel }) => deprel === 'aux')].some(({ xpos }) => xpos === 'VBG')

/** “Fined the bank two million for …”: with two objects, of which one was taken for the other’s subject, it is left open whose act it is. */
const hasSum = (tokens: readonly Token[], verb: Token): boolean =>
  hangingOn(tokens, verb).some(
    (object) =>
      object.deprel === 'obj' &&
      hangingOn(tokens, object).some(({ deprel, index }) => deprel === 'nsubj' && index > verb.index),
  )

export const judgedGerund: TreeRepair = {
  name: 'judged-gerund',
  example: 'Police {root arrested} two {obj-of-arrested men} for {xcomp-of-arrested robbing} a shop.',
  before: 'Police {root arrested} two {obj-of-arrested men} for {advcl-of-arrested robbing} a shop.',
  reason:
    'What somebody is blamed for, arrested for or convicted of is their act, and not that of who blames, arrests or convicts.',
  repair(tokens, { judgingVerbs, judgedPrepositions }) {
    for (const act of tokens) {
      const verb = tokens[act.head]
      if (!isGerund(tokens, act) || act.deprel !== 'advcl' || !verb || !judgingVerbs.has(verb.lemma)) continue
      if (verb.upos !== 'VERB' || verb.index > act.index) continue
      const mark = hangingOn(tokens, act).find(({ deprel }) => deprel === 'mark')
      if (mark && judgedPrepositions.has(plain(mark)) && !hasSum(tokens, verb)) act.deprel = 'xcomp'
    }
  },
}
