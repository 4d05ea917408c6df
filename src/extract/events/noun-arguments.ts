// Reads who takes part in an event that a noun reports.
import type { EventArgument, Role } from '../../model/event-mention.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { covers } from '../../text/spans.ts'
import { isPassive } from '../../text/clause.ts'
import { childrenOf, childWith, hasRelation, phraseSpan, tokensIn, wordsBetween } from '../../text/tree.ts'
import { argumentsOf, isEmptyWord } from './argument.ts'
import { countsOf } from './count-arguments.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import { doerOf, isEventNoun, undergoerOf } from './participants.ts'
import { prepositionArguments } from './prepositions.ts'
import { isTimePhrase } from './time-phrase.ts'
import { countOfDescribed, countOfToll, isOnlyCounted } from './toll.ts'
import type { Trigger } from './trigger.ts'

const HAPPENS_TO_A_PLACE = new Set(['conflict', 'disaster', 'health'])
/** Kinds of other families that a place has, and never does: “the Maruba coup”. */
const HAD_BY_A_PLACE = new Set(['coup', 'emergency-rule'])

/** Does the name say that its bearers carry arms: “the Harbour Militia attack”? */
const isArmed = (name: Token, lexicon: EventLexicon): boolean =>
  lexicon.has('armedNouns', name.exact.toLowerCase())

/**
 * The role of a name before the noun: where it was ("the Lagos bombing"), whose it was ("the Boeing order") or whom it was done to
 * ("the Okafor killing"); null where it may be any of these ("the Okafor attack",
 * "the Marathon bombing", "the Treasury attack").
 */
function roleBefore(
  name: Token,
  trigger: Trigger,
  lexicon: EventLexicon,
  names: readonly Mention[],
): Role | null {
  const type = names.find(({ start, end }) => start <= name.start && name.end <= end)?.type
  const family = lexicon.kinds.get(trigger.kind)?.family
  const isHarm = (family !== undefined && HAPPENS_TO_A_PLACE.has(family)) || HAD_BY_A_PLACE.has(trigger.kind)
  const isUndergone = lexicon.has('patientKinds', trigger.kind)
  if (type === 'GPE' || type === 'LOC' || type === 'FAC') return 'place'
  if (type === 'EVENT' || type === 'MISC') return null
  if (type === 'PERSON') return isUndergone ? 'target' : isHarm ? null : 'agent'
  if (type === 'ORG' && isHarm && !isArmed(name, lexicon)) return null
  if (type === undefined && isHarm) return isUndergone ? null : 'place'
  return 'agent'
}

/** The name that a word before the noun is, or that describes it ("the Lagos car bombing"). */
function nameBefore(
  sentence: ParsedSentence,
  word: Token,
  noun: number,
  lexicon: EventLexicon,
): Token | null {
  if (!hasRelation(word, 'compound', 'amod', 'nmod', 'flat') || hasRelation(word, 'nmod:poss')) return null
  if (word.upos === 'PROPN') return word
  return (
    sentence.tokens.find(
      (name) =>
        name.head === word.index &&
        name.upos === 'PROPN' &&
        name.index < noun &&
        !isTimePhrase(sentence, name, lexicon),
    ) ?? null
  )
}

/** "of the rebels" after "the arrest": whom it was done to. */
function isOfPhrase(sentence: ParsedSentence, child: Token, lexicon: EventLexicon): boolean {
  const preposition = hasRelation(child, 'nmod') ? childWith(sentence, child.index, 'case') : null
  return (
    preposition !== null &&
    lemmaOf(preposition) === lexicon.words.ofPreposition &&
    !isTimePhrase(sentence, child, lexicon)
  )
}

/**
 * Possessives, names and adjectives before the noun, and its "of" phrase. "The senator's arrest" was done to the senator, unless the
 * phrase says to whom else ("the army's arrest of the rebels") or the noun is the one chosen ("her nominee").
 */
function ownArguments(
  sentence: ParsedSentence,
  trigger: Trigger,
  lexicon: EventLexicon,
  names: readonly Mention[],
): EventArgument[] {
  const { index } = trigger.token
  const isUndergoer =
    lexicon.has('patientKinds', trigger.kind) &&
    !lexicon.has('chosenNouns', lemmaOf(trigger.token)) &&
    !childrenOf(sentence, index).some((child) => isOfPhrase(sentence, child, lexicon))
  return childrenOf(sentence, trigger.token.index).flatMap((child): EventArgument[] => {
    if (isOfPhrase(sentence, child, lexicon) && trigger.words?.includes(lemmaOf(child)))
      return countsOf(sentence, child, lexicon)
    if (hasRelation(child, 'nmod:poss')) {
      if (isTimePhrase(sentence, child, lexicon)) return argumentsOf(sentence, child, 'time', lexicon)
      return isEmptyWord(child) ? [] : argumentsOf(sentence, child, isUndergoer ? 'target' : 'agent', lexicon)
    }
    if (hasRelation(child, 'compound') && isTimePhrase(sentence, child, lexicon))
      return argumentsOf(sentence, child, 'time', lexicon)
    const name =
      child.index < trigger.token.index && !isTimePhrase(sentence, child, lexicon)
        ? nameBefore(sentence, child, trigger.token.index, lexicon)
        : null
    if (name) {
      const role = roleBefore(name, trigger, lexicon, names)
      return role === null ? [] : argumentsOf(sentence, name, role, lexicon)
    }
    if (hasRelation(child, 'compound') && lexicon.has('actingNouns', lemmaOf(child)))
      return [{ start: child.start, end: child.end, exact: child.exact, role: 'agent', mention: null }]
    // “a drone attack”: what it was done with
    if (
      hasRelation(child, 'compound') &&
      lexicon.has('arms', lemmaOf(child)) &&
      lexicon.kinds.get(trigger.kind)?.family === 'conflict'
    )
      return [{ start: child.start, end: child.end, exact: child.exact, role: 'instrument', mention: null }]
    if (
      hasRelation(child, 'amod') &&
      names.some((name) => name.type === 'NORP' && name.start === child.start)
    )
      return [{ ...phraseSpan(sentence, child.index), role: 'agent', mention: null }]
    if (!isOfPhrase(sentence, child, lexicon) || lexicon.has('degreeNouns', lemmaOf(child))) return []
    // “at the request of France”: who asks, where “of” names somebody
    const asks = lexicon.has('askingKinds', trigger.kind) && child.upos === 'PROPN'
    return [
      ...argumentsOf(sentence, child, asks ? 'agent' : 'target', lexicon),
      ...countsOf(sentence, child, lexicon),
    ]
  })
}

/** The participants of the event that the noun of `trigger` reports; those of its light verb are its own. */
export function nounArguments(
  sentence: ParsedSentence,
  trigger: Trigger,
  lexicon: EventLexicon,
  names: readonly Mention[],
): EventArgument[] {
  const { token, carrier, kind } = trigger
  const found = ownArguments(sentence, trigger, lexicon, names)
  const toll = [
    ...countOfToll(sentence, token, lexicon),
    ...(lexicon.has('harmKinds', kind) ? countOfDescribed(sentence, token, lexicon) : []),
  ]
  const isToll = (one: EventArgument): boolean => toll.some((count) => covers(one, count))
  found.push(...toll)
  found.push(...prepositionArguments(sentence, token, kind, lexicon).filter((one) => !isToll(one)))
  if (!carrier) found.push(...doerBeside(sentence, token, found, lexicon))
  if (carrier) {
    const agent = doerOf(sentence, carrier, lexicon)
    const isCounted = isOnlyCounted(sentence, token, carrier, lexicon)
    if (agent && agent !== token && !isCounted && !isEventNoun(sentence, agent, lexicon))
      found.push(...argumentsOf(sentence, agent, roleOfSubject(sentence, trigger, carrier, lexicon), lexicon))
    found.push(
      ...prepositionArguments(sentence, carrier, kind, lexicon).filter(
        ({ start, end }) => !(start <= token.start && token.end <= end),
      ),
    )
    if (isReceived(sentence, carrier, lexicon))
      return found.map((one) => (one.role === 'origin' ? { ...one, role: 'agent' } : one))
  }
  return found
}

/** “A raid on the hotel by commandos”: behind the one it is done to, “by” says who does it, though the parser hangs it there. */
function doerBeside(
  sentence: ParsedSentence,
  noun: Token,
  found: EventArgument[],
  lexicon: EventLexicon,
): EventArgument[] {
  if (found.some(({ role }) => role === 'agent')) return []
  for (const child of childrenOf(sentence, noun.index)) {
    if (!hasRelation(child, 'nmod') || child.index < noun.index) continue
    // “a response to an attack by rebels”: the rebels attacked
    const to = childWith(sentence, child.index, 'case')
    const isAnswered = to !== null && lexicon.roles.get(lemmaOf(to)) === 'recipient'
    if (isAnswered && isEventNoun(sentence, child, lexicon)) continue
    const doer = childrenOf(sentence, child.index).find(
      (one) => hasRelation(one, 'nmod') && one.index > child.index,
    )
    const by = doer && childWith(sentence, doer.index, 'case')
    if (!doer || !by || lexicon.roles.get(lemmaOf(by)) !== 'agent' || isTimePhrase(sentence, doer, lexicon))
      continue
    for (const [at, one] of found.entries())
      if (one.start < by.start && one.end > by.start)
        found[at] = { ...one, ...wordsBetween(sentence, tokensIn(sentence, one)[0]!.index, by.index - 1) }
    return argumentsOf(sentence, doer, 'agent', lexicon)
  }
  return []
}

/** "Received a call from the mayor": it is the mayor who called. */
const isReceived = (sentence: ParsedSentence, carrier: Token, lexicon: EventLexicon): boolean =>
  lexicon.has('receivingVerbs', lemmaOf(carrier)) && !isPassive(sentence, carrier.index)

/** Who stands before the light verb: whoever acts, receives, or comes under what the noun tells. */
function roleOfSubject(
  sentence: ParsedSentence,
  { token, kind }: Trigger,
  carrier: Token,
  lexicon: EventLexicon,
): Role {
  if (isReceived(sentence, carrier, lexicon))
    return lexicon.has('patientKinds', kind) ? 'target' : 'recipient'
  const suffers = !isPassive(sentence, carrier.index) && undergoerOf(sentence, carrier, lexicon) !== token
  return suffers ? 'target' : 'agent'
}
