// Repairing "Lawyers for Ana Diaz filed suit", where a noun in the phrase of the subject was read as a second subject.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const oneSubject: TreeRepair = {
  name: 'one-subject',
  example:
    '{nsubj-of-submitted Lawyers} {case-of-Grace for} {nmod-of-Lawyers Grace} Mwale {root submitted} a petition.',
  before:
    '{nsubj-of-submitted Lawyers} {mark-of-submitted for} {nsubj-of-submitted Grace} Mwale {root submitted} a petition.',
  reason:
    'A verb has one subject: of two nouns between which nothing but a preposition stands, the second says more of the first.',
  repair(tokens, { clauseOpeners }) {
    for (const verb of tokens) {
      const subjects = hangingOn(tokens, verb).filter(({ deprel }) => /^nsubj(?::pass)?$/.test(deprel))
      const [first, second] = subjects
      if (!first || !second || subjects.length > 2 || second.index > verb.index) continue
      if (!isNoun(first) || !isNoun(second) || tokens[verb.index - 1]?.exact === ',') continue
      const between = tokens.slice(first.index + 1, second.index)
      const at = between.findIndex(({ upos }) => upos === 'ADP')
      const preposition = between[at]
      if (!preposition || clauseOpeners.has(plain(preposition))) continue
      const rest = between.slice(at + 1)
      const isPhrase = rest.every(
        ({ upos }, i) => /^(?:ADJ|NOUN|PROPN|NUM)$/.test(upos) || (upos === 'DET' && i === 0),
      )
      if (!isPhrase || !between.slice(0, at).every((t) => t.deprel === 'flat')) continue
      for (const t of rest)
        if (t.head === first.index || t.head === verb.index)
          Object.assign(t, { head: second.index, deprel: t.upos === 'NUM' ? 'nummod' : 'compound' })
      Object.assign(preposition, { head: second.index, deprel: 'case', upos: 'ADP' })
      Object.assign(second, { head: first.index, deprel: 'nmod' })
    }
  },
}
