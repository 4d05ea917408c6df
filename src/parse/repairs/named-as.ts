// Repairing "The junta named Ana Diaz as leader", where she was read as what the junta became.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const namedAs: TreeRepair = {
  name: 'named-as',
  example:
    'The {nsubj-of-named junta} {root named} General {obj-of-named Salif} Koroma as {obl-of-named leader}.',
  before:
    'The {nsubj-of-named junta} {root named} General {xcomp-of-named Salif} Koroma as {obl-of-named leader}.',
  reason:
    'Whoever stands behind “named” and before “as” is given the office, and whoever stands before it gives it.',
  repair(tokens, { officeVerbs, asWord }) {
    for (const verb of tokens) {
      if (verb.upos !== 'VERB' || !officeVerbs.has(verb.lemma)) continue
      const mine = hangingOn(tokens, verb)
      if (mine.some(({ deprel }) => /^(?:aux:pass|nsubj:pass|obj)/.test(deprel))) continue
      const named = mine.find(({ deprel, index }) => deprel === 'xcomp' && index > verb.index)
      if (!named || !mine.some(({ deprel }) => deprel === 'nsubj')) continue
      const office = [...mine, ...hangingOn(tokens, named)].find(
        (t) => t.index > named.index && isAs(tokens, t, asWord),
      )
      if (!office) continue
      if (named.upos === 'ADJ') Object.assign(named, { upos: 'NOUN', xpos: 'NN' })
      named.deprel = 'obj'
      Object.assign(office, { head: verb.index, deprel: 'obl' })
    }
  },
}

const isAs = (tokens: readonly Token[], noun: Token, asWord: string): boolean =>
  hangingOn(tokens, noun).some((t) => t.deprel === 'case' && plain(t) === asWord)
