// Repairing a verb of a headline that was read as a plural noun: "Bus crash kills 12, injures 30".
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun, plain } from './words-of-tree.ts'

export const countingVerb: TreeRepair = {
  name: 'counting-verb',
  example: 'Bus {nsubj-of-kills crash} {root kills} {obj-of-kills 12}, {conj-of-kills injures} 30',
  before: 'Bus {compound-of-kills crash} {nsubj-of-injures kills} {flat-of-kills 12}, {root injures} 30',
  reason:
    'A word such as “kills” between a noun and a number is the verb: the noun before it is its subject, the number its object, and a verb whose subject it was goes on with it.',
  repair,
}

const mayBeMain = (token: Token): boolean => hasFiniteForm(token) || token.xpos === 'MD'

function repair(tokens: Token[], words: NewsGrammarWords): void {
  for (const verb of tokens) {
    const infinitive = words.countingVerbs.get(plain(verb))
    if (infinitive === undefined || !numberAfter(tokens, verb, words) || !isNoun(verb)) continue
    const [subject, earlier] = [subjectBefore(tokens, verb), tokens.slice(0, verb.index).find(mayBeMain)]
    const isSecond = tokens[verb.index - 1]?.exact === ',' && earlier?.index === verb.head
    if (earlier ? !isSecond : !subject) continue
    Object.assign(verb, { upos: 'VERB', xpos: plain(verb) === infinitive ? 'VBP' : 'VBZ', lemma: infinitive })
    if (isSecond) verb.deprel = 'conj'
    else takeClause(tokens, verb, subject!)
  }
  for (const verb of tokens) {
    if (verb.upos !== 'VERB' || !words.countingVerbs.has(plain(verb))) continue
    const number = numberAfter(tokens, verb, words)
    if (number && isBare(tokens, number)) takeNumber(tokens, verb, number)
  }
  placeNumbers(tokens, words)
}

/** The number is the object, and a phrase with a preposition is not. */
function takeNumber(tokens: readonly Token[], verb: Token, number: Token): void {
  for (const t of hangingOn(tokens, verb))
    if (
      t.deprel === 'obj' &&
      hangingOn(tokens, t).some(({ deprel, upos }) => deprel === 'case' && upos === 'ADP')
    )
      t.deprel = 'obl'
  Object.assign(number, { head: verb.index, deprel: 'obj' })
}

/** “Gunman shoots 3 at mall”: a bare number has no place of its own, the verb has. */
function placeNumbers(tokens: readonly Token[], { circumstancePrepositions }: NewsGrammarWords): void {
  for (const phrase of tokens) {
    const number = tokens[phrase.head]
    if (number?.upos !== 'NUM' || number.deprel !== 'obj' || !phrase.deprel.startsWith('nmod')) continue
    const preposition = hangingOn(tokens, phrase).find(({ deprel }) => deprel === 'case')
    if (phrase.index > number.index && circumstancePrepositions.has(plain(preposition)))
      Object.assign(phrase, { head: number.head, deprel: 'obl' })
  }
}

/** The number that the verb counts with, right behind it or behind “at least”. */
function numberAfter(
  tokens: readonly Token[],
  verb: Token,
  { beforeNumbers, amounts }: NewsGrammarWords,
): Token | null {
  let at = verb.index + 1
  while (beforeNumbers.has(plain(tokens[at]))) at++
  const number = tokens[at]
  return number && (number.upos === 'NUM' || amounts.has(plain(number))) ? number : null
}

/** Does the number count no noun behind it? */
const isBare = (tokens: readonly Token[], { index }: Token): boolean =>
  /^(?:ADP|PUNCT|CCONJ|SCONJ|VERB)?$/.test(tokens[index + 1]?.upos ?? '')

/** The head of the phrase before the verb. */
function subjectBefore(tokens: readonly Token[], verb: Token): Token | null {
  let at = tokens[verb.index - 1]
  while (at && at.head >= 0 && at.head < verb.index) at = tokens[at.head]
  return at && isNoun(at) ? at : null
}

/** Makes the verb the head of the clause that its subject stood for; a verb whose subject that was goes on with it. */
function takeClause(tokens: readonly Token[], verb: Token, subject: Token): void {
  const { head, deprel } = subject.head === verb.index ? verb : subject
  for (const child of hangingOn(tokens, verb)) {
    if (child === subject) continue
    if (child.index < verb.index) child.head = subject.index
    else if (child.deprel.startsWith('nmod')) child.deprel = 'obl'
  }
  Object.assign(verb, { head, deprel })
  Object.assign(subject, { head: verb.index, deprel: 'nsubj' })
  const later = tokens[head]
  if (!deprel.startsWith('nsubj') || later?.upos !== 'VERB' || later.index < verb.index) return
  Object.assign(verb, { head: later.head, deprel: later.deprel })
  Object.assign(later, { head: verb.index, deprel: 'conj' })
}
