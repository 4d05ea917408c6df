// What forbids that two reports are of one event since the articles tell them apart: by an opening, by who is new, by how many.
import type { Constraint } from './constraint.ts'
import { countOtherPeople, isOneOfSeveral } from './figures.ts'
import { bringsInAnother } from './newcomers.ts'
import type { Report } from './report.ts'
import { isHeading } from './way-of-telling.ts'

const isToldApart = ({ isSetApart, newcomers }: Report): boolean =>
  isSetApart || newcomers.some(({ isOther }) => isOther)

export const APART_CONSTRAINTS: readonly Constraint[] = [
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
    name: 'one-of-several',
    example: '“31 people died” and “his brother died” of one article',
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
]
