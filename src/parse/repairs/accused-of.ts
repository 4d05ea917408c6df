// Repairing "accused the ministry of neglect", where the ministry was read as one of neglect.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const accusedOf: TreeRepair = {
  name: 'accused-of',
  example: 'Opposition deputies accused the {obj-of-accused ministry} of {obl-of-accused negligence}.',
  before: 'Opposition deputies accused the {obj-of-accused ministry} of {nmod-of-ministry negligence}.',
  reason: 'Behind “accuse” and its object, “of” says what for: the ministry is no ministry of neglect.',
  repair(tokens, { ofVerbs, ofWord }) {
    for (const verb of tokens) {
      if (verb.upos !== 'VERB' || !ofVerbs.has(verb.lemma)) continue
      const object = hangingOn(tokens, verb).find(
        ({ deprel, index }) => deprel === 'obj' && index > verb.index,
      )
      if (!object) continue
      // “accused the Ministry of Health”: what is written with a capital is part of a name; of two with “of” either may be meant
      const blame = hangingOn(tokens, object).findLast(
        (t) => t.deprel === 'nmod' && t.index > object.index && t.upos === 'NOUN',
      )
      const isOf = (t: Token): boolean =>
        hangingOn(tokens, t).some((c) => c.deprel === 'case' && plain(c) === ofWord)
      if (!blame || !isOf(blame) || hangingOn(tokens, blame).some(isOf)) continue
      Object.assign(blame, { head: verb.index, deprel: 'obl' })
    }
  },
}
