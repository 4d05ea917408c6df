// All English words for events, put together.
import { UNSURE_VERBS } from './unsure-verbs.ts'
import type { EventWords } from '../../shape/events.ts'
import { COMPANY } from './company.ts'
import { CONFLICT } from './conflict.ts'
import { COURSE } from './course.ts'
import { DIPLOMACY } from './diplomacy.ts'
import { DISASTER } from './disaster.ts'
import { ECONOMY } from './economy.ts'
import * as grammar from './grammar.ts'
import * as forms from './word-forms.ts'
import { JUSTICE } from './justice.ts'
import {
  ADJECTIVES,
  FIXED_PHRASES,
  OTHER_LOOSE_NOUNS,
  OTHER_NOUNS,
  OTHER_VERBS,
  THING_FORMS,
  CAPITAL_TIMES,
  TIME_NOUNS,
} from './loose.ts'
import { readMeanings } from './meanings.ts'
import { POLITICS } from './politics.ts'
import { SOCIETY } from './society.ts'
import { SPEECH } from './speech.ts'
import { SYNONYMS } from './synonyms.ts'

/** Where a word stands in two kinds, the kind that comes first here has it. */
export const ENGLISH_EVENTS: EventWords = {
  kinds: [
    ...CONFLICT,
    ...JUSTICE,
    ...POLITICS,
    ...DIPLOMACY,
    ...SPEECH,
    ...DISASTER,
    ...SOCIETY,
    ...ECONOMY,
    ...COURSE,
  ],
  meanings: readMeanings(SYNONYMS),
  company: COMPANY,
  otherVerbs: OTHER_VERBS,
  otherNouns: OTHER_NOUNS,
  otherLooseNouns: OTHER_LOOSE_NOUNS,
  attemptNouns: grammar.ATTEMPT_NOUNS,
  adjectives: ADJECTIVES,
  fixedPhrases: FIXED_PHRASES,
  countWords: grammar.COUNT_WORDS,
  thingForms: THING_FORMS,
  timeNouns: TIME_NOUNS,
  capitalTimes: CAPITAL_TIMES,
  edgeNouns: grammar.EDGE_NOUNS,
  participantPrepositions: grammar.PARTICIPANT_PREPOSITIONS,
  sufferedKinds: grammar.SUFFERED_KINDS,
  amountKinds: grammar.AMOUNT_KINDS,
  patientKinds: grammar.PATIENT_KINDS,
  missiles: grammar.MISSILES,
  namingVerbs: grammar.NAMING_VERBS,
  chosenNouns: grammar.CHOSEN_NOUNS,
  leavingVerbs: grammar.LEAVING_VERBS,
  actingNouns: grammar.ACTING_NOUNS,
  armedNouns: grammar.ARMED_NOUNS,
  reportNouns: grammar.REPORT_NOUNS,
  excludingVerbs: grammar.EXCLUDING_VERBS,
  lightVerbs: grammar.LIGHT_VERBS,
  tollNouns: grammar.TOLL_NOUNS,
  tollVerbs: grammar.TOLL_VERBS,
  goalPrepositions: grammar.GOAL_PREPOSITIONS,
  stateVerbs: grammar.STATE_VERBS,
  befallingVerbs: grammar.BEFALLING_VERBS,
  irregularForms: forms.IRREGULAR_FORMS,
  nounEndings: forms.NOUN_ENDINGS,
  verbEndings: forms.VERB_ENDINGS,
  prepositionVerbs: grammar.PREPOSITION_VERBS,
  negations: grammar.NEGATIONS,
  deniedStates: grammar.DENIED_STATES,
  negatingWords: grammar.NEGATING_WORDS,
  disputingVerbs: grammar.DISPUTING_VERBS,
  unsureVerbs: UNSURE_VERBS,
  receivingVerbs: grammar.RECEIVING_VERBS,
  claimNouns: grammar.CLAIM_NOUNS,
  unprovenVerbs: grammar.UNPROVEN_VERBS,
  expectingWords: grammar.EXPECTING_WORDS,
  expectingObjects: grammar.EXPECTING_OBJECTS,
  facingVerbs: grammar.FACING_VERBS,
  facedKinds: grammar.FACED_KINDS,
  contentPrepositions: grammar.CONTENT_PREPOSITIONS,
  chargeWords: grammar.CHARGE_WORDS,
  definiteWords: grammar.DEFINITE_WORDS,
  againWords: grammar.AGAIN_WORDS,
  previousWords: grammar.PREVIOUS_WORDS,
  replacedWords: grammar.REPLACED_WORDS,
  futureAuxiliaries: grammar.FUTURE_AUXILIARIES,
  reportedFutures: grammar.REPORTED_FUTURES,
  possibleAuxiliaries: grammar.POSSIBLE_AUXILIARIES,
  possibleWords: grammar.POSSIBLE_WORDS,
  conditionWords: grammar.CONDITION_WORDS,
  happenVerbs: grammar.HAPPEN_VERBS,
  withinPrepositions: grammar.WITHIN_PREPOSITIONS,
  boundPrepositions: grammar.BOUND_PREPOSITIONS,
  dayParts: grammar.DAY_PARTS,
  amountPrepositions: grammar.AMOUNT_PREPOSITIONS,
  presenceVerbs: grammar.PRESENCE_VERBS,
  harmKinds: grammar.HARM_KINDS,
  relativeWords: grammar.RELATIVE_WORDS,
  relativePronouns: grammar.RELATIVE_PRONOUNS,
  whenWords: grammar.WHEN_WORDS,
  rangeWords: grammar.RANGE_WORDS,
  reschedulingVerbs: grammar.RESCHEDULING_VERBS,
  sinceWords: grammar.SINCE_WORDS,
  earlierWords: grammar.EARLIER_WORDS,
  comparedWords: grammar.COMPARED_WORDS,
  perfectAuxiliaries: grammar.PERFECT_AUXILIARIES,
  simultaneousWords: grammar.SIMULTANEOUS_WORDS,
  placeNouns: grammar.PLACE_NOUNS,
  judgementWords: grammar.JUDGEMENT_WORDS,
  roles: grammar.ROLES,
  instrumentPreposition: 'with',
  aimPreposition: 'at',
  ofPreposition: 'of',
  links: grammar.LINKS,
}
