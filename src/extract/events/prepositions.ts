// Says which role a phrase with a preposition has in an event.
import type { EventArgument, Role } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { isPassive } from '../../text/clause.ts'
import { childrenOf, childWith, hasRelation, tokensIn, wordsBetween } from '../../text/tree.ts'
import { argumentsOf } from './argument.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import { isTimePhrase } from './time-phrase.ts'

const MOVES = new Set(['rise', 'fall'])
const FOLLOWS_SPEECH = new Set(['diplomacy', 'speech', 'politics', 'justice'])

/** Is the phrase a place: a noun of places, or a name, or one that holds a name and is no event ("in the Oslo crash")? */
export function isPlace(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean {
  if (token.upos === 'PROPN' || lexicon.has('placeNouns', lemmaOf(token))) return true
  if (lexicon.nouns.get(lemmaOf(token))?.some(({ others }) => others.length === 0)) return false
  return childrenOf(sentence, token.index).some(
    (child) => child.upos === 'PROPN' && hasRelation(child, 'compound', 'flat', 'nmod:poss', 'appos'),
  )
}

/** Is the phrase a number of something: "to 300 points", "for 2 billion"? */
const isAmount = (sentence: ParsedSentence, token: Token): boolean =>
  token.upos === 'NUM' || childWith(sentence, token.index, 'nummod') !== null

/** The role of a phrase with this preposition in an event of this kind, or null when it has none. */
function roleOf(preposition: string, kind: string, lexicon: EventLexicon): Role | null {
  const role = lexicon.roles.get(preposition) ?? null
  const family = lexicon.kinds.get(kind)?.family
  const isTalk = family !== undefined && FOLLOWS_SPEECH.has(family)
  // “rose on the news”, “against the dollar”: what moves by itself is done to nobody
  if (role === 'target' && (MOVES.has(kind) || (preposition !== 'against' && isTalk))) return 'topic'
  // “died on the road to hospital”: harm is done to nobody whom a preposition leads to
  if (role === 'target' && lexicon.has('harmKinds', kind)) return 'place'
  if (
    role === 'recipient' &&
    preposition === lexicon.words.instrumentPreposition &&
    family === 'conflict' &&
    kind !== 'clash'
  )
    return 'instrument'
  return role
}

/** “Was shot on his way home”, “saw them on the bridge”: to whom it was done is told already. */
const hasTarget = (sentence: ParsedSentence, verb: Token, kind: string, { kinds }: EventLexicon): boolean =>
  verb.upos === 'VERB' &&
  (isPassive(sentence, verb.index)
    ? !kinds.has(kind) || kinds.get(kind)!.family === 'conflict'
    : !kinds.has(kind) && childWith(sentence, verb.index, 'obj') !== null)

/** “In prison for fraud”: what somebody is there for is no part of the place. */
function placeOf(sentence: ParsedSentence, place: Token, lexicon: EventLexicon): EventArgument[] {
  const found = argumentsOf(sentence, place, 'place', lexicon)
  const cause = childrenOf(sentence, place.index)
    .filter((child) => hasRelation(child, 'nmod') && child.index > place.index)
    .flatMap((child) => childrenOf(sentence, child.index).find(({ deprel }) => deprel === 'case') ?? [])
    .find((preposition) => lexicon.roles.get(lemmaOf(preposition)) === 'topic')
  const first = found[0] && tokensIn(sentence, found[0])[0]
  if (!cause || !first || cause.start >= found[0]!.end) return found
  return [{ ...found[0]!, ...wordsBetween(sentence, first.index, cause.index - 1) }, ...found.slice(1)]
}

/** The arguments that phrases with prepositions under `governor` give to an event of this kind. */
export function prepositionArguments(
  sentence: ParsedSentence,
  governor: Token,
  kind: string,
  lexicon: EventLexicon,
): EventArgument[] {
  return childrenOf(sentence, governor.index).flatMap((child) => {
    if (!hasRelation(child, 'obl', 'nmod') || hasRelation(child, 'nmod:poss')) return []
    if (isTimePhrase(sentence, child, lexicon))
      return argumentsOf(sentence, child, 'time', lexicon).slice(0, 1)
    const preposition = childWith(sentence, child.index, 'case')
    const role = preposition && roleOf(lemmaOf(preposition), kind, lexicon)
    if (role === 'place' && !isPlace(sentence, child, lexicon)) return []
    if (
      role === 'target' &&
      lemmaOf(preposition!) !== 'against' &&
      hasTarget(sentence, governor, kind, lexicon)
    )
      return []
    if (preposition && lemmaOf(preposition) === lexicon.words.pathPreposition && child.upos !== 'PROPN')
      return []
    if (role === 'agent' && governor.upos === 'VERB' && !isPassive(sentence, governor.index)) return []
    if (role === 'instrument' && child.upos === 'PROPN')
      return argumentsOf(sentence, child, 'recipient', lexicon)
    if (lexicon.kinds.get(kind)?.family === 'economy' && isAmount(sentence, child)) return []
    if (role === 'place' && child.upos === 'NOUN') return placeOf(sentence, child, lexicon)
    return role && role !== 'time' ? argumentsOf(sentence, child, role, lexicon) : []
  })
}

/**
 * The places and times that hang on a participant where the event has none of its own: "attacked a convoy near Mosul on
 * Friday" says where and when the attack was.
 */
export function argumentsBeside(
  sentence: ParsedSentence,
  participant: Token,
  found: readonly EventArgument[],
  lexicon: EventLexicon,
): EventArgument[] {
  const beside = childrenOf(sentence, participant.index).filter(
    (child) =>
      hasRelation(child, 'nmod') && child.index > participant.index && !hasRelation(child, 'nmod:poss'),
  )
  const place = beside.find((child) => {
    const preposition = childWith(sentence, child.index, 'case')
    return child.upos === 'PROPN' && preposition && lexicon.roles.get(lemmaOf(preposition)) === 'place'
  })
  const time = beside.find((child) => isTimePhrase(sentence, child, lexicon))
  const isMissing = (role: Role) => !found.some((argument) => argument.role === role)
  return [
    ...(place && place !== time && isMissing('place') ? argumentsOf(sentence, place, 'place', lexicon) : []),
    ...(time && isMissing('time') ? argumentsOf(sentence, time, 'time', lexicon) : []),
  ]
}

/**
 * “Protests in Lima, where police arrested six”: the place before “where” is that of its clause. Whom an attack hurt may have
 * died where they were taken.
 */
export function placeBeforeWhere(
  sentence: ParsedSentence,
  verb: Token,
  kind: string,
  lexicon: EventLexicon,
): EventArgument[] {
  if (lexicon.has('harmKinds', kind)) return []
  const where = childrenOf(sentence, verb.index).find((t) => lexicon.has('whereWords', t.exact.toLowerCase()))
  if (!where || where.index > verb.index) return []
  const before = sentence.tokens[where.index - 1]
  const last = before?.exact === ',' ? sentence.tokens[where.index - 2] : before
  const noun = last && hasRelation(last, 'flat') ? sentence.tokens[last.head] : last
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos) || isTimePhrase(sentence, noun, lexicon)) return []
  return isPlace(sentence, noun, lexicon) ? argumentsOf(sentence, noun, 'place', lexicon) : []
}

/** “Attacked plants with drones”: in a fight, what “with” hangs on a participant is what it was done with, where the words are those of arms. */
export function meansBeside(
  sentence: ParsedSentence,
  participant: Token,
  kind: string,
  found: EventArgument[],
  lexicon: EventLexicon,
): EventArgument[] {
  if (roleOf(lexicon.words.instrumentPreposition, kind, lexicon) !== 'instrument') return []
  const means = childrenOf(sentence, participant.index).find(
    (child) =>
      hasRelation(child, 'nmod') &&
      child.index > participant.index &&
      lexicon.has('arms', lemmaOf(child)) &&
      childrenOf(sentence, child.index).some(
        (c) => c.deprel === 'case' && lemmaOf(c) === lexicon.words.instrumentPreposition,
      ),
  )
  const opener = means && childWith(sentence, means.index, 'case')
  if (!means || !opener) return []
  for (const [at, one] of found.entries()) {
    const inside = tokensIn(sentence, one)
    if (one.role === 'target' && one.start < opener.start && one.end > opener.start)
      found[at] = { ...one, ...wordsBetween(sentence, inside[0]!.index, opener.index - 1) }
  }
  return argumentsOf(sentence, means, 'instrument', lexicon)
}
