// Repairing "Firm says hackers stole data", where who did it was read as what is said.
import type { TreeRepair } from './tree-repair.ts'
import { giveToVerb, hangingOn, hasFiniteForm, isNoun } from './words-of-tree.ts'

export const saidClause: TreeRepair = {
  name: 'said-clause',
  example:
    'Norvell {root says} {nsubj-of-stole hackers} {ccomp-of-says stole} data of 8 million customers; shares {parataxis-of-says tumble}',
  before:
    'Norvell {root says} {obj-of-says hackers} {acl-of-hackers stole} data of 8 million customers; shares {ccomp-of-says tumble}',
  reason:
    'A finite verb describes no noun: in a heading, which spares “that”, it is the verb of what is said, and the noun its subject.',
  repair(tokens, { sayingVerbs }) {
    if (/^[.!?"”]$/.test(tokens.at(-1)!.exact)) return
    for (const verb of tokens) {
      const noun = tokens[verb.head]
      const saying = tokens[noun?.head ?? -1]
      if (verb.deprel !== 'acl' || verb.upos !== 'VERB' || !hasFiniteForm(verb) || !noun || !saying) continue
      if (hangingOn(tokens, saying).some(({ deprel }) => deprel.endsWith(':pass'))) continue
      if (noun.deprel !== 'obj' || !isNoun(noun) || !sayingVerbs.has(saying.lemma)) continue
      if (noun.index < saying.index || verb.index < noun.index) continue
      if (
        hangingOn(tokens, verb).some(
          ({ deprel, xpos }) => /^(?:nsubj|aux|mark|cc$)/.test(deprel) || /^W/.test(xpos),
        )
      )
        continue
      for (const t of hangingOn(tokens, saying))
        if (t.deprel === 'ccomp' && t.index > verb.index) t.deprel = 'parataxis'
      giveToVerb(tokens, noun, verb)
      Object.assign(verb, { head: saying.index, deprel: 'ccomp' })
      Object.assign(noun, { head: verb.index, deprel: 'nsubj' })
    }
  },
}
