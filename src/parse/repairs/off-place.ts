// Repairing the place of a wreck that was read as what was sunk: "the ferry that sank off Malta".
import type { TreeRepair } from './tree-repair.ts'
import { plain } from './words-of-tree.ts'

export const offPlace: TreeRepair = {
  name: 'off-place',
  example:
    'The captain of the ferry that {acl:relcl-of-ferry sank} {case-of-Malta off} {dep-of-sank Malta} on Sunday night was arrested.',
  before:
    'The captain of the ferry that {acl:relcl-of-ferry sank} {compound:prt-of-sank off} {obj-of-sank Malta} on Sunday night was arrested.',
  reason:
    'A ship sinks off a place and never sinks the place. The name is hung on the verb without a role: two outlets name two places on two sides of one sea.',
  repair(tokens, { offWords, wreckingVerbs }) {
    for (const off of tokens) {
      const [verb, first] = [tokens[off.index - 1], tokens[off.index + 1]]
      const isPart = first?.deprel === 'compound' && tokens[first.head]?.upos === 'PROPN'
      const place = isPart && first.head > first.index ? tokens[first.head] : first // “off Port Anders”
      if (!verb || !place || !offWords.has(plain(off)) || !wreckingVerbs.has(verb.lemma.toLowerCase()))
        continue
      if (verb.upos !== 'VERB' || place.upos !== 'PROPN' || off.deprel === 'case') continue
      Object.assign(off, { head: place.index, deprel: 'case', upos: 'ADP', xpos: 'IN' })
      Object.assign(place, { head: verb.index, deprel: 'dep' })
    }
  },
}
