// Says whether a noun reports an event, and of what kind.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, childWith, hasRelation } from '../../text/tree.ts'
import type { EventEntry, EventLexicon } from './lexicon.ts'
import { lemmaOf, matchEntry } from './match-entry.ts'
import { countOfToll, TOLL } from './toll.ts'
import { isTimePhrase } from './time-phrase.ts'
import type { Trigger } from './trigger.ts'

/** The light verb that carries the noun: the verb whose object, passive subject or complement it is. */
function carrierOf(sentence: ParsedSentence, noun: Token, lexicon: EventLexicon): Token | null {
  const head = sentence.tokens[noun.head]
  const lightEntry = (verb: Token) => {
    const entry = matchEntry(sentence, verb, lexicon.light.get(lemmaOf(verb)), 'verb')
    // “put off the match”: a particle gives a verb a meaning
    return entry && entry.others.length === 0 && childWith(sentence, verb.index, 'compound:prt')
      ? null
      : entry
  }
  if (head?.upos === 'VERB' && hasRelation(noun, 'obj', 'nsubj:pass') && lightEntry(head)) return head
  const raised = head && hasRelation(noun, 'nsubj') ? childWith(sentence, head.index, 'xcomp') : null
  if (raised?.upos === 'VERB' && childWith(sentence, raised.index, 'aux:pass') && lightEntry(raised))
    return raised
  if (head?.upos === 'VERB' && hasRelation(noun, 'obl')) {
    const preposition = childWith(sentence, noun.index, 'case')
    if (preposition && lightEntry(head)?.others.includes(lemmaOf(preposition))) return head
  }
  const described = childrenOf(sentence, noun.index).find(
    (child) =>
      child.upos === 'VERB' && child.deprel === 'acl' && child.xpos === 'VBN' && lightEntry(child) !== null,
  )
  return described ?? null
}

/** Signs in the sentence that a noun which may be a thing is meant as an event. */
function hasEventSign(sentence: ParsedSentence, noun: Token, lexicon: EventLexicon): boolean {
  return childrenOf(sentence, noun.index).some((child) => {
    if (!hasRelation(child, 'nmod', 'acl')) return false
    if (hasRelation(child, 'nmod:poss')) return true
    if (lexicon.has('timeNouns', lemmaOf(child))) return true
    const preposition = childrenOf(sentence, child.index).find((small) => small.deprel === 'case')
    return preposition !== undefined && lexicon.has('participantPrepositions', lemmaOf(preposition))
  })
}

/** Does the noun only describe the one after it ("attack helicopter", "peace talks")? */
function isModifier(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean {
  if (hasRelation(token, 'compound', 'amod', 'flat', 'nmod:npmod') && token.head > token.index) return true
  const next = sentence.tokens[token.index + 1]
  return token.xpos === 'NN' && next?.upos === 'NOUN' && !lexicon.has('timeNouns', lemmaOf(next))
}

/** The dictionary form; names in headlines keep their plural, so that of a known noun is found by its ending. */
export function nounForm(token: Token, lexicon: EventLexicon): string {
  const word = lemmaOf(token)
  if (token.upos !== 'PROPN' || lexicon.nouns.has(word)) return word
  const singulars = lexicon.words.nounEndings
    .filter(([ending]) => word.endsWith(ending))
    .map(([ending, instead]) => word.slice(0, word.length - ending.length) + instead)
  return singulars.find((singular) => lexicon.nouns.has(singular)) ?? word
}

/** The kind of "attempt" in "hijack attempt" is that of what was tried. */
function kindOf(sentence: ParsedSentence, token: Token, entry: EventEntry, lexicon: EventLexicon): string {
  if (!lexicon.has('attemptNouns', nounForm(token, lexicon))) return entry.kind
  const before = childrenOf(sentence, token.index).find(
    (child) => child.deprel === 'compound' && child.index === token.index - 1,
  )
  const own = before && matchEntry(sentence, before, lexicon.nouns.get(nounForm(before, lexicon)), 'noun')
  return own && !own.loose ? own.kind : entry.kind
}

/** “By the end of April”: a stretch of time, and nothing that ended. */
const isEdgeOfTime = (sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean =>
  lexicon.has('edgeNouns', lemmaOf(token)) &&
  childrenOf(sentence, token.index).some(
    (child) => hasRelation(child, 'nmod') && isTimePhrase(sentence, child, lexicon),
  )

/** “Nine percent of the vote”: a number of votes, and no day on which they were cast. */
const isCounted = (sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean => {
  const share = sentence.tokens[token.head]
  return (
    lexicon.has('countedNouns', lemmaOf(token)) &&
    hasRelation(token, 'nmod') &&
    share !== undefined &&
    (share.upos === 'NUM' || lexicon.has('shareNouns', lemmaOf(share)))
  )
}

/** The trigger that a noun is, or null. */
export function nounTrigger(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): Trigger | null {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null
  const lemma = nounForm(token, lexicon)
  const entry = matchEntry(sentence, token, lexicon.nouns.get(lemma), 'noun')
  if (token.upos === 'PROPN' && lexicon.has('timeNouns', lemma)) return null
  if (isEdgeOfTime(sentence, token, lexicon) || isCounted(sentence, token, lexicon)) return null
  if (!entry || isModifier(sentence, token, lexicon) || (entry.loose && token.upos === 'PROPN')) return null
  if (countOfToll(sentence, token, lexicon).length > 0)
    return { token, kind: entry.kind, carrier: null, rule: TOLL }
  if (matchEntry(sentence, token, lexicon.fixed.get(lemma), 'noun')) return null
  const carrier = carrierOf(sentence, token, lexicon)
  const kind = kindOf(sentence, token, entry, lexicon)
  const words = entry.others
  if (carrier) return { token, kind, carrier, rule: 'noun-of-light-verb', words }
  if (!entry.loose) return { token, kind, carrier: null, rule: 'noun', words }
  const rule = hasEventSign(sentence, token, lexicon) ? 'noun-with-participant' : 'loose-noun'
  return { token, kind, carrier: null, rule, words }
}
