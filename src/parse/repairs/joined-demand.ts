// Repairing "Diaz said the offer was too low and called for talks", where the offer was read as the one that called.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const joinedDemand: TreeRepair = {
  name: 'joined-demand',
  example:
    'Diaz {root said} the {nsubj-of-low offer} was too {ccomp-of-said low} {cc-of-called and} {conj-of-said called} on the chairman to resign.',
  before:
    'Diaz {root said} the {nsubj-of-low offer} was too {ccomp-of-said low} {cc-of-called and} {conj-of-low called} on the chairman to resign.',
  reason: 'Whoever says what something is like goes on to call on others; the thing does not.',
  repair(tokens, { callVerbs, demandVerbs, callPrepositions, sayingVerbs }) {
    for (const verb of tokens) {
      const state = tokens[verb.head]
      if (verb.deprel !== 'conj' || !/^VB[DN]$/.test(verb.xpos) || state?.deprel !== 'ccomp') continue
      if (
        !demandVerbs.has(verb.lemma) &&
        !(callVerbs.has(verb.lemma) && callPrepositions.has(plain(tokens[verb.index + 1])))
      )
        continue
      if (hangingOn(tokens, verb).some(({ deprel }) => /^(?:nsubj|aux|obl:agent)/.test(deprel))) continue
      const [parts, saying] = [hangingOn(tokens, state), tokens[state.head]]
      const subject = parts.find(({ deprel }) => deprel === 'nsubj')
      if (!parts.some(({ deprel }) => deprel === 'cop') || !subject || !isNoun(subject)) continue
      // “Diaz said her son was ill and called for help”: a person may have called
      if (subject.upos !== 'NOUN' || hangingOn(tokens, subject).some(({ deprel }) => deprel === 'nmod:poss'))
        continue
      if (!saying || !sayingVerbs.has(saying.lemma)) continue
      Object.assign(verb, { head: saying.index, xpos: 'VBD' })
    }
  },
}
