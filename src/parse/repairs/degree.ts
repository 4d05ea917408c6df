// Repairing "a magnitude 7.1 earthquake": the degree and its number describe the noun behind them.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const degree: TreeRepair = {
  name: 'degree',
  example:
    'A {compound-of-earthquake magnitude} {nummod-of-magnitude 7.1} {nsubj-of-struck earthquake} struck off the coast of Chile on Sunday.',
  before:
    'A {compound-of-earthquake magnitude} {flat-of-magnitude 7.1} {nsubj-of-struck earthquake} struck off the coast of Chile on Sunday.',
  reason: 'A degree with its number right before a noun says how strong that is; the noun heads the phrase.',
  repair(tokens, { degreeNouns }) {
    for (const degree of tokens) {
      const [number, noun] = tokens.slice(degree.index + 1, degree.index + 3)
      if (!degreeNouns.has(plain(degree)) || number?.upos !== 'NUM' || noun?.upos !== 'NOUN') continue
      const isOver =
        degree.head !== noun.index && noun.deprel.startsWith('nsubj') && degree.head === noun.head
      if (!isOver && noun.head !== degree.index && degree.head !== noun.index) continue
      if (noun.head === degree.index) Object.assign(noun, { head: degree.head, deprel: degree.deprel })
      if (isOver) tellInPast(tokens, tokens[noun.head])
      for (const t of hangingOn(tokens, degree)) if (t !== number && t !== noun) t.head = noun.index
      Object.assign(degree, { head: noun.index, deprel: 'compound' })
      Object.assign(number, { head: degree.index, deprel: 'nummod' })
    }
  },
}

/** A participle with a subject and no auxiliary is a verb in the past. */
function tellInPast(tokens: readonly Token[], verb: Token | undefined): void {
  if (verb?.xpos !== 'VBN') return
  if (!hangingOn(tokens, verb).some(({ deprel }) => deprel.startsWith('aux'))) verb.xpos = 'VBD'
}
