// What forbids by its time that two reports are of one event: other days, weeks or years between, months told as one.
import { byDate, daysOf, isCompatible } from '../../text/edtf.ts'
import { hasRelation } from '../../text/tree.ts'
import type { Constraint } from './constraint.ts'
import { countAlike } from './figures.ts'
import type { Report } from './report.ts'
import { share } from './share.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import { isHeading, isNews, isOfNow } from './way-of-telling.ts'

/** What an event brings about may come weeks later, hardly half a year. */
const MOST_DAYS_AFTER = 180

function areOfOtherYears(one: string | null, other: string | null): boolean {
  const [x, y] = [one, other].map((date) => (date === null ? null : daysOf(date)))
  return !!x && !!y && Math.max(y[0] - x[1], x[0] - y[1]) > MOST_DAYS_AFTER
}

/** Holds of an event and what is told to come of it, too, and is therefore asked before what only holds of one kind. */
export const OTHER_YEAR: Constraint = {
  name: 'other-year',
  example: '“a bridge collapsed in 2018 and killed two” and “two were killed by a landslide on Friday”',
  reason: 'An outcome may come days after its event, but what lies a year apart is not of one event.',
  isStrict: true,
  forbids: (a, b) => areOfOtherYears(a.mention.date, b.mention.date),
}

export const TIME_CONSTRAINTS: readonly Constraint[] = [
  {
    name: 'other-day',
    example: '“the bombing on Feb. 14” and “Tuesday’s attack”',
    reason: 'Two events on days that do not meet are two events.',
    isStrict: true,
    forbids: (a, b) => !isCompatible(a.mention.date, b.mention.date),
  },
  {
    name: 'other-time-words',
    example: '“the March 3 bombing” and “Tuesday’s attack” of an article that nobody can date',
    reason:
      'Where the days are not known, one article’s different words for the time are taken for different times.',
    forbids: (a, b) =>
      a.document === b.document &&
      a.timeWords !== null &&
      b.timeWords !== null &&
      a.timeWords !== b.timeWords &&
      (a.mention.date === null || b.mention.date === null),
  },
  {
    name: 'weeks-later',
    example: '“the company cut jobs” of March and “the company will cut jobs” of December',
    reason:
      'News of one kind comes again; an article told weeks later says which it means, by its day or by what it came to.',
    isLifted: true,
    forbids: (a, b, story) =>
      story.areWeeksApart(a.document, b.document) &&
      (a.mention.date === null || b.mention.date === null) &&
      !story.isNewsIn(a.document, b.mention.date) &&
      !story.isNewsIn(b.document, a.mention.date) &&
      !countAlike(a, b),
  },
  {
    name: 'long-ago',
    example: '“the disease killed hundreds six years ago” and “the disease has killed 42”',
    reason: 'What happened years before is not what has happened by now, nor the news of the day.',
    forbids: (a, b, story) =>
      [a, b].some((r) => story.isLongAgo(r.document, r.mention.date)) &&
      [a, b].some((r) => isOfNow(r) || isNews(r) || isHeadlineNews(r)) &&
      !countAlike(a, b),
  },
  {
    name: 'heading-of-news',
    example:
      '“Death toll in bridge collapse rises” over “the bridge gave way on Monday” and “in 2001 a bridge collapsed”',
    reason:
      'Where an article tells of one event of the kind as news and of one years ago, its heading means the news.',
    forbids: (a, b, story) => isOverNews(a, b, story) || isOverNews(b, a, story),
  },
  {
    name: 'year-given-late',
    example: '“after the resignation of its chief” and “Brandt, who resigned in 2018” of one article',
    reason:
      'What is told without a day first and what an article then dates years back are two, unless somebody or something is named with both.',
    forbids: (a, b, story) => {
      const [earlier, later] = a.order < b.order ? [a, b] : [b, a]
      return (
        a.document === b.document &&
        earlier.mention.date === null &&
        earlier.sentence.index !== later.sentence.index &&
        !isHeading(earlier) &&
        story.isLongAgo(later.document, later.mention.date) &&
        !share(earlier.actors, later.actors)
      )
    },
  },
  {
    name: 'clause-of-long-ago',
    example: '“in 2019 she won the election” and the election of this week',
    reason:
      'A noun without a day is of the time of its clause; what a clause of years ago tells of is not what came later.',
    forbids: (a, b, story) => isBeforeClause(a, b, story) || isBeforeClause(b, a, story),
  },
  {
    name: 'tally',
    example: '“a guide died in an avalanche” and “five people have died in avalanches this winter”',
    reason: 'What has come together in months is no single event.',
    forbids: (a, b) => a.isTally !== b.isTally,
  },
]

/** Is one told in a clause of long ago, and the other as of now or of a later day? */
const isBeforeClause = (one: Report, other: Report, story: StoryKnowledge): boolean =>
  story.isLongAgo(one.document, one.clauseDate) &&
  (isTheNews(other) ||
    isOfNow(other) ||
    isLater(other.mention.date, one.clauseDate!) ||
    isLater(other.clauseDate, one.clauseDate!))

/** Is it what a heading itself tells, not only what that is about: “Poe wins election”, not “Man jailed for bombing”? */
const isTheNews = (r: Report): boolean =>
  isHeading(r) && (!r.isNoun || hasRelation(r.trigger, 'nsubj', 'obj'))

/** Is one told in a heading over news of the kind, and the other long ago? */
const isOverNews = (heading: Report, other: Report, story: StoryKnowledge): boolean =>
  isHeading(heading) &&
  heading.mention.date === null &&
  story.isLongAgo(other.document, other.mention.date) &&
  [heading, other].some(({ mention }) => story.tellsNewsOf(heading.document, mention.type))

/** Does a heading without a day tell what it does: “Floods force thousands from homes”? */
const isHeadlineNews = (r: Report): boolean =>
  r.mention.date === null && isHeading(r) && r.isNoun && r.trigger.deprel === 'nsubj'

const isLater = (date: string | null, than: string): boolean =>
  date !== null && !isCompatible(date, than) && byDate(date, than) > 0
