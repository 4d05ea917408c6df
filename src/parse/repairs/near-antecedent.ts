// Repairing "sentenced to six years for stealing from a bank that financed the mine", where the years were read as what financed it.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { isNoun } from './words-of-tree.ts'

export const nearAntecedent: TreeRepair = {
  name: 'near-antecedent',
  example:
    'She was sentenced to six years in prison for stealing gold from a {obl-of-stealing bank} that {acl:relcl-of-bank financed} the mine.',
  before:
    'She was sentenced to six years in prison for stealing gold from a {obl-of-stealing bank} that {advcl:relcl-of-sentenced financed} the mine.',
  reason:
    'A clause with “that” right behind a noun, with no comma, tells of that noun or of one whose phrase it stands in.',
  repair(tokens) {
    for (const pronoun of tokens) {
      const [noun, verb] = [tokens[pronoun.index - 1], tokens[pronoun.head]]
      if (pronoun.xpos !== 'WDT' || pronoun.deprel !== 'nsubj' || !noun || !isNoun(noun) || !verb) continue
      const described = tokens[verb.head]
      if (!/^(?:acl|advcl):relcl$/.test(verb.deprel) || !described || described.index >= noun.index) continue
      if (isNoun(described) && hasUnder(tokens, described, noun)) continue
      // “a shooting at a firm that left two dead”: behind a phrase of another noun it may be either
      if (!/^(?:obl|obj|iobj|nsubj)/.test(noun.deprel)) continue
      Object.assign(verb, { head: noun.index, deprel: 'acl:relcl' })
    }
  },
}

/** Does the lower word stand in the phrase of the upper one? */
function hasUnder(tokens: readonly Token[], upper: Token, lower: Token): boolean {
  let at: Token | undefined = lower
  for (let steps = 0; at && steps < tokens.length; steps++) {
    if (at === upper) return true
    at = tokens[at.head]
  }
  return false
}
