// Who does it and to whom, where the tree alone is not enough: doubled subjects and relative clauses.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { agentOf, isPassive, objectOf, patientOf, subjectOf } from '../../text/clause.ts'
import { ancestorsOf, childrenOf, childWith, hasRelation } from '../../text/tree.ts'
import { isEmptyWord } from './argument.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf, matchEntry } from './match-entry.ts'
import { isTimePhrase } from './time-phrase.ts'

/** The subjects that hang on a verb: two in "the raid, which Peru said killed ten", where `said` has both. */
const subjectsOf = (sentence: ParsedSentence, verb: number): Token[] =>
  childrenOf(sentence, verb).filter((child) => hasRelation(child, 'nsubj'))

/** The noun just before a relative pronoun, where it is no part of a longer phrase that could be meant as well. */
function nounBefore(sentence: ParsedSentence, pronoun: Token): Token | null {
  const before = sentence.tokens[pronoun.index - 1]
  const noun = before?.exact === ',' ? sentence.tokens[pronoun.index - 2] : before
  if (!noun || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return null
  // "exploded near a market, which killed ten": it may be what happened there
  if (pronoun.xpos === 'WDT' && noun.upos === 'NOUN' && noun.deprel === 'obl') return null
  return hasRelation(noun, 'nmod', 'obl', 'conj', 'appos', 'flat') &&
    noun.head >= 0 &&
    isNominal(sentence.tokens[noun.head])
    ? null
    : noun
}

const isNominal = (token: Token | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN'

/** The word that a relative pronoun stands for, the word itself when it is none, null when that is open. */
function standsFor(sentence: ParsedSentence, word: Token | null): Token | null {
  return word && isEmptyWord(word) ? (word.deprel === 'expl' ? null : nounBefore(sentence, word)) : word
}

/**
 * The verb of speech that a participle of speech goes with: in "the mayor said six had died, adding that" it is the mayor
 * who adds, though the participle may hang on the verb beside it.
 */
function speechAbove(sentence: ParsedSentence, verb: Token, lexicon: EventLexicon): Token | null {
  if (verb.xpos !== 'VBG' || !hasRelation(verb, 'advcl') || !isSpeech(verb, lexicon)) return null
  return (
    ancestorsOf(sentence, verb.index).find((above) => above.upos === 'VERB' && isSpeech(above, lexicon)) ??
    null
  )
}

const isSpeech = (verb: Token, lexicon: EventLexicon): boolean =>
  lexicon.verbs
    .get(lemmaOf(verb))
    ?.some(({ others, kind }) => others.length === 0 && lexicon.kinds.get(kind)?.family === 'speech') ?? false

/** Kinds of events that bear names: “Cyclone Ada”. */
const NAMED_KINDS: ReadonlySet<string> = new Set(['storm'])

/** Does a name of its own stand right behind the word for such an event? */
const bearsName = (sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean =>
  childWith(sentence, token.index, 'flat')?.index === token.index + 1 &&
  !childWith(sentence, token.index, 'compound') &&
  (lexicon.nouns.get(lemmaOf(token))?.some(({ kind }) => NAMED_KINDS.has(kind)) ?? false)

/** Is the word a noun that reports an event by itself ("the blast", "Hurricane", “Cyclone Ada”) and no part of a name ("Highway Patrol")? */
export const isEventNoun = (sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean =>
  (token.upos === 'NOUN' ||
    bearsName(sentence, token, lexicon) ||
    (token.upos === 'PROPN' && !childWith(sentence, token.index, 'compound', 'flat'))) &&
  (lexicon.nouns.get(lemmaOf(token))?.some(({ others, loose }) => others.length === 0 && !loose) ?? false) &&
  !matchEntry(sentence, token, lexicon.fixed.get(lemmaOf(token)), 'noun')

/** "Arrested for attacking a guard", "cleared him of killing": who did it is what the case is about. */
function isUnproven(sentence: ParsedSentence, { xpos, deprel, head }: Token, lexicon: EventLexicon): boolean {
  if (xpos !== 'VBG' || !/^(?:xcomp|advcl|acl)$/.test(deprel)) return false
  const above = sentence.tokens[head]
  const judging = deprel === 'acl' && above?.deprel === 'obj' ? sentence.tokens[above.head] : above
  return judging?.upos === 'VERB' && lexicon.has('unprovenVerbs', lemmaOf(judging))
}

/** Who does what `verb` says; null when the sentence leaves it open. */
export function doerOf(sentence: ParsedSentence, verb: Token, lexicon: EventLexicon): Token | null {
  const above = speechAbove(sentence, verb, lexicon)
  if (above) return doerOf(sentence, above, lexicon)
  if (isUnproven(sentence, verb, lexicon)) return null
  const own = subjectsOf(sentence, verb.index)
  if (own.length > 1 && !isPassive(sentence, verb.index)) return standsFor(sentence, own.at(-1)!)
  const governor = sentence.tokens[verb.head]
  if (own.length === 0 && verb.deprel === 'ccomp' && governor && !childWith(sentence, verb.index, 'mark')) {
    const [relative, ...others] = subjectsOf(sentence, governor.index)
    if (relative && others.length > 0 && isEmptyWord(relative)) return subjectOf(sentence, governor.index)
  }
  return standsFor(sentence, agentOf(sentence, verb.index))
}

/** “In a $4bn deal”: does a preposition before the sum open the phrase? */
const isInPreposition = (sentence: ParsedSentence, { index }: Token): boolean =>
  childrenOf(sentence, index).some(
    (child) =>
      child.upos === 'SYM' && child.index < index && childWith(sentence, child.index, 'case') !== null,
  )

/** To whom it is done; an object that the parser took for a time and that is none counts as well. */
export function undergoerOf(sentence: ParsedSentence, verb: Token, lexicon: EventLexicon): Token | null {
  if (isPassive(sentence, verb.index)) {
    const own = subjectsOf(sentence, verb.index)
    return standsFor(sentence, own.length > 1 ? own.at(-1)! : patientOf(sentence, verb.index))
  }
  const unmarked = childrenOf(sentence, verb.index).find(
    (child) =>
      hasRelation(child, 'obl:unmarked', 'obl:tmod') &&
      child.index > verb.index &&
      !childWith(sentence, child.index, 'case') &&
      !isInPreposition(sentence, child) &&
      !isTimePhrase(sentence, child, lexicon),
  )
  const object = objectOf(sentence, verb.index) ?? unmarked ?? null
  return object && lexicon.has('emptyObjects', lemmaOf(object)) ? null : standsFor(sentence, object)
}
