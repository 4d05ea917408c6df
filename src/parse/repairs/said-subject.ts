// Repairing "said three of the wounded had died", where those who died were read as what is said.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

/** Relations by which the verb of what is said is hung on the verb of saying. */
const HUNG = /^(?:ccomp|xcomp|conj|obl|advcl)$/

export const saidSubject: TreeRepair = {
  name: 'said-subject',
  example:
    'The governor {root said} {nsubj-of-died three} of the wounded had {ccomp-of-said died} overnight in a hospital.',
  before:
    'The governor {root said} {obj-of-said three} of the wounded had {ccomp-of-said died} overnight in a hospital.',
  reason:
    'A finite verb, or “was” with what somebody was, stands with a subject: where it has none of its own, that is what was read as said or denied.',
  repair(tokens, { clauseVerbs }) {
    for (const verb of tokens) {
      const saying = tokens[verb.head]
      if (!HUNG.test(verb.deprel) || !saying || !clauseVerbs.has(saying.lemma)) continue
      const said = hangingOn(tokens, saying).find(
        ({ deprel, index }) => deprel === 'obj' && index > saying.index && index < verb.index,
      )
      const own = hangingOn(tokens, verb)
      if (!said || !(isNoun(said) || said.upos === 'NUM') || !isFiniteWithout(own, verb)) continue
      const between = tokens.slice(
        said.index + 1,
        own.find(({ upos }) => upos === 'AUX')?.index ?? verb.index,
      )
      if (between.some(({ upos }) => /^(?:PUNCT|CCONJ|SCONJ|VERB|AUX)$/.test(upos))) continue
      const isPassive = own.some(({ deprel }) => deprel === 'aux:pass')
      Object.assign(said, { head: verb.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
      verb.deprel = 'ccomp'
    }
  },
}

/** Has the verb a finite form, alone or with its auxiliary or copula, and neither a subject nor an “and”? `own` hangs on it. */
const isFiniteWithout = (own: readonly Token[], verb: Token): boolean =>
  !own.some(({ deprel, xpos }) => /^(?:nsubj|csubj|mark|cc$)/.test(deprel) || /^W/.test(xpos)) &&
  [verb, ...own.filter(({ deprel }) => /^(?:aux|cop)/.test(deprel))].some(({ xpos }) =>
    /^(?:VB[DZP]|MD)$/.test(xpos),
  )
