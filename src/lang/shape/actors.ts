// The shape of a language's words for people, groups, organisations and places, and of its pronouns.
import type { Part } from '../../model/document-actor.ts'
import type { Role } from '../../model/event-mention.ts'
import type { MentionType } from '../../model/mention.ts'
import type { Place } from './gazetteer.ts'

export type Gender = 'male' | 'female' | 'neuter'

/** A pronoun of the third person, or a relative one. */
export interface Pronoun {
  /** Null where any gender will do. */
  gender: Gender | null
  number: 'one' | 'many' | null
  use: 'personal' | 'possessive' | 'reflexive' | 'relative'
  /** Whether it stands for people only. */
  isPerson: boolean
}

/** What a noun describes when it heads a phrase. */
export interface DescribingNoun {
  type: MentionType
  /** Gender that the noun tells: `spokeswoman`. */
  gender: 'male' | 'female' | null
  /** Many people even in the singular: `police`, `crew`. */
  isCollective: boolean
  /** Members of an armed group: `insurgent`, `militia`. */
  isArmed: boolean
}

/** A role in events of some kinds by which somebody has a part in a case. */
export interface PartWords {
  part: Part
  role: Role
  kinds: ReadonlySet<string>
  /** Verbs that tell it whatever the kind of event. */
  verbs: ReadonlySet<string>
}

/** All that finding and joining mentions must know of a language. Keys and members are lower case; names are folded. */
export interface ActorWords {
  pronouns: ReadonlyMap<string, Pronoun>
  /** Describing nouns by dictionary form. */
  nouns: ReadonlyMap<string, DescribingNoun>
  /** Describing nouns that need the word before them: `security force`. */
  compounds: ReadonlyMap<string, DescribingNoun>
  /** Offices: persons' nouns that one holder at a time may be called by, with the family of nouns that replace each other. */
  offices: ReadonlyMap<string, string>
  /** Words that make another office of an office: `vice`, `former`, `prime`. */
  rankWords: ReadonlySet<string>
  /** Those of these words by which somebody has the office no longer, not yet, or against the government: `former`. */
  otherTimeRanks: ReadonlySet<string>
  /** Relatives: "the minister's brother" is never the minister. */
  kin: ReadonlySet<string>
  /** Nouns by which a country is called again: `country`. */
  countryNouns: ReadonlySet<string>
  /** Nouns by which a place is called again, with its kind: `town`, city. */
  placeNouns: ReadonlyMap<string, Place['kind']>
  /** Nouns that any company or body may be called by again: `company`. */
  bodyNouns: ReadonlySet<string>
  /** Last words of names that say what their bearer is called again: “the airline” after “Marco `Air`”. */
  nounEnds: ReadonlyMap<string, ReadonlySet<string>>
  /** By which an outlet means itself: `this newspaper`. */
  ownOutlets: ReadonlySet<string>
  /** Nouns by which a sports team is called again. */
  teamNouns: ReadonlySet<string>
  /** What only a land has, dictionary forms: “Karsk's `army`”, its “`foreign minister`”. */
  landNouns: ReadonlySet<string>
  /** Nouns of bodies that a state has once: `navy`. */
  stateBodies: ReadonlySet<string>
  /** Nouns for bodies and people that serve a state: `government`, `minister`. */
  stateServants: ReadonlySet<string>
  /** Nouns that are a part of somebody after "his" or "my": `head`. */
  bodyParts: ReadonlySet<string>
  /** Nouns that mean the dead where one of `corpseWords` stands in the sentence: two `bodies` were found. */
  corpseNouns: ReadonlySet<string>
  corpseWords: ReadonlySet<string>
  /** A preposition and a noun that together name nobody: `on board`. */
  setPhrases: ReadonlySet<string>
  /** Bodies spoken of without an article, one in an article, with the word that closes their full name: `police`, department. */
  bareBodies: ReadonlyMap<string, string>
  /** Words after a company's own name that may be left out: `airways`. */
  companyWords: ReadonlySet<string>
  /** Nouns for storms that stand before a name: `hurricane`. */
  stormHeads: ReadonlySet<string>
  /** Nouns of which the government's seat is the place: "the government in Lima". */
  governmentNouns: ReadonlySet<string>
  /** What a government has and a city has not: "Lima's ambassador". */
  policyNouns: ReadonlySet<string>
  /** What governments do and cities do not. */
  governmentVerbs: ReadonlySet<string>
  /** Prepositions after which a capital is a place, and after which it is a government. */
  placePrepositions: ReadonlySet<string>
  partnerPrepositions: ReadonlySet<string>
  /** Verbs of saying, for the subject that a pronoun goes back to. */
  sayingVerbs: ReadonlySet<string>
  /** Verbs that say who somebody is, and the word before the name: "identified the victim as". */
  identifyingVerbs: ReadonlySet<string>
  asWord: string
  /** Words by which that is taken back: "wrongly". */
  misidentifying: ReadonlySet<string>
  /** Verbs of having, taking and losing an office: "resigned as mayor". */
  officeVerbs: ReadonlySet<string>
  /** Auxiliaries of what is to come. */
  futureWords: ReadonlySet<string>
  /** Words that join an owner behind a noun: "head of". */
  ownerWords: ReadonlySet<string>
  /** The one of them that joins a part to its whole: "members of". */
  partWord: string
  /** Words before a source that speaks: "according to". */
  accordingWords: ReadonlySet<string>
  /** Nouns that only measure another noun: "a number of". */
  measureNouns: ReadonlySet<string>
  /** Prepositions before the seat of a government: "the government in". */
  seatPrepositions: ReadonlySet<string>
  /** Prepositions before the doer of a passive: "by". */
  agentPrepositions: ReadonlySet<string>
  definite: ReadonlySet<string>
  indefinite: ReadonlySet<string>
  /** Those of them that introduce one alone: `a`. */
  indefiniteArticles: ReadonlySet<string>
  /** Words that tell two bearers of one description apart: `another`, `other`. */
  otherWords: ReadonlySet<string>
  /** Those of them that names begin with: `New York`. */
  nameBeginnings: ReadonlySet<string>
  /** Words that open a place's name, with the noun that the place is called by: `mount`, mountain. */
  placeOpenings: ReadonlyMap<string, string>
  /** Words that open a name in short and in full: `mt`, mount. */
  shortWords: ReadonlyMap<string, string>
  /** Words before a place's name that make it another place: `western`. */
  partWords: ReadonlySet<string>
  /** Who has a place makes it another one: "rebel-held". */
  holdingWords: ReadonlySet<string>
  /** Given names that tell a gender, folded. */
  maleNames: ReadonlySet<string>
  femaleNames: ReadonlySet<string>
  maleTitles: ReadonlySet<string>
  femaleTitles: ReadonlySet<string>
  /** Words that make a group an armed one: "rebel group". */
  armedWords: ReadonlySet<string>
  /** Words in an organisation's name that show an armed group: `brigades`. */
  armedNameWords: ReadonlySet<string>
  /** Nouns that close the name of an organisation and may stand for it alone: "the Council". */
  organizationHeads: ReadonlySet<string>
  parts: readonly PartWords[]
  /** Nouns that name a part: `suspect`. */
  partNouns: ReadonlyMap<string, Part>
  /** Nouns for people who act on duty in a case: officers, judges. */
  onDuty: ReadonlySet<string>
  /** Nouns for children and nouns for adults. */
  children: ReadonlySet<string>
  adults: ReadonlySet<string>
  /** Nouns that anybody may be called by: `people`. */
  plainPeople: ReadonlySet<string>
  /** Descriptions, lower case, that mean everybody: “the people”. */
  everybody: ReadonlySet<string>
  /** Finds an age in a description; its first group is the number. */
  ageBefore: RegExp
  /** Finds an age right before a name: "23-year-old Mara Lindt". */
  ageBeforeName: RegExp
  /** Finds an age right after a name. */
  ageAfter: RegExp
  /** Number words and their value. */
  cardinals: Readonly<Record<string, number>>
  honorifics: ReadonlySet<string>
  suffixes: ReadonlySet<string>
  particles: ReadonlySet<string>
  nicknames: readonly (readonly string[])[]
  legalForms: ReadonlySet<string>
  smallWords: ReadonlySet<string>
}
