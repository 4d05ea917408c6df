// Repairing a clause whose verb was read as a participle, or its conjunction as a preposition: "after jets bombed targets".
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun, plain } from './words-of-tree.ts'

export const clauseVerb: TreeRepair = {
  name: 'clause-verb',
  example:
    'The talks began {mark-of-shelled after} Navy {nsubj-of-shelled ships} {advcl-of-began shelled} {obj-of-shelled positions}.',
  before:
    'The talks began {case-of-ships after} Navy {obl-of-began ships} {amod-of-positions shelled} {obj-of-ships positions}.',
  reason:
    'A noun and the verb right behind it are subject and verb of a clause where no other reading is grammatical: a participle has no object, does not part a noun from the noun compounded with it, and a finite verb behind a conjunction has a subject.',
  repair,
}

/** A noun with the verb behind it, the verb's object, and the conjunction before the two. */
interface Clause {
  subject: Token
  verb: Token
  object: Token | null
  opener: Token | null
}

/** What only a verb without a clause of its own has not. */
const OWN = /^(?:nsubj|csubj|aux|cop|mark|cc|expl)/
/** Relations by which a finite verb is hung on what stands before its clause. */
const HUNG = /^(?:advcl|conj|xcomp|dep|acl|parataxis|ccomp)/
const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV)$/

function repair(tokens: Token[], words: NewsGrammarWords): void {
  for (const verb of tokens) {
    if (verb.upos !== 'VERB' || !(hasFiniteForm(verb) || verb.xpos === 'VBN')) continue
    if (words.namingVerbs.has(verb.lemma) || hangingOn(tokens, verb).some(({ deprel }) => OWN.test(deprel)))
      continue
    const clause = clauseOf(tokens, verb, words)
    if (clause) build(tokens, clause)
  }
}

function clauseOf(tokens: readonly Token[], verb: Token, words: NewsGrammarWords): Clause | null {
  let before = verb.index - 1
  while (tokens[before]?.upos === 'ADV') before--
  const subject = tokens[before]
  if (!subject || !isNoun(subject) || isSubjectOfAnother(tokens, subject, verb)) return null
  const opener = openerOf(tokens, subject, words)
  const object = objectOf(tokens, subject, verb, opener !== null)
  if (object) return { subject, verb, object, opener }
  const isFinite = hasFiniteForm(verb) && HUNG.test(verb.deprel) && verb.head < verb.index
  return opener && isFinite ? { subject, verb, object: null, opener } : null
}

const isSubjectOfAnother = (tokens: readonly Token[], subject: Token, verb: Token): boolean =>
  subject.deprel.startsWith('nsubj') &&
  subject.head !== verb.index &&
  !isSaidOf(tokens, subject, tokens[verb.head]) &&
  !/^(?:ADV|SCONJ|ADP)$/.test(tokens[subject.head]?.upos ?? '')

/** Was the noun behind the verb taken for what the subject is, without an “is”? */
const isSaidOf = (tokens: readonly Token[], subject: Token, noun: Token | undefined): boolean =>
  noun?.deprel === 'root' &&
  isNoun(noun) &&
  subject.head === noun.index &&
  !hangingOn(tokens, noun).some(({ deprel }) => deprel === 'cop')

/** What shows the verb of a clause: an object where the parser left none a place. */
function objectOf(tokens: readonly Token[], subject: Token, verb: Token, isOpened: boolean): Token | null {
  const described = tokens[verb.head]
  if (verb.deprel === 'amod' && described && isNoun(described) && described.index > verb.index) {
    if (described.head === subject.index && described.deprel === 'obj') return described
    if (isSaidOf(tokens, subject, described)) return described
    const parts = subject.head === described.index && subject.deprel === 'compound' && subject.xpos === 'NNS'
    return isOpened && parts ? described : null
  }
  if (!isOpened || verb.deprel !== 'acl' || verb.head !== subject.index) return null
  const mine = hangingOn(tokens, verb)
  if (mine.some(({ deprel }) => deprel === 'obl:agent')) return null
  return mine.find((t) => t.deprel === 'obj' && t.index > verb.index) ?? null
}

/** The conjunction right before the phrase of the noun, whatever it was read as. */
function openerOf(
  tokens: readonly Token[],
  subject: Token,
  { clauseOpeners }: NewsGrammarWords,
): Token | null {
  let first = subject.index
  while (first > 0 && IN_PHRASE.test(tokens[first - 1]!.upos) && !clauseOpeners.has(plain(tokens[first - 1])))
    first--
  const before = tokens[first - 1]
  return before && clauseOpeners.has(plain(before)) ? before : null
}

function build(tokens: readonly Token[], clause: Clause): void {
  const { subject, verb, object, opener } = clause
  const governor = opener && governorOf(tokens, clause, opener)
  if (opener ? !governor : subject.deprel !== 'root' && object?.deprel !== 'root') return
  for (const t of hangingOn(tokens, subject)) if (t.index > verb.index) t.head = verb.index
  if (object)
    for (const t of hangingOn(tokens, object))
      if (t !== subject && t.index < verb.index) t.head = subject.index
      else if (t.index > object.index && t.deprel !== 'nmod') t.head = verb.index
  Object.assign(verb, governor ? { head: governor.index, deprel: 'advcl' } : { head: -1, deprel: 'root' })
  if (verb.xpos === 'VBN') verb.xpos = 'VBD'
  Object.assign(subject, { head: verb.index, deprel: 'nsubj' })
  if (object) Object.assign(object, { head: verb.index, deprel: 'obj' })
  if (opener) Object.assign(opener, { head: verb.index, deprel: 'mark', upos: 'SCONJ' })
}

/** The nearest verb, or else the root, that the words of the clause were hung on and that stands before it. */
function governorOf(
  tokens: readonly Token[],
  { subject, verb, object }: Clause,
  opener: Token,
): Token | null {
  const within = [subject, verb, object, opener]
  const outermost = within.find((t) => t && !within.includes(tokens[t.head] ?? null))
  let at = tokens[outermost?.head ?? -1]
  for (let steps = 0; at && steps < tokens.length; steps++) {
    if (at.index < opener.index && /^(?:VERB|AUX)$/.test(at.upos)) return at
    if (at.deprel === 'root') return within.includes(at) ? null : at
    at = tokens[at.head]
  }
  return null
}
