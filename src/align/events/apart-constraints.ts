// What forbids that two reports are of one event since the articles tell them apart: by an opening, by who is new, by how many.
import type { Constraint } from './constraint.ts'
import { countOtherPeople, countOthersHeld, isOneOfSeveral, winOtherShares } from './figures.ts'
import { nameBorne } from './name-borne.ts'
import { bringsInAnother, hitsAnother } from './newcomers.ts'
import { actorsIn, type Report } from './report.ts'
import { haveOthers, isHeading } from './way-of-telling.ts'

const isToldApart = ({ isSetApart, newcomers }: Report): boolean =>
  isSetApart || newcomers.some(({ isOther }) => isOther)

export const APART_CONSTRAINTS: readonly Constraint[] = [
  {
    name: 'other-name',
    example: '“Storm Edda” and “Cyclone Tamsin”',
    reason: 'Events that bear names of their own are told apart by these.',
    isStrict: true,
    forbids: (a, b) => {
      const [one, other] = [a, b].map(nameBorne)
      return !!one && !!other && one !== other
    },
  },
  {
    name: 'set-apart',
    example: '“a bus crashed in the city” and “in a separate accident, a van overturned” of one article',
    reason:
      'An article that says “separately”, “elsewhere”, “also on Friday” or “another van” tells of something else.',
    forbids: (a, b) =>
      a.document === b.document &&
      a.sentence.index !== b.sentence.index &&
      isToldApart(a.order < b.order ? b : a),
  },
  {
    name: 'other-newcomer',
    example: '“a passenger plane crashed” and “a military plane crashed” of one article',
    reason:
      'Whom an article brings in twice as somebody new are two; only a heading may have brought in one before (Heim 1982).',
    forbids: (a, b) =>
      a.document === b.document &&
      a.sentence.index !== b.sentence.index &&
      ![a, b].some(isHeading) &&
      bringsInAnother(a.newcomers, b.newcomers, a.kind?.family === 'disaster'),
  },
  {
    name: 'other-thing-hit',
    example: '“a rocket hit a bakery” and “shells hit a school” of one article',
    reason:
      'What an article brings in twice as something new that was attacked, by two nouns, are two; a person may be called by a second noun.',
    forbids: (a, b, story) =>
      a.document === b.document &&
      a.sentence.index !== b.sentence.index &&
      a.kind?.id === 'attack' &&
      b.kind?.id === 'attack' &&
      ![a, b].some((r) => r.isNoun || isHeading(r) || [...actorsIn(r, 'target')].some(story.isSomebody)) &&
      hitsAnother(a.newcomers, b.newcomers),
  },
  {
    name: 'other-deed',
    example: '“shops were looted” and “police fired at the crowd”',
    reason: 'Deeds of one kind that are never one another are two events, wherever they happen.',
    forbids: (a, b) => {
      const [one, other] = [a, b].map(({ kind, mention }) => kind?.labels?.[mention.lemma] ?? '')
      const deeds = a.kind?.ownDeeds
      return a.kind?.id === b.kind?.id && one !== other && !!deeds?.has(one!) && deeds.has(other!)
    },
  },
  {
    name: 'other-place-taken',
    example: '“rebels seized Karsk” and “the army retook the airport”',
    reason: 'Two captures of places that have neither an actor nor a word in common are two.',
    forbids: (a, b) =>
      [a, b].every((r) => r.kind?.id === 'capture') &&
      haveOthers(actorsIn(a, 'target'), actorsIn(b, 'target')) &&
      haveOthers(a.matter, b.matter),
  },
  {
    name: 'one-of-several',
    example: '“31 people died” and “his brother died” or “my sons are dead” of one article',
    reason:
      'What befell one of several is at most a part of what befell them all, and has a place of its own.',
    isLifted: true,
    forbids: (a, b) => a.document === b.document && isOneOfSeveral(a, b),
  },
  {
    name: 'other-people',
    example: '“200 people were injured” and “two rescuers were injured” of two articles',
    reason:
      'Two numbers of two sorts of people are two outcomes, unless both articles tell what they came of.',
    isLifted: true,
    forbids: (a, b) => a.document !== b.document && countOtherPeople(a, b),
  },
  {
    name: 'only-if',
    example: '“the army will answer if it is attacked” and “the army was attacked”',
    reason: 'A condition names what has not happened where it stands.',
    forbids: (a, b) => a.isCondition !== b.isCondition,
  },
  {
    name: 'others-held',
    example: '“37 people were arrested” and “police detained 120” of two articles',
    reason:
      'Police hold more people by the hour and in more than one place; two numbers without one day stay open.',
    isLifted: true,
    forbids: (a, b) => a.document !== b.document && countOthersHeld(a, b),
  },
  {
    name: 'other-share-won',
    example: '“she won 41 percent” and “she claims that she won”',
    reason: 'Less than half of the votes need be no victory, and two shares are not one.',
    forbids: winOtherShares,
  },
]
