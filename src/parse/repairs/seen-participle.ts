// Repairing "videos showed police firing", where the videos were read as what fired.
import type { TreeRepair } from './tree-repair.ts'
import { isNoun } from './words-of-tree.ts'

export const seenParticiple: TreeRepair = {
  name: 'seen-participle',
  example:
    'The group {root verified} videos which {acl:relcl-of-videos showed} {obj-of-showed police} {acl-of-police firing} live rounds into a crowd.',
  before:
    'The group {root verified} videos which {acl:relcl-of-videos showed} {obj-of-showed police} {advcl-of-showed firing} live rounds into a crowd.',
  reason: 'Whom somebody sees or a picture shows does what the participle right behind tells.',
  repair(tokens, { seeingVerbs }) {
    for (const participle of tokens) {
      const [seen, verb] = [tokens[participle.index - 1], tokens[participle.head]]
      if (participle.xpos !== 'VBG' || participle.deprel !== 'advcl' || !seen || !verb) continue
      if (!isNoun(seen) || seen.head !== verb.index || seen.deprel !== 'obj') continue
      if (seeingVerbs.has(verb.lemma)) Object.assign(participle, { head: seen.index, deprel: 'acl' })
    }
  },
}
