// Reads which event of an article came before, after or in answer to another, where the text says so.
import type { EventWords } from '../../lang/shape/events.ts'
import type { EventMention } from '../../model/event-mention.ts'
import type { Span } from '../../model/span.ts'
import type { ParsedArticle, ParsedSentence, Token } from '../../model/token.ts'
import { ancestorsOf, childrenOf, subtreeOf, wordsBetween } from '../../text/tree.ts'
import { complementOf, findLink, isMainVerb } from './links.ts'
import { placeEvents, type PlacedEvent } from './event-tokens.ts'

/** `from` was `kind` `to`: the ids of two event mentions; `because` are the words that say it. */
export interface EventRelation {
  from: string
  to: string
  kind: EventWords['links'][number]['kind']
  because: Span
}

/** The event that the complement is, or the first one in its phrase. */
function eventIn(
  sentence: ParsedSentence,
  complement: Token,
  events: readonly PlacedEvent[],
): PlacedEvent | null {
  const itself = events.find(({ token }) => token === complement)
  if (itself) return itself
  const inside = new Set(subtreeOf(sentence, complement.index))
  return events.find(({ token }) => inside.has(token.index)) ?? null
}

/** The nearest event that governs the complement, or that its governor carries. */
function governingEvent(
  sentence: ParsedSentence,
  complement: Token,
  isLink: (index: number) => boolean,
  events: readonly PlacedEvent[],
): PlacedEvent | null {
  const inside = new Set(subtreeOf(sentence, complement.index))
  for (const ancestor of ancestorsOf(sentence, complement.index)) {
    if (isLink(ancestor.index)) continue
    const itself = events.find(({ token }) => token === ancestor)
    if (itself) return itself
    const carried = events.find(
      ({ token }) =>
        token.head === ancestor.index && /^(?:obj|nsubj)/.test(token.deprel) && !inside.has(token.index),
    )
    if (carried) return carried
  }
  return null
}

/** What a bare "in response" answers: for a relative clause the event told just before it, else what governs it. */
function answeredEvent(
  sentence: ParsedSentence,
  from: PlacedEvent,
  isLink: (index: number) => boolean,
  events: readonly PlacedEvent[],
): PlacedEvent | null {
  const isRelative = childrenOf(sentence, from.token.index).some(({ xpos }) => /^W(?:DT|P)$/.test(xpos))
  if (!isRelative) return governingEvent(sentence, from.token, isLink, events)
  return events.filter(({ token }) => token.index < from.token.index && token.upos === 'VERB').at(-1) ?? null
}

/** The relations between events of one article that its words state, each once. */
export function relateEvents(
  parsed: ParsedArticle,
  events: readonly EventMention[],
  words: EventWords,
): EventRelation[] {
  const bySentence = Map.groupBy(placeEvents(parsed, events), ({ sentence }) => sentence)
  const found = new Map<string, EventRelation>()
  for (const sentence of parsed.sentences) {
    const here = bySentence.get(sentence) ?? []
    if (here.length < 2) continue
    const used = new Set<number>()
    for (const { words: phrase, kind, isBare = false } of words.links)
      for (const [first, last] of findLink(sentence, phrase.split(' '))) {
        if (used.has(first) || isMainVerb(sentence, first)) continue
        const isLink = (index: number) => first <= index && index <= last
        const complement = isBare ? sentence.tokens[last]! : complementOf(sentence, first, last)
        const outside = isBare ? here.filter(({ token }) => !isLink(token.index)) : here
        const from = complement && governingEvent(sentence, complement, isLink, outside)
        const to = isBare
          ? from && answeredEvent(sentence, from, isLink, outside)
          : complement && eventIn(sentence, complement, here)
        if (!to || !from || to === from) continue
        for (let at = first; at <= last; at++) used.add(at)
        const key = `${from.mention.id} ${to.mention.id}`
        if (!found.has(key))
          found.set(key, {
            from: from.mention.id,
            to: to.mention.id,
            kind,
            because: wordsBetween(sentence, first, last),
          })
      }
  }
  return [...found.values()]
}
