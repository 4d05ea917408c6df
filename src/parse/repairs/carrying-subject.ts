// Repairing "A ferry carrying 150 people capsized, the coastguard said", where the people were read as capsized and the ferry as speaking.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn } from './words-of-tree.ts'

export const carryingSubject: TreeRepair = {
  name: 'carrying-subject',
  example:
    'A {nsubj-of-capsized ferry} carrying more than 150 {obj-of-carrying passengers} {ccomp-of-said capsized} in rough seas off the Sabo Islands on Tuesday night, {advcl-of-capsized killing} at least 28 people, the coast {nsubj-of-said guard} {root said}.',
  before:
    'A {nsubj-of-said ferry} carrying more than 150 {obj-of-carrying passengers} {acl-of-passengers capsized} in rough seas off the Sabo Islands on Tuesday night, {conj-of-carrying killing} at least 28 people, the coast {nsubj-of-said guard} {root said}.',
  reason:
    'A verb of saying has one subject: where another stands right before it, the first noun belongs to the past form right behind the object of its participle.',
  repair(tokens, { sayingVerbs }) {
    for (const verb of tokens) {
      const object = tokens[verb.head]
      const participle = tokens[object?.head ?? -1]
      const subject = tokens[participle?.head ?? -1]
      const saying = tokens[subject?.head ?? -1]
      if (verb.xpos !== 'VBN' || verb.deprel !== 'acl' || object?.index !== verb.index - 1) continue
      if (object.deprel !== 'obj' || participle?.xpos !== 'VBG' || participle.deprel !== 'acl') continue
      if (!subject?.deprel.startsWith('nsubj') || !saying || !sayingVerbs.has(saying.lemma)) continue
      const speaker = hangingOn(tokens, saying).find(
        (t) => t.deprel.startsWith('nsubj') && t.index > verb.index && t.index < saying.index,
      )
      if (!speaker || hangingOn(tokens, verb).some(({ deprel }) => deprel === 'obl:agent')) continue
      for (const t of hangingOn(tokens, participle))
        if (t.index > verb.index && t.xpos === 'VBG') Object.assign(t, { head: verb.index, deprel: 'advcl' })
      Object.assign(verb, { head: saying.index, deprel: 'ccomp', xpos: 'VBD' })
      Object.assign(subject, { head: verb.index, deprel: 'nsubj' })
    }
  },
}
