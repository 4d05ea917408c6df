// Repairing "“…,” said Tom Reed, 61, who lives nearby", where what he does was read as what is said.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

export const speakerWithClause: TreeRepair = {
  name: 'speaker-with-clause',
  example:
    '“We had no water,” {root said} {nsubj-of-said Tom} Reed, 61, {nsubj-of-lives who} {acl:relcl-of-Tom lives} nearby.',
  before:
    '“We had no water,” {root said} {nsubj-of-lives Tom} Reed, 61, {nsubj-of-lives who} {ccomp-of-said lives} nearby.',
  reason:
    'A clause with “who” or “whose” tells of the one named before it: the name behind “said” is then who says it, and not what the clause is about.',
  repair(tokens, { sayingVerbs }) {
    for (const verb of tokens) {
      const saying = tokens[verb.head]
      if (verb.deprel !== 'ccomp' || !saying || !sayingVerbs.has(saying.lemma) || saying.index > verb.index)
        continue
      if (hangingOn(tokens, saying).some(({ deprel }) => deprel.startsWith('nsubj'))) continue
      const pronoun = tokens.find((t) => /^WP/.test(t.xpos) && isIn(tokens, t, verb))
      const name = hangingOn(tokens, verb).find(
        (t) =>
          t.deprel.startsWith('nsubj') &&
          isNoun(t) &&
          t.index > saying.index &&
          t.index < (pronoun?.index ?? 0),
      )
      if (!pronoun || !name || tokens[pronoun.index - 1]?.exact !== ',') continue
      Object.assign(name, { head: saying.index, deprel: 'nsubj' })
      Object.assign(verb, { head: name.index, deprel: 'acl:relcl' })
    }
  },
}

/** Is the pronoun the subject of the verb, or whose the subject is? */
const isIn = (tokens: readonly Token[], pronoun: Token, verb: Token): boolean => {
  const owned = pronoun.deprel === 'nmod:poss' ? tokens[pronoun.head] : pronoun
  return owned !== undefined && owned.head === verb.index && owned.deprel.startsWith('nsubj')
}
