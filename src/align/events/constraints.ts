// What forbids that two reports are of one event, whatever else they share.
import { countDays } from '../../text/edtf.ts'
import { childWith } from '../../text/tree.ts'
import { APART_CONSTRAINTS } from './apart-constraints.ts'
import type { Constraint } from './constraint.ts'
import { countOthers, differIn, isOther, isOtherAge } from './figures.ts'
import { areAlike } from './likeness.ts'
import { isMove } from './matter.ts'
import { actorsIn, type Report } from './report.ts'
import { share } from './share.ts'
import { SPEECH_CONSTRAINTS } from './speech-constraints.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import { OTHER_YEAR, TIME_CONSTRAINTS } from './time-constraints.ts'
import { haveOthers, isAnnouncing, isExpected, isHeading, isSpeech } from './way-of-telling.ts'
import { weaponsOf, whoWhere } from './who-where.ts'

export const CONSTRAINTS: readonly Constraint[] = [
  OTHER_YEAR,
  {
    name: 'other-kind',
    example: 'a call and the announcement of a call',
    reason: 'What is told in other words and under unlike kinds is not the same event, however close.',
    forbids: (a, b) => !areAlike(a, b),
  },
  {
    name: 'other-particle',
    example: '“the army was called in” and “called on the army to stay out”',
    reason: 'A verb with another particle is another word, unless both are known to tell one kind of event.',
    isStrict: true,
    forbids: (a, b) =>
      a.kind?.id !== b.kind?.id && a.mention.lemma === b.mention.lemma && particleOf(a) !== particleOf(b),
  },
  ...TIME_CONSTRAINTS,
  ...APART_CONSTRAINTS,
  {
    name: 'other-count',
    example: '“an attack that killed 40” and “killing four” of one article',
    reason: 'Two numbers for what was done, in one article, tell of two events, unless one was given before.',
    forbids: (a, b) => a.document === b.document && countOthers(a, b) && !a.isOldCount && !b.isOldCount,
  },
  {
    name: 'other-thing',
    example:
      '“the government fell” and “the currency fell”, “called her friends” and “called the plan a mistake” of one article',
    reason:
      'One article that tells of what rises or falls by two names tells of two things; so does a verb of no kind, which alone says little, with two doers and two objects.',
    forbids: (a, b) =>
      a.document === b.document &&
      (isMove(a.mention.type) ||
        (a.kind === null && haveOthers(actorsIn(a, 'agent'), actorsIn(b, 'agent')))) &&
      a.kind?.id === b.kind?.id &&
      a.matter.size > 0 &&
      b.matter.size > 0 &&
      !share(a.matter, b.matter),
  },
  {
    name: 'other-weapon',
    example: '“guards fired mortars” and “hit by bullets that police fired” of one article',
    reason: 'One article that tells of two weapons in two sentences tells of two attacks.',
    forbids: (a, b) =>
      a.document === b.document &&
      a.sentence.index !== b.sentence.index &&
      a.kind?.id === 'attack' &&
      haveOthers(weaponsOf(a), weaponsOf(b)),
  },
  {
    name: 'denied',
    example: '“troops crossed the river” and “troops did not cross the river”',
    reason: 'What did not happen is not a report of what did; the two are compared, not merged.',
    forbids: (a, b) => a.mention.polarity !== b.mention.polarity,
  },
  {
    name: 'still-to-come',
    example: '“the ministers met” and “the ministers are expected to meet”',
    reason: 'An expected event is the one that happened only when both name the same day.',
    isWayOfTelling: true,
    forbids: (a, b) =>
      isExpected(a) !== isExpected(b) &&
      ![a, b].some(isAnnouncing) &&
      !(a.mention.date !== null && a.mention.date === b.mention.date && countDays(a.mention.date) === 1),
  },
  ...SPEECH_CONSTRAINTS,
  {
    name: 'said-again',
    example: '“after the flood the mayor asked for calm” and “the mayor again asked for calm” of one article',
    reason: 'An article that says “again” tells of another time than before.',
    forbids: (a, b) => a.document === b.document && (a.order < b.order ? b : a).isAgain,
  },
  {
    name: 'previous-one',
    example: '“his arrest on Tuesday” and “a previous arrest”',
    reason: 'A previous event is not the one that the news tells, unless both have the same day.',
    forbids: (a, b) =>
      a.isPrevious !== b.isPrevious && !(a.mention.date !== null && a.mention.date === b.mention.date),
  },
  {
    name: 'other-side',
    example: 'strikes by one country and strikes by another',
    reason: 'An act of one country’s forces is not the act of another’s.',
    isStrict: true,
    forbids: (a, b, story) => {
      const [x, y] = [whoWhere(a, story).agentCountries, whoWhere(b, story).agentCountries]
      return x.size > 0 && y.size > 0 && !share(x, y)
    },
  },
  {
    name: 'other-sufferer',
    example: '“Ana Lima fell” and “Tom Reed fell”',
    reason: 'What befalls one person is not what befalls another, however many articles tell of both.',
    isStrict: true,
    forbids: (a, b, story) => {
      const [x, y] = [whoWhere(a, story).sufferer, whoWhere(b, story).sufferer]
      return x !== null && y !== null && x !== y
    },
  },
  {
    name: 'other-party',
    example: 'an attack by one armed group and an attack by another',
    reason: 'Where both reports tell who acted, and the two cannot be one party, two events are told.',
    forbids: (a, b, story) => {
      const [x, y] = [whoWhere(a, story).parties, whoWhere(b, story).parties]
      return x.length > 0 && y.length > 0 && !x.some((p) => y.some((q) => story.mayBeOneParty(p, q)))
    },
  },
  {
    name: 'roles-exchanged',
    example: 'a raid by a country’s army and an ambush of its soldiers',
    reason: 'Who attacks in one report is not attacked in the other.',
    forbids: (a, b, story) => {
      if (isSpeech(a)) return false
      const [x, y] = [whoWhere(a, story), whoWhere(b, story)]
      return share(x.agentCountries, y.targetCountries) || share(y.agentCountries, x.targetCountries)
    },
  },
  {
    name: 'other-person',
    example: 'the arrest of one man and the arrest of another',
    reason: 'What is done to one person is not done to another.',
    forbids: (a, b, story) => {
      const [x, y] = [whoWhere(a, story).people, whoWhere(b, story).people]
      return x.size > 0 && y.size > 0 && !share(x, y)
    },
  },
  {
    name: 'other-age',
    example: '“a 36-year-old climber fell” and “a 52-year-old climber fell”',
    reason: 'An age tells people apart whom no name does.',
    forbids: (a, b, story) => differIn(a, b, story.ageOf, isOtherAge),
  },
  {
    name: 'other-nation',
    example: '“a Peruvian climber fell” and “a Chadian climber fell”',
    reason: 'Whom no name tells apart may be told apart by the country that the articles call them after.',
    isWayOfTelling: true,
    forbids: (a, b, story) => differIn(a, b, story.nationOf, isOther),
  },
  {
    name: 'one-and-several',
    example: '“the attack on the ship” and “nearly 100 attacks this year”',
    reason: 'A number of events is not one of them.',
    forbids: (a, b) => (a.isNumbered && b.isOne) || (b.isNumbered && a.isOne),
  },
  {
    name: 'offence-or-deed',
    example: '“charged with murder” and “the murder of a shopkeeper”',
    reason: 'A charge names an offence, whatever happened; it tells of no deed.',
    forbids: (a, b) => a.isOffence !== b.isOffence,
  },
  {
    name: 'other-place',
    example: 'an attack in one city and an attack in another',
    reason: 'One event of this kind has one place.',
    isStrict: true,
    forbids: (a, b, story) => {
      if (isSpeech(a)) return false
      const [x, y] = [whoWhere(a, story).places, whoWhere(b, story).places]
      return x.length > 0 && y.length > 0 && !x.some((p) => y.some((q) => story.mayBeOnePlace(p, q)))
    },
  },
  {
    name: 'one-sentence',
    example: '“the strikes were the worst since an attack on the capital”',
    reason: 'A sentence that names two events of a kind tells of two, unless they have one outcome.',
    isWayOfTelling: true,
    forbids: (a, b) =>
      a.document === b.document &&
      a.sentence.index === b.sentence.index &&
      areAlike(a, b) &&
      a.kind?.family !== 'speech',
  },
  {
    name: 'told-as-new',
    example: '“the strikes” of the first lines and “an attack on the capital” of the last',
    reason:
      'An indefinite noun tells the reader of something new; only a heading may have told it before (Heim 1982).',
    isWayOfTelling: true,
    forbids: (a, b) => {
      const [earlier, later] = a.order < b.order ? [a, b] : [b, a]
      return a.document === b.document && later.isNew && !isHeading(earlier)
    },
  },
  {
    name: 'no-particular-event',
    example: '“suicide attacks” and “the attack on the bus”',
    reason: 'A kind of event is not one of its cases; one article would say which case it means.',
    forbids: (a, b) => a.isGeneric || b.isGeneric || (a.document === b.document && (a.isBare || b.isBare)),
  },
]

/** The first constraint that keeps two reports apart, or null. */
export function findObstacle(a: Report, b: Report, story: StoryKnowledge): Constraint | null {
  for (const constraint of CONSTRAINTS) if (constraint.forbids(a, b, story)) return constraint
  return null
}

/** The particle that makes another word of a verb: “called in”, “broke up”. */
const particleOf = ({ sentence, trigger }: Report): string | null =>
  childWith(sentence, trigger.index, 'compound:prt')?.exact.toLowerCase() ?? null
