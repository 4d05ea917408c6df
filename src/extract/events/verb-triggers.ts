// Says whether a verb reports an event, and of what kind.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, childWith, hasRelation } from '../../text/tree.ts'
import { hasFiniteVerb, isLabel } from './headline.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf, matchEntry } from './match-entry.ts'
import type { Trigger } from './trigger.ts'
import { verbLemma } from './verb-lemma.ts'

/** Is the verb an auxiliary, a preposition ("following the vote") or part of a fixed expression? */
function isFunctionWord(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean {
  if (hasRelation(token, 'aux', 'cop', 'case', 'mark', 'fixed', 'cc', 'discourse')) return true
  if (!lexicon.has('prepositionVerbs', token.exact.toLowerCase())) return false
  return !childWith(sentence, token.index, 'nsubj', 'aux', 'ccomp')
}

/**
 * Does a participle only describe the noun after it ("escalating costs", "training camp")? Between two nouns of a sentence
 * without another verb it is the verb ("Group claimed responsibility").
 */
function isModifier(sentence: ParsedSentence, token: Token): boolean {
  if (!hasRelation(token, 'amod', 'compound') || token.head < token.index) return false
  const before = sentence.tokens[token.index - 1]
  return !before || !/^(?:NOUN|PROPN)$/.test(before.upos) || hasFiniteVerb(sentence)
}

/** A word with the tag of an inflected verb that has no ending of one ("late" as a past form) is hardly a verb. */
const isMistaken = (token: Token, lexicon: EventLexicon): boolean =>
  /^VB[DNGZ]$/.test(token.xpos) &&
  lemmaOf(token) === token.exact.toLowerCase() &&
  !lexicon.words.verbEndings.some(([ending]) => token.exact.toLowerCase().endsWith(ending))

/** “left hundreds homeless”: the state that somebody is left in is the event, and nobody went away. */
const leavesInState = (sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean =>
  lexicon.has('leavingVerbs', lemmaOf(token)) &&
  childrenOf(sentence, token.index).some(
    (child) => hasRelation(child, 'xcomp') && lexicon.adjectives.has(lemmaOf(child)),
  )

/** A bare first verb, with nobody that does it, tells of nothing; in a heading it is a noun most often: “Court jails two”. */
const isBidding = (sentence: ParsedSentence, token: Token): boolean =>
  token.index === 0 && token.xpos === 'VB' && !childWith(sentence, token.index, 'nsubj', 'aux', 'mark')

/** Inside a sentence that is no heading, a verb that no list knows is not written with a capital: “City beat United”. */
const isInName = (sentence: ParsedSentence, token: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(token.exact) &&
  sentence.section === 'body' &&
  /^\p{L}/u.test(sentence.tokens[token.index - 1]?.exact ?? '')

/** “For the three months ended Sept. 30”: the day that closes a stretch of time; nothing ended. */
function closesPeriod({ tokens }: ParsedSentence, token: Token, lexicon: EventLexicon): boolean {
  const before = tokens[token.index - 1]
  const after = tokens[token.index + 1]
  return (
    /^VB[DN]$/.test(token.xpos) &&
    before !== undefined &&
    lexicon.has('timeNouns', lemmaOf(before)) &&
    (before.deprel.startsWith('nmod') || before.deprel.startsWith('obl')) &&
    lexicon.has('timeNouns', after?.exact.toLowerCase() ?? '')
  )
}

/** “Began searching the site”, “seek to end it”: the search or the end is the event, that it began or is sought none besides. */
const onlyLeads = (sentence: ParsedSentence, token: Token, kind: string, lexicon: EventLexicon): boolean =>
  (lexicon.has('beginKinds', kind) || lexicon.has('tryingVerbs', lemmaOf(token))) &&
  childWith(sentence, token.index, 'xcomp')?.upos === 'VERB'

/** The trigger that a verb is, or null. */
export function verbTrigger(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): Trigger | null {
  if (token.upos !== 'VERB' || isFunctionWord(sentence, token, lexicon)) return null
  const lemma = verbLemma(token, lexicon)
  const entry = matchEntry(sentence, token, lexicon.verbs.get(lemma), 'verb')
  if (isModifier(sentence, token) || isLabel(sentence, token)) return null
  if (entry && entry.others.length > 0)
    return { token, kind: entry.kind, carrier: null, rule: 'verb-phrase', words: entry.others }
  if (leavesInState(sentence, token, lexicon)) return null
  if (lexicon.has('stateVerbs', lemma)) {
    const particle = childrenOf(sentence, token.index).some((child) => hasRelation(child, 'compound:prt'))
    return particle ? { token, kind: 'other', carrier: null, rule: 'verb-with-particle' } : null
  }
  if (!entry && (isMistaken(token, lexicon) || isBidding(sentence, token) || isInName(sentence, token)))
    return null
  if (closesPeriod(sentence, token, lexicon)) return null
  return entry && !onlyLeads(sentence, token, entry.kind, lexicon)
    ? { token, kind: entry.kind, carrier: null, rule: 'verb' }
    : { token, kind: 'other', carrier: null, rule: 'other-verb' }
}
