// Repairing "fired 200 workers last month" and "a judge yesterday freed", where a noun was read as part of the time behind it.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hasRelation } from '../../text/tree.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const timeBehindObject: TreeRepair = {
  name: 'time-behind-object',
  example: 'The company {root fired} 200 {obj-of-fired workers} last {obl:unmarked-of-fired month}.',
  before: 'The company {root fired} 200 {nmod:poss-of-month workers} last {obl:unmarked-of-fired month}.',
  reason:
    '“Last”, “next” and “this” open a phrase of time, and “yesterday” is one; a noun or number right before is no part of it, but the subject, the object, or what a preposition stands before.',
  repair(tokens, words) {
    for (const first of tokens) {
      const time = timeFrom(tokens, first, words)
      const noun = time && headBefore(tokens, first, time)
      if (!time || !noun) continue
      const verb = verbOf(tokens, noun, time)
      if (!verb) continue
      const relation = relationOf(tokens, noun, time, verb, words)
      if (!relation) continue
      for (const t of hangingOn(tokens, time)) {
        if (t.index < noun.index) t.head = noun.index
        else if (t.index > time.index) giveOn(t, verb)
      }
      Object.assign(noun, { head: verb.index, deprel: relation })
      Object.assign(time, { head: verb.index, deprel: 'obl:unmarked' })
    }
  },
}

/** The noun or number whose last word stands right before the time, where it was hung on that: “Ana Diaz yesterday”. */
function headBefore(tokens: readonly Token[], first: Token, time: Token): Token | null {
  let noun = tokens[first.index - 1]
  while (noun && noun.head !== time.index && hasRelation(noun, 'flat', 'compound')) noun = tokens[noun.head]
  return noun && noun.head === time.index && (isNoun(noun) || noun.upos === 'NUM') ? noun : null
}

/** The time that begins with this word: “yesterday” itself, the month of “last month”. */
function timeFrom(
  tokens: readonly Token[],
  first: Token,
  { turnWords, dayWords, timeHeads }: NewsGrammarWords,
): Token | null {
  if (dayWords.has(plain(first))) return first
  const time = turnWords.has(plain(first)) ? tokens[first.head] : undefined
  return time && time.index > first.index && (isNoun(time) || timeHeads.has(plain(time))) ? time : null
}

/** The verb whose phrase the noun is: the one over the time or, where that is a later one, the one right before a number. */
function verbOf(tokens: readonly Token[], noun: Token, time: Token): Token | null {
  const before = tokens[noun.index - 1]
  if (noun.upos === 'NUM' && before?.upos === 'VERB') return before
  const verb = tokens[time.head]
  return verb?.upos === 'VERB' && noun.upos !== 'NUM' ? verb : null
}

/** What the noun is to the verb, or null where it can be nothing. */
function relationOf(
  tokens: readonly Token[],
  noun: Token,
  time: Token,
  verb: Token,
  { byWord }: NewsGrammarWords,
): string | null {
  const mine = hangingOn(tokens, verb).filter((t) => t !== time)
  const preposition = hangingOn(tokens, time).find(({ deprel }) => deprel === 'case')
  if (preposition && preposition.index < noun.index && verb.index < noun.index)
    // “fined by the regulator last year”: the regulator is behind the preposition, and the year behind none
    return plain(preposition) === byWord ? 'obl:agent' : 'obl'
  if (verb.index < noun.index) return mine.some(({ deprel }) => deprel === 'obj') ? null : 'obj'
  if (preposition || mine.some(({ deprel }) => deprel.startsWith('nsubj'))) return null
  return mine.some(({ deprel }) => deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj'
}

/** What stood behind the time stands behind the verb. */
const giveOn = (t: Token, verb: Token): void => {
  if (t.upos === 'PUNCT' || t.deprel === 'flat') return
  Object.assign(t, { head: verb.index, deprel: t.deprel === 'nmod' ? 'obl' : t.deprel })
}
