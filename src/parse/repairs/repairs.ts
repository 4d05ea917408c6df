// The repairs of a tree in the order in which they run. It matters only where a repair names others in `after`.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import { activeSubject } from './active-subject.ts'
import { asClause } from './as-clause.ts'
import { beforeTag } from './before-tag.ts'
import { byATime } from './by-a-time.ts'
import { byBehindBody } from './by-behind-body.ts'
import { clauseBeforeTag } from './clause-before-tag.ts'
import { clauseVerb } from './clause-verb.ts'
import { coordination } from './coordination.ts'
import { countedObject } from './counted-object.ts'
import { countingParticiple } from './counting-participle.ts'
import { countingVerb } from './counting-verb.ts'
import { deedNoun } from './deed-noun.ts'
import { degree } from './degree.ts'
import { detachedRelative } from './detached-relative.ts'
import { firstOfTwo } from './first-of-two.ts'
import { headlineSubject } from './headline-subject.ts'
import { hitPassive } from './hit-passive.ts'
import { calledInfinitive, demandedInfinitive, promisedInfinitive } from './infinitives.ts'
import { kinOfVictim } from './kin-of-victim.ts'
import { joinedClause } from './joined-clause.ts'
import { joinedPassive } from './joined-passive.ts'
import { joinedSubjects } from './joined-subjects.ts'
import { judgedGerund } from './judged-gerund.ts'
import { mainVerb } from './main-verb.ts'
import { makerOfName } from './maker-of-name.ts'
import { namedOfficer } from './named-officer.ts'
import { nameBehindTime } from './name-behind-time.ts'
import { offPlace } from './off-place.ts'
import { officeBeforeName } from './office-before-name.ts'
import { oneSubject } from './one-subject.ts'
import { openedClause } from './opened-clause.ts'
import { participleObject } from './participle-object.ts'
import { personCloseTo } from './person-close-to.ts'
import { relativeClause } from './relative-clause.ts'
import { result } from './result.ts'
import { saidSubject } from './said-subject.ts'
import { saidClause } from './said-clause.ts'
import { salePhrases } from './sale-phrases.ts'
import { speechTag } from './speech-tag.ts'
import { splitName } from './split-name.ts'
import { tagBehindComma } from './tag-behind-comma.ts'
import { timeBehindObject } from './time-behind-object.ts'
import { timeBehindOffence } from './time-behind-offence.ts'
import { toldActively } from './told-actively.ts'
import { toldHearer } from './told-hearer.ts'
import { toldThat } from './told-that.ts'
import { toll } from './toll.ts'
import { upToNumber } from './up-to-number.ts'
import { verbBeforeClause } from './verb-before-clause.ts'
import { verbOfList } from './verb-of-list.ts'
import { wordBeforeNoun } from './word-before-noun.ts'
import { openedSecondVerb } from './opened-second-verb.ts'
import { pluralPossessor } from './plural-possessor.ts'
import { subjectBeforeAnd } from './subject-before-and.ts'
import { finiteComplement } from './finite-complement.ts'
import { possessedParticiple } from './possessed-participle.ts'
import { accusedOf } from './accused-of.ts'
import { joinedAnswer } from './joined-answer.ts'
import { joinedDemand } from './joined-demand.ts'
import { asideOfSource } from './aside-of-source.ts'
import { nearAntecedent } from './near-antecedent.ts'
import { possessivePronoun } from './possessive-pronoun.ts'
import { nameBeforeOf } from './name-before-of.ts'
import { joinedInfinitive } from './joined-infinitive.ts'
import { bareSubject } from './bare-subject.ts'
import { listedSubjects } from './listed-subjects.ts'
import { foundGuilty } from './found-guilty.ts'
import { subjectOfSecond } from './subject-of-second.ts'
import { reducedPassive } from './reduced-passive.ts'
import { measuredClause } from './measured-clause.ts'
import { namedObject } from './named-object.ts'
import { whoOfBody } from './who-of-body.ts'
import { clockBeforeSentence } from './clock-before-sentence.ts'
import { saidGerund } from './said-gerund.ts'
import { numberOfThem } from './number-of-them.ts'
import { numberInState } from './number-in-state.ts'
import { namedAs } from './named-as.ts'
import { carryingSubject } from './carrying-subject.ts'
import { subjectBehindSemicolon } from './subject-behind-semicolon.ts'
import { sayingBehindObject } from './saying-behind-object.ts'
import { personOfAge } from './person-of-age.ts'
import { nameBetweenCommas } from './name-between-commas.ts'
import { speakerWithClause } from './speaker-with-clause.ts'
import { joinedByNumber } from './joined-by-number.ts'
import { timeBesideSubject } from './time-beside-subject.ts'
import { boundedNumber } from './bounded-number.ts'
import { notAntecedent } from './not-antecedent.ts'
import { saidDay } from './said-day.ts'
import { seenParticiple } from './seen-participle.ts'
import { whoseSubject } from './whose-subject.ts'
import { subjectWithClause } from './subject-with-clause.ts'
import { whichBehindPreposition } from './which-behind-preposition.ts'
import type { TreeRepair } from './tree-repair.ts'

export const TREE_REPAIRS: readonly TreeRepair[] = [
  nameBehindTime,
  byATime,
  offPlace,
  degree,
  deedNoun,
  countingVerb,
  headlineSubject,
  result,
  toll,
  relativeClause,
  clauseBeforeTag,
  officeBeforeName,
  firstOfTwo,
  makerOfName,
  upToNumber,
  salePhrases,
  toldHearer,
  toldThat,
  hitPassive,
  joinedClause,
  countedObject,
  personCloseTo,
  mainVerb,
  verbBeforeClause,
  participleObject,
  activeSubject,
  joinedSubjects,
  oneSubject,
  verbOfList,
  wordBeforeNoun,
  saidClause,
  joinedPassive,
  speechTag,
  beforeTag,
  openedClause,
  asClause,
  timeBehindObject,
  splitName,
  countingParticiple,
  clauseVerb,
  detachedRelative,
  coordination,
  demandedInfinitive,
  promisedInfinitive,
  calledInfinitive,
  judgedGerund,
  tagBehindComma,
  openedSecondVerb,
  pluralPossessor,
  subjectBeforeAnd,
  finiteComplement,
  possessedParticiple,
  accusedOf,
  joinedDemand,
  joinedAnswer,
  asideOfSource,
  nearAntecedent,
  possessivePronoun,
  nameBeforeOf,
  joinedInfinitive,
  namedOfficer,
  saidSubject,
  kinOfVictim,
  toldActively,
  bareSubject,
  listedSubjects,
  reducedPassive,
  byBehindBody,
  timeBehindOffence,
  foundGuilty,
  subjectOfSecond,
  measuredClause,
  namedObject,
  whoOfBody,
  clockBeforeSentence,
  saidGerund,
  numberOfThem,
  numberInState,
  namedAs,
  carryingSubject,
  subjectBehindSemicolon,
  sayingBehindObject,
  personOfAge,
  nameBetweenCommas,
  speakerWithClause,
  joinedByNumber,
  timeBesideSubject,
  boundedNumber,
  saidDay,
  seenParticiple,
  notAntecedent,
  whoseSubject,
  whichBehindPreposition,
  subjectWithClause,
]

/** Runs `repairs` over the tokens of one sentence, in order; changes them in place. */
export function repairTree(tokens: Token[], words: NewsGrammarWords, repairs = TREE_REPAIRS): void {
  for (const { repair } of repairs) repair(tokens, words)
}
