// Repairing "the chief of the navy, who refused", where the navy was read as who refused.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const whoOfBody: TreeRepair = {
  name: 'who-of-body',
  example:
    'The {nsubj-of-resigned chief} of the navy, who had {acl:relcl-of-chief refused} to sail, {root resigned}.',
  before:
    'The {nsubj-of-resigned chief} of the navy, who had {acl:relcl-of-navy refused} to sail, {root resigned}.',
  reason: 'A body is no “who”: behind an office and its body, the clause tells of who holds the office.',
  repair(tokens, { speakingBodies, spokenOffices, ofWord }) {
    for (const pronoun of tokens) {
      const verb = tokens[pronoun.head]
      const body = tokens[verb?.head ?? -1]
      const office = tokens[body?.head ?? -1]
      if (pronoun.xpos !== 'WP' || !pronoun.deprel.startsWith('nsubj') || verb?.deprel !== 'acl:relcl')
        continue
      if (body?.deprel !== 'nmod' || body.xpos !== 'NN' || !speakingBodies.has(body.lemma)) continue
      if (spokenOffices.has(body.lemma) || !office || !spokenOffices.has(office.lemma)) continue
      if (hangingOn(tokens, body).some((t) => t.deprel === 'case' && plain(t) === ofWord))
        verb.head = office.index
    }
  },
}
