// Repairing a heading whose verb was taken for a clause about its subject: "Fire at factory kills seven".
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun, plain } from './words-of-tree.ts'

export const headlineSubject: TreeRepair = {
  name: 'headline-subject',
  example: '{nsubj-of-kills Fire} at {nmod-of-Fire factory} {root kills} 7',
  before: '{root Fire} at {nsubj-of-kills factory} {nmod-of-Fire kills} 7',
  reason:
    'Where a finite verb hangs on the noun at the root and its own subject stands in a phrase with a preposition behind that noun, the noun is the subject: no clause about a noun begins with a preposition.',
  after: ['counting-verb'],
  repair,
}

/** What stands in no phrase with a preposition. */
const ENDS_PHRASE = /^(?:VERB|AUX|PRON|PUNCT|SCONJ)$/
/** Relations by which the verb is hung on the noun that is its subject. */
const HUNG = /^(?:nmod|acl|dep|parataxis|appos)/

function repair(tokens: Token[], words: NewsGrammarWords): void {
  for (const verb of tokens) {
    const subject = tokens[verb.head]
    if (!hasFiniteForm(verb) || !HUNG.test(verb.deprel) || subject?.deprel !== 'root') continue
    if (!isNoun(subject) || subject.index > verb.index) continue
    const inPhrase = hangingOn(tokens, verb).find(
      (t) => t.deprel === 'nsubj' && isNoun(t) && t.index > subject.index && t.index < verb.index,
    )
    if (!inPhrase || hangingOn(tokens, subject).some(({ deprel }) => /^(?:cop|nsubj|cc$)/.test(deprel)))
      continue
    const between = tokens.slice(subject.index + 1, inPhrase.index)
    const preposition = between.findLast(({ upos }) => upos === 'ADP')
    if (!preposition || between.some(({ upos, xpos }) => ENDS_PHRASE.test(upos) || /^W/.test(xpos))) continue
    if (words.clauseOpeners.has(plain(preposition)) && hasComma(tokens, verb)) continue
    for (const t of tokens)
      if (t.head === subject.index && t.index > verb.index) t.head = verb.index
      else if (t.head === verb.index && t.deprel === 'conj' && t.index > verb.index && isBareNoun(tokens, t))
        t.deprel = 'obj'
    Object.assign(preposition, { head: inPhrase.index, deprel: 'case' })
    Object.assign(inPhrase, { head: nounBefore(tokens, preposition, subject).index, deprel: 'nmod' })
    Object.assign(verb, { head: -1, deprel: 'root' })
    Object.assign(subject, { head: verb.index, deprel: 'nsubj' })
  }
}

/** Does a comma follow? “Two weeks after China sent markets down, worries …” opens with a clause. */
const hasComma = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens.slice(index).some(({ exact }) => exact === ',')

/** A noun that no “and” joins to anything. */
const isBareNoun = (tokens: readonly Token[], token: Token): boolean =>
  (isNoun(token) || token.upos === 'NUM') && !hangingOn(tokens, token).some(({ deprel }) => deprel === 'cc')

const nounBefore = (tokens: readonly Token[], { index }: Token, otherwise: Token): Token => {
  const before = tokens[index - 1]
  return before && isNoun(before) ? before : otherwise
}
