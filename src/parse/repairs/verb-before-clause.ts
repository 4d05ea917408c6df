// Repairing "Police used tear gas after some of them tried to flee", read as if police that were used had tried.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun, plain } from './words-of-tree.ts'

export const verbBeforeClause: TreeRepair = {
  name: 'verb-before-clause',
  example:
    '{nsubj-of-used Police} {root used} tear gas {mark-of-tried after} {nsubj-of-tried some} of them {advcl-of-used tried} to flee.',
  before:
    '{nsubj-of-tried Police} {acl-of-Police used} tear gas {case-of-some after} {obl-of-used some} of them {root tried} to flee.',
  reason:
    'A participle has no object, and a conjunction is followed by the subject of its own verb: where a noun seems to have a participle with an object, or with a conjunction behind it, and then the verb behind the noun of that conjunction, the participle is the verb of the noun.',
  repair,
}

const STARTS_CLAUSE = /^(?:NOUN|PROPN|NUM|PRON|DET)$/

function repair(tokens: Token[], words: NewsGrammarWords): void {
  for (const inner of tokens) {
    if (inner.upos !== 'VERB' || !hasFiniteForm(inner)) continue
    const subject = hangingOn(tokens, inner).find((t) => t.deprel === 'nsubj' && isNoun(t))
    const outer = subject && hangingOn(tokens, subject).find((t) => isRightBehind(tokens, subject, t))
    if (!outer || outer.index > inner.index) continue
    const opener = tokens
      .slice(outer.index + 1, inner.index)
      .find((t) => words.clauseOpeners.has(plain(t)) && isShown(tokens, outer, t, words))
    const own = opener && subjectOf(tokens, opener, inner)
    if (own) build(tokens, { subject, outer, opener, own, inner })
  }
}

/** Is it a participle that stands behind the noun, with nothing but adverbs between? */
const isRightBehind = (tokens: readonly Token[], noun: Token, { deprel, xpos, index }: Token): boolean =>
  deprel === 'acl' &&
  xpos === 'VBN' &&
  tokens.slice(noun.index + 1, index).every(({ upos }) => upos === 'ADV')

/** Does the conjunction open a clause, or has the participle an object before it? */
function isShown(tokens: readonly Token[], outer: Token, opener: Token, words: NewsGrammarWords): boolean {
  if (words.pureClauseOpeners.has(plain(opener))) return true
  return (
    !words.twoObjectVerbs.has(outer.lemma) &&
    hangingOn(tokens, outer).some(
      ({ deprel, index }) => deprel === 'obj' && index > outer.index && index < opener.index,
    )
  )
}

/** The first noun behind the conjunction, where no comma and no verb stands between the two. */
function subjectOf(tokens: readonly Token[], opener: Token, verb: Token): Token | undefined {
  const between = tokens.slice(opener.index + 1, verb.index)
  if (between.some(({ exact, upos }) => exact === ',' || /^(?:VERB|AUX)$/.test(upos))) return undefined
  return between.find((t) => STARTS_CLAUSE.test(t.upos) && !between.some(({ index }) => index === t.head))
}

interface Parts {
  subject: Token
  outer: Token
  opener: Token
  own: Token
  inner: Token
}

function build(tokens: readonly Token[], { subject, outer, opener, own, inner }: Parts): void {
  for (const t of hangingOn(tokens, inner))
    if (t.index < outer.index || t.deprel === 'punct' || hasOwnSubject(tokens, t)) t.head = outer.index
  for (const t of tokens.slice(opener.index + 1, inner.index))
    if (t !== own && (t.head <= opener.index || t.head === inner.index))
      Object.assign(t, { head: own.index, deprel: 'nmod' })
  Object.assign(outer, { head: inner.head, deprel: inner.deprel, xpos: 'VBD' })
  Object.assign(inner, { head: outer.index, deprel: 'advcl' })
  Object.assign(subject, { head: outer.index, deprel: 'nsubj' })
  Object.assign(opener, { head: inner.index, deprel: 'mark', upos: 'SCONJ' })
  Object.assign(own, { head: inner.index, deprel: 'nsubj' })
}

/** “…, and 14 people were arrested”: a sentence that is joined with the whole. */
const hasOwnSubject = (tokens: readonly Token[], { deprel, index }: Token): boolean =>
  deprel === 'conj' && tokens.some((t) => t.head === index && t.deprel.startsWith('nsubj'))
