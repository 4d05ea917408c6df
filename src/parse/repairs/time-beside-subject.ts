// Repairing "Ana Diaz, who on Wednesday had said it", where Wednesday said it and only a part of the name did.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn } from './words-of-tree.ts'

export const timeBesideSubject: TreeRepair = {
  name: 'time-beside-subject',
  example:
    'The health {nsubj-of-ordered minister}, {nsubj-of-ordered Jon} Arce, {nsubj-of-said who} on {obl-of-said Wednesday} had {acl:relcl-of-Jon said} that nobody had come to harm, {root ordered} an inquiry.',
  before:
    'The health {nsubj-of-ordered minister}, {nsubj-of-ordered Jon} Arce, {nsubj-of-said who} on {nsubj-of-said Wednesday} had {acl:relcl-of-Arce said} that nobody had come to harm, {root ordered} an inquiry.',
  reason:
    'Behind a preposition, beside “who”, a noun is no second subject; and a clause tells more of the whole name, not of its last word.',
  repair(tokens) {
    for (const pronoun of tokens) {
      if (!/^W(?:P|DT)$/.test(pronoun.xpos) || !pronoun.deprel.startsWith('nsubj')) continue
      const verb = tokens[pronoun.head]!
      for (const noun of hangingOn(tokens, verb)) {
        const isBehind =
          noun.index > pronoun.index && noun.index < verb.index && noun.deprel.startsWith('nsubj')
        if (isBehind && hangingOn(tokens, noun).some(({ deprel }) => deprel === 'case')) noun.deprel = 'obl'
      }
      const described = tokens[verb.head]
      if (verb.deprel === 'acl:relcl' && described?.deprel === 'flat') verb.head = described.head
    }
  },
}
