// Repairing "the elders, rather than the government, who led the talks", where the government was read as what led them.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const notAntecedent: TreeRepair = {
  name: 'not-antecedent',
  example:
    'It was the {root elders}, rather than the government, who had {acl:relcl-of-elders led} the talks.',
  before:
    'It was the {root elders}, rather than the government, who had {acl:relcl-of-government led} the talks.',
  reason:
    '“Rather than” and “not” open an aside on who it was not; the clause behind it tells of who it was.',
  repair(tokens, { ratherWords }) {
    for (const pronoun of tokens) {
      const verb = /^W(?:DT|P)$/.test(pronoun.xpos) ? tokens[pronoun.head] : undefined
      const other = verb?.deprel === 'acl:relcl' ? tokens[verb.head] : undefined
      if (!verb || other?.deprel !== 'conj' || tokens[pronoun.index - 1]?.exact !== ',') continue
      if (!hangingOn(tokens, other).some((t) => t.index < other.index && ratherWords.has(plain(t)))) continue
      const joint = tokens[other.head]
      const noun = joint?.upos === 'PUNCT' ? tokens[joint.head] : joint
      if (!noun || noun.index > other.index) continue
      Object.assign(other, { head: noun.index })
      Object.assign(verb, { head: noun.index })
    }
  },
}
