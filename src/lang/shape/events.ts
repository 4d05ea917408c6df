// The shape of a language's words for events: kinds with their verbs and nouns, and the words that turn an event around.
import type { CompanyRule, UnsureVerbs } from './company.ts'
import type { EventQuestion } from './event-question.ts'
import type { EventStatusWords } from './event-status.ts'
import type { EventTimeWords } from './event-times.ts'

/** Families of kinds, coarse enough to group events under a heading. */
export type EventFamily =
  | 'conflict'
  | 'justice'
  | 'diplomacy'
  | 'speech'
  | 'politics'
  | 'disaster'
  | 'health'
  | 'economy'
  | 'sport'
  | 'culture'
  | 'life'
  | 'movement'
  | 'course'

/**
 * A kind of event (after PLOVER, with kinds for news other than conflict). Entries are dictionary forms; an entry of
 * several words ("air strike", "claim responsibility", "step down") holds when the other words stand beside the head
 * word or depend on it, and wins over an entry of one word.
 */
export interface EventKind {
  id: string
  family: EventFamily
  /** Neutral noun for a title. */
  label: string
  /** More exact neutral labels by dictionary form of the trigger. */
  labels?: Readonly<Record<string, string>>
  /** Labels of deeds that are never one another: who loots does not shoot. */
  ownDeeds?: ReadonlySet<string>
  /** Words that say the same of an event, whichever is used, here and under other kinds: "killed", "dead". */
  plainWords?: readonly string[]
  questions: readonly EventQuestion[]
  verbs: readonly string[]
  /** Nouns that are events wherever they head a phrase. */
  nouns: readonly string[]
  /** Nouns that are events only with a sign of it: a light verb, a participant, a time ("the call on Tuesday"). */
  looseNouns: readonly string[]
}

/** Meanings of words, by dictionary form: two words with a meaning in common can say the same. */
export interface Meanings {
  verbs: ReadonlyMap<string, ReadonlySet<number>>
  nouns: ReadonlyMap<string, ReadonlySet<number>>
}

export interface EventWords extends EventTimeWords, EventStatusWords {
  kinds: readonly EventKind[]
  /** Words that say the same: "arrest", "nab", "apprehend". */
  meanings: Meanings
  /** Words whose kind their company decides, in order. */
  company: readonly CompanyRule[]
  /** Verbs of several meanings by kind, and the nouns in whose company they are of that kind: ferries `sink`, and so do prices. */
  unsureVerbs: readonly UnsureVerbs[]
  /** Verb phrases that are events without a kind, whatever the verb alone would be: "meet a deadline". */
  otherVerbs: readonly string[]
  /** Event nouns without a kind. */
  otherNouns: readonly string[]
  otherLooseNouns: readonly string[]
  /** Nouns of trying, which are of the kind of what was tried: "hijack attempt". */
  attemptNouns: readonly string[]
  /** Adjectives that report an event or a changed state: "dead", "injured". Kind by adjective. */
  adjectives: Readonly<Record<string, string>>
  /** Phrases whose head looks like an event and is none: "trade union", "death row". */
  fixedPhrases: readonly string[]
  /** Words with the form of a known verb that name things: "building". */
  thingForms: readonly string[]
  /** Words that count without a number: "many injured". */
  countWords: readonly string[]
  /** Nouns that make a phrase a time: "in the week". */
  timeNouns: readonly string[]
  /** Those of them that are no time without their capital: “a march”. */
  capitalTimes: readonly string[]
  /** Those of them that are something brought about as well: “an end”. */
  edgeNouns: readonly string[]
  /** Words that two statements may share and yet be about different matters: `people`, `government`. */
  broadWords: readonly string[]
  /** Nouns for an event and for what is counted in it, and nouns for a part of those: ten `percent` of the `vote`. */
  countedNouns: readonly string[]
  shareNouns: readonly string[]
  /** Prepositions after a noun that show it to be an event: "a call by", "a deal with". */
  participantPrepositions: readonly string[]
  /** Kinds whose verb without an object tells of its subject what happened to it: "three miners rescued", "he died". */
  sufferedKinds: readonly string[]
  /** Verbs of such kinds that their subject does, with an object or without: the court `ruled`. */
  decidingVerbs: readonly string[]
  /** Verbs whose object is what their subject leaves: `quit` the coalition. */
  quittingVerbs: readonly string[]
  /** Kinds whose object with a number is an amount: "fell 20 points". */
  amountKinds: readonly string[]
  /** Kinds whose possessive is the one it is done to: "the senator's arrest". */
  patientKinds: readonly string[]
  /** Nouns of those kinds for the one it is done to, whose possessive does it: "her nominee". */
  chosenNouns: readonly string[]
  /** Verbs that leave somebody in a state: `left` hundreds homeless. */
  leavingVerbs: readonly string[]
  /** Bodies that act where they stand before a noun: a `police` raid; words of names whose bearers carry arms: “army”. */
  actingNouns: readonly string[]
  armedNouns: readonly string[]
  /** Verbs that make somebody something: "elected mayor". */
  namingVerbs: readonly string[]
  /** Things that are fired: "fired tear gas". */
  missiles: readonly string[]
  /** Those and what else people fight with: attacked with `knives`. */
  arms: readonly string[]
  /** Kinds whose verbs say of another act only that it begins: `began` searching. */
  beginKinds: readonly string[]
  /** Words of taking, which tell a capture where a place is taken: `seize`. */
  takingWords: readonly string[]
  /** Nouns of places that can be taken so, and the kind of such events. */
  takenPlaces: readonly string[]
  captureKind: string
  /** Verbs that say of another act only that somebody wants it: `seek` to end the siege. */
  tryingVerbs: readonly string[]
  /** Verbs that leave the meaning to their noun: "carried out strikes". An entry may hold a particle. */
  lightVerbs: readonly string[]
  /** Verbs by which an event comes over something: "an earthquake struck the coast". */
  befallingVerbs: readonly string[]
  /** What says how strong something is, and is nothing that it befell: a quake of `magnitude` 6.8. */
  degreeNouns: readonly string[]
  /** Nouns that count the dead: "toll". */
  tollNouns: readonly string[]
  /** Nouns for how many people something befell: the `number` of people killed. */
  numberNouns: readonly string[]
  /** Objects that are part of what is done, and nobody to whom it is done: “gave way”. */
  emptyObjects: readonly string[]
  /** Kinds whose object may be what is asked for, and not whom: “ordered an inquiry”. */
  askingKinds: readonly string[]
  /** Kinds of what people do where they are: “workers in Lima went on strike” there. */
  localKinds: readonly string[]
  /** Verbs by which a toll reaches a number, "rose to 53", and that take it there: "raising the toll to 53". */
  tollVerbs: readonly string[]
  tollRaisers: readonly string[]
  /** Verbs before which, with no object, stands what is sold; prepositions of buyer and price. */
  soldVerbs: readonly string[]
  salePrepositions: readonly string[]
  /** Prepositions before the number that it reaches: “to”, “at”. */
  goalPrepositions: readonly string[]
  /** Words that open who takes no part though they stand beside whoever does: the elders, `not` the army. */
  exceptWords: readonly string[]
  /** Verbs of state, which report no event. */
  stateVerbs: readonly string[]
  /** Endings of verb forms, each with what a dictionary form has in its place; longest first. */
  verbEndings: readonly (readonly [ending: string, instead: string])[]
  /** Dictionary forms of irregular verb forms. */
  irregularForms: Readonly<Record<string, string>>
  /** Endings of plurals, each with what a dictionary form has in its place. */
  nounEndings: readonly (readonly [ending: string, instead: string])[]
  /** Verbs and participles that serve as prepositions: "following the vote", "including". */
  prepositionVerbs: readonly string[]
  /** Those light verbs whose subject gets what the noun tells from another: "received a call from". */
  receivingVerbs: readonly string[]
  /** Words after which a bare noun names an offence: "charged with murder", "an act of war". */
  chargeWords: readonly string[]
  /** By which one who is quoted speaks of himself, lower case: "I". */
  ownPronouns: readonly string[]
  /** Articles and pronouns that mark a thing as known. */
  definiteWords: readonly string[]
  /** Words before a noun that takes up what was told right before: “`that` crackdown”. */
  pointingWords: readonly string[]
  /** Words of what has happened before: "again"; of another event before the one that is told: “a previous arrest”. */
  againWords: readonly string[]
  previousWords: readonly string[]
  /** Words that set an event apart from those told before: “in a separate attack”; of a noun, “another attack”; the first of “also on Friday”. */
  setApartWords: readonly string[]
  otherWords: readonly string[]
  alsoWords: readonly string[]
  /** Nouns that can mean any disaster: “the tragedy”. */
  broadDisasters: readonly string[]
  /** Adverbs of a number or statement that a later one replaces: "had earlier said". */
  replacedWords: readonly string[]
  /** Verbs whose subject is an event that takes place: "the vote took place on Sunday". */
  happenVerbs: readonly string[]
  /** Prepositions of an amount by which something changes: "fell by 40 points". */
  amountPrepositions: readonly string[]
  /** Verbs of being at an event or bringing it about; their object happens when they do: "attended a meeting". */
  presenceVerbs: readonly string[]
  /** Kinds of harm that happens when its cause does: "the raid killed four". */
  harmKinds: readonly string[]
  /** Others of which an event is the doer: the quake `destroyed` homes, the outbreak `infected` 400. */
  wideHarmKinds: readonly string[]
  /** Words that open a relative clause about a thing, those about a place, and those of things and of people. */
  relativeWords: readonly string[]
  whereWords: readonly string[]
  relativePronouns: readonly string[]
  /** Auxiliaries of what has happened up to now. */
  perfectAuxiliaries: readonly string[]
  /** Nouns of what goes on for months or years: the `war` has killed 8,000. */
  longEvents: readonly string[]
  /** Nouns of what is over when it has happened; several are several events: “have died in fires”. */
  singleEvents: readonly string[]
  /** Nouns of places; a phrase is a place when one heads it or it holds a name. */
  placeNouns: readonly string[]
  /** Words that rank or evaluate beside superlatives: "unprecedented", "historic". */
  judgementWords: readonly string[]
  /** Prepositions by the role that they give: "against" a target, "in" a place. */
  roles: Readonly<
    Record<string, 'target' | 'recipient' | 'topic' | 'place' | 'time' | 'instrument' | 'origin' | 'agent'>
  >
  /** The preposition of what an event is done with: "with knives". */
  instrumentPreposition: string
  /** The preposition before what somebody moves along: a place by its name, and else a thing. */
  pathPreposition: string
  /** The preposition of whom a missile is meant for: “fired bullets at”. */
  aimPreposition: string
  /** The preposition of what an event is done to: "the arrest of". */
  ofPreposition: string
  /**
   * Words by which one event is put after, before or in answer to another; `isBare` where the other is no part of the phrase
   * but what governs it: "they bombed the port, which sent boats in response".
   */
  links: readonly { words: string; kind: 'after' | 'before' | 'in-response-to'; isBare?: boolean }[]
}
