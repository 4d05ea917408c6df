// Repairing "fighting in which 60 soldiers and 45 fighters were killed", where the soldiers were fought and only the fighters killed.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isFinite, isNoun } from './words-of-tree.ts'

export const whichBehindPreposition: TreeRepair = {
  name: 'which-behind-preposition',
  after: ['subject-of-second'],
  example:
    'Rebels captured the airport after three days of fighting in {obl-of-killed which} at least 60 {nsubj:pass-of-killed soldiers} and some 45 {conj-of-soldiers fighters} were {acl:relcl-of-fighting killed}, residents said.',
  before:
    'Rebels captured the airport after three days of fighting in {obl-of-fighting which} at least 60 {obj-of-fighting soldiers} and some 45 {nsubj:pass-of-killed fighters} were {conj-of-captured killed}, residents said.',
  reason:
    'Behind a preposition “which” opens a clause: it hangs on the verb behind it, and all that is counted before that verb is what the clause tells of.',
  repair(tokens) {
    for (const which of tokens) {
      const host = tokens[which.head]
      if (which.xpos !== 'WDT' || !host || host.index > which.index) continue
      if (tokens[which.index - 1]?.upos !== 'ADP' || host.index !== which.index - 2) continue
      const verb = tokens.find((t) => t.index > which.index && t.upos === 'VERB' && isFinite(tokens, t))
      const last = verb && hangingOn(tokens, verb).find((t) => t.deprel.startsWith('nsubj') && isNoun(t))
      const first = hangingOn(tokens, host).find((t) => t.deprel === 'obj' && t.index > which.index)
      const and = verb && hangingOn(tokens, verb).find((t) => t.deprel === 'cc' && t.index < verb.index)
      if (!verb || !last || !first || !and || !(first.index < and.index && and.index < last.index)) continue
      Object.assign(first, { head: verb.index, deprel: last.deprel })
      Object.assign(last, { head: first.index, deprel: 'conj' })
      and.head = last.index
      Object.assign(which, { head: verb.index, deprel: 'obl' })
      Object.assign(verb, { head: host.index, deprel: 'acl:relcl' })
    }
  },
}
