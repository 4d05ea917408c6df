// One report of an event with all that tells it apart from others: who, where, when, how many, in which words.
import type { EventKind } from '../../lang/shape/events.ts'
import type { AnalysedDocument } from '../../model/analysis.ts'
import type { EventArgument, EventMention, Role } from '../../model/event-mention.ts'
import type { Mention } from '../../model/mention.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { bySentence } from '../../text/by-sentence.ts'
import { covers, overlaps } from '../../text/spans.ts'
import { childWith, phraseSpan, tokenAt } from '../../text/tree.ts'
import { printsOf } from '../prints.ts'
import { dateOfClause } from './clause-time.ts'
import type { ReportWords } from './report-words.ts'
import { meaningsOf, sameWords } from './naming-words.ts'
import { firstPersons } from './first-person.ts'
import { newcomersOf, type Newcomer } from './newcomers.ts'
import {
  determine,
  isAlsoDone,
  isCharged,
  isCondition,
  isPrevious,
  isSetApart,
  isTallied,
  isToldAgain,
  isToldEarlier,
} from './noun-status.ts'
import { matterOf, saidWords, wordsOf } from './matter.ts'
import { describesHead, mentionsOf, namesInClause, thingsIn } from './participants.ts'

/** A report, its words and its participants. Actors are ids of the story. */
export interface Report {
  key: string
  /** Position of its document in the story. */
  document: number
  /** Position among the reports of its document, in order of the text. */
  order: number
  mention: EventMention
  sentence: ParsedSentence
  trigger: Token
  kind: EventKind | null
  isNoun: boolean
  /** "the attack", "Tuesday's attack", "that attack": something that the reader is taken to know. */
  isDefinite: boolean
  /** "an attack", "three attacks": something that the reader is told of for the first time. */
  isNew: boolean
  /** "again urged calm": what has been told before, another time. */
  isAgain: boolean
  /** "in a separate attack": another than what the article has told before. */
  isSetApart: boolean
  /** "a previous arrest": one before that which the article tells. */
  isPrevious: boolean
  /** "had earlier said that 14 died": somebody's number that a later one replaces. */
  isOldCount: boolean
  /** "attacks" with nothing that says which: a kind of event rather than one. */
  isGeneric: boolean
  /** "take action", "killed in fire": one event or none, without a word that says which. */
  isBare: boolean
  /** "charged with murder": the name of an offence, not a report of a deed. */
  isOffence: boolean
  /** "nearly 100 attacks", "two attempts": the number of the events themselves. */
  isNumbered: boolean
  /** "five people have died this winter": what has come together in months. */
  isTally: boolean
  /** Told in the first sentence of the text, where an article tells its news. */
  isOpening: boolean
  /** "the attack", "an attempt": one event, in the singular and with an article. */
  isOne: boolean
  byRole: ReadonlyMap<Role, ReadonlySet<string>>
  actors: ReadonlySet<string>
  /** Those of its own phrase, without what came of it. */
  ownActors: ReadonlySet<string>
  counts: readonly Quantity[]
  /** Who and what takes part that the words bring in as new: "a small aircraft". */
  newcomers: readonly Newcomer[]
  /** Numbers of dead, injured and so on, by the kind of outcome, told of the event. */
  tolls: readonly { kind: string; value: number }[]
  /** The date of the clause that it stands in, where it has none of its own. */
  clauseDate: string | null
  /** "will strike if attacked": what has not happened where it is told. */
  isCondition: boolean
  /** The words that date it, lower case; null where it has none. */
  timeWords: string | null
  /** Things in it that belong to somebody named, as `noun actor`: "the group's camp", "an Acme depot". */
  things: ReadonlySet<string>
  /** Dictionary forms of its triggers, of the verbs behind nouns, and of what says the same. */
  lemmas: ReadonlySet<string>
  /** What these words can mean; none for words that leave the meaning to others ("take", "be"). */
  meanings: ReadonlySet<number>
  /** Dictionary forms of the content words of what it was done to, what it is about, or what was said. */
  matter: ReadonlySet<string>
  /** Dictionary forms of the content words of its phrase and arguments, without the trigger. */
  words: ReadonlySet<string>
  /** What tells that it stands in a text that another article prints, too. */
  prints: readonly string[]
}

/** All reports of a document, in order of the text; those in a repeated sentence are left out. */
export function gatherReports(
  story: StoryDocument,
  document: number,
  kinds: ReadonlyMap<string, EventKind>,
  words: ReportWords,
): Report[] {
  const { found, parsed } = story
  const mentions = bySentence(parsed.sentences, found.mentions)
  const quantities = bySentence(parsed.sentences, found.quantities)
  const events = Map.groupBy(found.events, (mention) => mention.sentence)
  const opening = parsed.sentences.find(({ section }) => section === 'body')?.index
  const about = (sentence: number): AnalysedDocument => ({
    ...found,
    mentions: mentions[sentence]!,
    quantities: quantities[sentence]!,
    events: events.get(sentence) ?? [],
  })
  return [...found.events]
    .sort((a, b) => a.trigger.start - b.trigger.start)
    .flatMap((mention, order) => {
      const sentence = parsed.sentences[mention.sentence]
      const trigger = sentence && tokenAt(sentence, mention.trigger.start)
      if (!sentence || !trigger || sentence.repeats !== null) return []
      const own = about(sentence.index)
      const before = events.get(sentence.index - 1) ?? []
      const report = {
        ...describeReport(own, before, document, order, mention, sentence, trigger, kinds, words),
        isOpening: sentence.index === opening,
        prints: printsOf(parsed.sentences, sentence.index, trigger.start),
      }
      if (report.kind?.id !== 'statement') return [report]
      return [{ ...report, matter: new Set(saidWords(mention, found, parsed, words.broadWords)) }]
    })
}

/** `found` holds what was found in the sentence of the report, `before` the events of the one before. */
function describeReport(
  found: AnalysedDocument,
  before: readonly EventMention[],
  document: number,
  order: number,
  mention: EventMention,
  sentence: ParsedSentence,
  trigger: Token,
  kinds: ReadonlyMap<string, EventKind>,
  words: ReportWords,
): Omit<Report, 'prints' | 'isOpening'> {
  const isNoun = trigger.upos === 'NOUN' || trigger.upos === 'PROPN'
  const phrase = isNoun ? phraseSpan(sentence, trigger.index) : mention.trigger
  const byRole = new Map<Role, Set<string>>()
  const add = (role: Role, mentions: readonly Pick<Mention, 'actor'>[]): void => {
    const known = byRole.get(role) ?? byRole.set(role, new Set()).get(role)!
    for (const { actor } of mentions) if (actor) known.add(actor)
  }
  for (const own of firstPersons(mention, found, words.ownPronouns)) add(own.role, [own])
  const describing = (a: EventArgument): Mention[] =>
    found.mentions.filter((m) => m.form === 'name' && describesHead(sentence, a, m))
  for (const argument of mention.arguments) add(argument.role, mentionsOf(argument, found.mentions, sentence))
  if (kinds.get(mention.type)?.family === 'conflict')
    for (const a of mention.arguments.filter(({ role }) => role === 'agent')) add('agent', describing(a))
  const named = new Set([...byRole.values()].flatMap((set) => [...set]))
  const inPhrase = found.mentions.filter((m) => m.actor && covers(phrase, m) && !named.has(m.actor))
  const others = mention.arguments.flatMap((a) => found.mentions.filter((m) => covers(a, m)))
  others.push(...namesInClause(found, sentence, trigger))
  add('topic', [...inPhrase, ...others.filter((m) => m.actor && !named.has(m.actor))])
  const actors = new Set([...byRole.values()].flatMap((set) => [...set]))
  const counts = found.quantities.filter((q) =>
    mention.arguments.some((a) => a.role === 'count' && overlaps(a, q)),
  )
  const determiner = isNoun ? determine(sentence, trigger, words.definiteWords) : 'none'
  const isDefinite = !isNoun || determiner === 'definite'
  const isUnspecified =
    isNoun && !isDefinite && mention.date === null && actors.size === 0 && counts.length === 0
  const isPlural = /^NNP?S$/.test(trigger.xpos)
  return {
    key: `${found.id} ${mention.id}`,
    document,
    order,
    mention,
    sentence,
    trigger,
    kind: kinds.get(mention.type) ?? null,
    isNoun,
    isDefinite,
    isNew: determiner === 'indefinite',
    isAgain: isToldAgain(sentence, trigger, words.againWords),
    isSetApart: isSetApart(sentence, trigger, words) || isAlsoDone(sentence, trigger, words, mention.type),
    isPrevious: isNoun && isPrevious(sentence, trigger, words.previousWords),
    isOldCount: mention.attribution !== null && isToldEarlier(sentence, trigger, words.replacedWords),
    isGeneric: isUnspecified && isPlural,
    isBare: isUnspecified && !isPlural && determiner === 'none',
    isOffence: isNoun && determiner === 'none' && isCharged(sentence, trigger, words.chargeWords),
    isNumbered: isPlural && childWith(sentence, trigger.index, 'nummod') !== null,
    isTally: counts.length > 0 && isTallied(sentence, trigger, mention.date, words),
    isOne: isNoun && !isPlural && determiner !== 'none',
    byRole,
    actors,
    ownActors: actors,
    counts,
    newcomers: newcomersOf(mention, sentence, words),
    tolls: [],
    clauseDate: dateOfClause(mention, trigger, sentence, { beside: found.events, before }, words),
    isCondition: isCondition(sentence, trigger, words.conditionWords),
    timeWords: found.times.find((t) => t.id === mention.time)?.exact.toLowerCase() ?? null,
    things: new Set(mention.arguments.flatMap((a) => thingsIn(a, found.mentions, sentence))),
    lemmas: new Set(sameWords(mention.lemma, kinds.get(mention.type))),
    meanings: meaningsOf(mention.lemma, isNoun, words, kinds.get(mention.type)),
    matter: matterOf(mention, sentence),
    words: wordsOf(mention, sentence, trigger, isNoun),
  }
}

/** Actors of a report in one of the roles. */
export function actorsIn({ byRole }: Report, ...roles: Role[]): ReadonlySet<string> {
  if (roles.length === 1) return byRole.get(roles[0]!) ?? NOBODY
  return new Set(roles.flatMap((role) => [...(byRole.get(role) ?? [])]))
}
const NOBODY: ReadonlySet<string> = new Set()
