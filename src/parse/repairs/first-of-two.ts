// Repairing "Police seized 20 boats and detained 40 men", where the first verb was read as what the police are.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { giveToVerb, hangingOn } from './words-of-tree.ts'

export const firstOfTwo: TreeRepair = {
  name: 'first-of-two',
  example:
    '{nsubj-of-seized Police} {root seized} 20 {obj-of-seized boats} and {conj-of-seized detained} 40 {obj-of-detained men}.',
  before:
    '{nsubj-of-detained Police} {acl-of-Police seized} 20 {obj-of-seized boats} and {root detained} 40 {obj-of-detained men}.',
  reason: '“And” before a verb joins it to a verb, and a participle with an object is none of the passive.',
  repair(tokens) {
    for (const verb of tokens) {
      if (verb.upos !== 'VERB' || !/^VB[DZP]$/.test(verb.xpos) || verb.deprel === 'conj') continue
      const mine = hangingOn(tokens, verb)
      const and = mine.find(({ deprel, index }) => deprel === 'cc' && index < verb.index)
      const subject = mine.find(({ deprel }) => deprel === 'nsubj')
      const first = subject && participleBehind(tokens, subject)
      if (!and || !subject || !first) continue
      const object = hangingOn(tokens, first).find(({ deprel }) => deprel === 'obj')
      if (!object || object.index > and.index || and.index < subject.index) continue
      Object.assign(first, { head: verb.head, deprel: verb.deprel, xpos: 'VBD' })
      Object.assign(verb, { head: first.index, deprel: 'conj' })
      giveToVerb(tokens, subject, first)
      Object.assign(subject, { head: first.index, deprel: 'nsubj' })
    }
  },
}

/** The participle said of the noun, right behind it or behind its apposition: “Police seized …”, “Its head, Ana Diaz, denied …”. */
function participleBehind(tokens: readonly Token[], noun: Token): Token | undefined {
  const isAside = tokens[noun.index + 1]?.exact === ','
  const end = tokens.findIndex(({ exact, index }) => exact === ',' && index > noun.index + 1)
  const participle = tokens[isAside ? end + 1 : noun.index + 1]
  const described = tokens[participle?.head ?? -1]
  const isSaidOf =
    described === noun || (isAside && described?.deprel === 'appos' && described.head === noun.index)
  return isSaidOf && participle?.xpos === 'VBN' && participle.deprel === 'acl' ? participle : undefined
}
