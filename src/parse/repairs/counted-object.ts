// Repairing "Police detained 23 people after they met", where the people were read as detained already.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const countedObject: TreeRepair = {
  name: 'counted-object',
  example:
    '{nsubj-of-detained Police} {ccomp-of-said detained} 23 {obj-of-detained people} in the northern city of Brask {mark-of-tried after} {nsubj-of-tried protesters} {advcl-of-detained tried} to storm a counting centre, the interior ministry {root said}.',
  before:
    '{nsubj-of-tried Police} {amod-of-people detained} 23 {nsubj-of-tried people} in the northern city of Brask {case-of-protesters after} {nmod-of-people protesters} {advcl-of-said tried} to storm a counting centre, the interior ministry {root said}.',
  reason:
    'A participle stands behind the number of those whom it describes; before the number it is a verb, with the noun before it as its subject.',
  repair(tokens, { countingPasts, clauseOpeners }) {
    for (const verb of tokens) {
      const infinitive = countingPasts.get(plain(verb))
      const [subject, number, object] = [tokens[verb.index - 1], tokens[verb.index + 1], tokens[verb.head]]
      const later = tokens[object?.head ?? -1]
      if (infinitive === undefined || verb.deprel !== 'amod' || !subject || !object || !later) continue
      if (!isNoun(subject) || subject.head !== later.index || later.index < object.index) continue
      if (number?.upos !== 'NUM' || number.head !== object.index) continue
      const opened = clauseBetween(tokens, object, later, clauseOpeners)
      if (!opened) continue
      const { head, deprel } = later
      Object.assign(verb, { upos: 'VERB', xpos: 'VBD', lemma: infinitive, head })
      verb.deprel = deprel === 'advcl' && head > later.index ? 'ccomp' : deprel
      Object.assign(subject, { head: verb.index, deprel: 'nsubj' })
      Object.assign(object, { head: verb.index, deprel: 'obj' })
      Object.assign(later, { head: verb.index, deprel: 'advcl' })
      Object.assign(opened.noun, { head: later.index, deprel: 'nsubj' })
      Object.assign(opened.opener, { head: later.index, deprel: 'mark', upos: 'SCONJ' })
    }
  },
}

/** The noun behind “after” or the like between the object and the verb of the clause that it opens. */
function clauseBetween(
  tokens: readonly Token[],
  object: Token,
  { index }: Token,
  openers: ReadonlySet<string>,
): { noun: Token; opener: Token } | null {
  for (const noun of tokens.slice(object.index + 1, index)) {
    const opener = hangingOn(tokens, noun).find(({ deprel }) => deprel === 'case')
    if (isNoun(noun) && opener && openers.has(plain(opener)) && /^(?:nmod|obl)/.test(noun.deprel))
      return { noun, opener }
  }
  return null
}
