// English words for people, groups, organisations and places, put together.
import type { ActorWords, DescribingNoun } from '../shape/actors.ts'
import { femaleNames, maleNames, nicknames } from './actors/given-names.ts'
import * as groups from './actors/groups.ts'
import * as names from './actors/name-words.ts'
import { offices, officeVerbs, otherTimeRanks, rankWords } from './actors/offices.ts'
import * as parts from './actors/parts.ts'
import * as people from './actors/people.ts'
import { pronouns } from './actors/pronouns.ts'
import { numbers } from './numbers.ts'

const noun = (
  type: DescribingNoun['type'],
  gender: DescribingNoun['gender'] = null,
  isCollective = false,
  isArmed = false,
): DescribingNoun => ({ type, gender, isCollective, isArmed })

const each = (words: ReadonlySet<string>, meaning: DescribingNoun): [string, DescribingNoun][] =>
  [...words].map((word) => [word, meaning])

/** Later entries win. */
const nouns = new Map<string, DescribingNoun>([
  ...each(groups.papers, noun('MISC')),
  ...each(groups.buildings, noun('FAC')),
  ...each(groups.places, noun('LOC')),
  ...each(groups.governedPlaces, noun('GPE')),
  ...each(people.persons, noun('PERSON')),
  ...each(people.plainNouns, noun('PERSON')),
  ...each(new Set(offices.keys()), noun('PERSON')),
  ...each(people.kin, noun('PERSON')),
  ...each(people.fighters, noun('PERSON', null, false, true)),
  ...each(people.males, noun('PERSON', 'male')),
  ...each(new Set(['gunman']), noun('PERSON', 'male', false, true)),
  ...each(people.females, noun('PERSON', 'female')),
  ...each(people.crowds, noun('PERSON', null, true)),
  ...each(people.bodies, noun('ORG', null, true)),
  ...each(groups.organizations, noun('ORG')),
  ...each(groups.armedGroups, noun('ORG', null, true, true)),
])

const forces = noun('ORG', null, true)
const compounds = new Map<string, DescribingNoun>(
  [
    'security',
    'armed',
    'police',
    'air',
    'special',
    'government',
    'military',
    'defence',
    'defense',
    'rescue',
    'peacekeeping',
    'ground',
    'coalition',
    'occupation',
  ].flatMap((before): [string, DescribingNoun][] => [
    [`${before} force`, forces],
    [`${before} forces`, forces],
  ]),
)
for (const guard of ['coast', 'national', 'border']) compounds.set(`${guard} guard`, forces)

/** What finding and joining mentions must know of English. */
export const actorWords: ActorWords = {
  pronouns,
  nouns,
  compounds,
  offices,
  rankWords,
  otherTimeRanks,
  kin: people.kin,
  countryNouns: groups.countryNouns,
  bodyNouns: groups.bodyNouns,
  nounEnds: groups.nounEnds,
  ownOutlets: new Set(
    ['newspaper', 'paper', 'magazine', 'website', 'broadcaster', 'channel', 'agency'].map(
      (noun) => `this ${noun}`,
    ),
  ),
  placeNouns: groups.placeNouns,
  teamNouns: new Set(['team', 'club', 'squad', 'franchise']),
  landNouns: new Set([
    'army',
    'navy',
    ...['foreign', 'defence', 'defense'].flatMap((field) => [`${field} minister`, `${field} ministry`]),
  ]),
  stateBodies: groups.stateBodies,
  stateServants: groups.stateServants,
  bodyParts: new Set(['head']),
  corpseNouns: new Set(['body', 'remains', 'corpse']),
  corpseWords: new Set(
    `find recover retrieve pull bury identify autopsy morgue mortuary diver wreck wreckage rubble drown dead decompose wash exhume dump coffin grave forensic remove shore debris mud ravine`.split(
      ' ',
    ),
  ),
  setPhrases: new Set([
    'on board',
    'in office',
    'into office',
    'in force',
    'into force',
    'in service',
    'into service',
  ]),
  bareBodies: new Map([['police', 'department']]),
  companyWords: groups.companyWords,
  governmentNouns: groups.governmentNouns,
  policyNouns: groups.policyNouns,
  governmentVerbs: groups.governmentVerbs,
  placePrepositions: new Set(
    'in at from near outside inside around across through into via toward towards over above throughout within'.split(
      ' ',
    ),
  ),
  partnerPrepositions: new Set('with between against by'.split(' ')),
  sayingVerbs: new Set(
    'say tell add announce claim state declare insist argue explain note report warn write ask reply stress reiterate urge suggest believe think confirm deny admit promise'.split(
      ' ',
    ),
  ),
  identifyingVerbs: new Set(['identify', 'name']),
  asWord: 'as',
  misidentifying: new Set(
    'not never wrongly falsely mistakenly incorrectly erroneously initially originally'.split(' '),
  ),
  officeVerbs,
  futureWords: new Set(['will', 'shall', '’ll', "'ll"]),
  ownerWords: new Set(['of', 'for', 'at']),
  partWord: 'of',
  accordingWords: new Set(['according']),
  measureNouns: new Set(['number', 'lot', 'majority', 'dozen', 'series', 'couple']),
  seatPrepositions: new Set(['in']),
  agentPrepositions: new Set(['by']),
  definite: new Set(['the', 'this', 'that', 'these', 'those', 'both']),
  indefinite: new Set([
    'a',
    'an',
    'some',
    'any',
    'several',
    'many',
    'no',
    'every',
    'each',
    'few',
    'what',
    'which',
    'most',
    'all',
  ]),
  indefiniteArticles: new Set(['a', 'an']),
  otherWords: new Set([
    'other',
    'another',
    'second',
    'third',
    'fellow',
    'rival',
    'latter',
    'former',
    'previous',
    'next',
    'new',
    'different',
    'neighbouring',
    'neighboring',
  ]),
  nameBeginnings: new Set(['new']),
  ...parts,
  ageBefore: /\b(\d{1,3})[- ]years?[- ]old\b/i,
  ageBeforeName: /\b(\d{1,3})[- ]years?[- ]old\s$/i,
  ageAfter: /^, (?:aged )?(\d{1,3})\b(?=[,.;) ]|$)(?! (?:million|percent|people|years? ago))/,
  cardinals: numbers.cardinals,
  maleNames,
  femaleNames,
  ...names,
  nicknames,
  placeOpenings: groups.placeOpenings,
  shortWords: groups.shortWords,
  partWords: groups.partWords,
  holdingWords: groups.holdingWords,
  armedWords: groups.armedWords,
  armedNameWords: groups.armedNameWords,
  organizationHeads: groups.organizationHeads,
}
