// Repairing "said three of the wounded had died", where those who died were read as what is said.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

export const saidSubject: TreeRepair = {
  name: 'said-subject',
  example:
    'The governor {root said} {nsubj-of-died three} of the wounded had {ccomp-of-said died} overnight in a hospital.',
  before:
    'The governor {root said} {obj-of-said three} of the wounded had {ccomp-of-said died} overnight in a hospital.',
  reason: 'Nobody says a person: before a finite verb without a subject of its own stands its subject.',
  repair(tokens, { sayingVerbs, hearerVerbs }) {
    for (const verb of tokens) {
      const saying = tokens[verb.head]
      if (
        verb.deprel !== 'ccomp' ||
        !saying ||
        !sayingVerbs.has(saying.lemma) ||
        hearerVerbs.has(saying.lemma)
      )
        continue
      const said = hangingOn(tokens, saying).find(
        ({ deprel, index }) => deprel === 'obj' && index > saying.index && index < verb.index,
      )
      const own = hangingOn(tokens, verb)
      if (!said || !(isNoun(said) || said.upos === 'NUM') || !isFiniteWithout(own, verb)) continue
      const between = tokens.slice(
        said.index + 1,
        own.find(({ upos }) => upos === 'AUX')?.index ?? verb.index,
      )
      if (between.some(({ upos }) => /^(?:PUNCT|SCONJ|VERB|AUX)$/.test(upos))) continue
      const isPassive = own.some(({ deprel }) => deprel === 'aux:pass')
      Object.assign(said, { head: verb.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
    }
  },
}

/** Has the verb a finite form, alone or with its auxiliary, and no subject? `own` hangs on it. */
const isFiniteWithout = (own: readonly Token[], verb: Token): boolean =>
  !own.some(({ deprel, xpos }) => /^(?:nsubj|csubj|mark)/.test(deprel) || /^W/.test(xpos)) &&
  [verb, ...own.filter(({ deprel }) => deprel.startsWith('aux'))].some(({ xpos }) =>
    /^(?:VB[DZP]|MD)$/.test(xpos),
  )
