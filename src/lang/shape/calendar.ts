// The words of the calendar that each language gives: classes of words, and what each word stands for.

type Words = Record<string, string | number>

/** Word classes that the wordings of times are built of. A word may stand in several; a phrase may have several words. */
export interface CalendarWords {
  the: string[]
  a: string[]
  /** One, before a unit: a `single`-day loss. */
  single: string[]
  of: string[]
  on: string[]
  in: string[]
  to: string[]
  and: string[]
  /** ISO number of the day: Monday 1. */
  weekday: Words
  /** The plural, that means every such day. */
  weekdays: Words
  /** Short forms, read as a weekday only before a full stop or a date. */
  weekdayShort: Words
  month: Words
  /** Short forms, also read without a full stop. */
  monthShort: Words
  season: Words
  /** A unit of time in the singular or plural, as `TimeUnit`. */
  unit: Words
  units: Words
  /** Part of the day as in TIMEX3: MO, MI, AF, EV, NI, DT. */
  part: Words
  /** Words that narrow a period: `early`, `late`, `the end of`. */
  stage: string[]
  /** Which period, counted from now: -1, 0, 1. */
  turn: Words
  /** Words that with a number count back or on from now: `the past three days`. */
  stretch: string[]
  /** The same where an article makes it a length: `the past` year. */
  turnStretch: string[]
  /** Which period, counted from the date last mentioned. */
  turnMentioned: Words
  /** The same, for days only: `the next` day. */
  turnNext: Words
  ago: string[]
  hence: string[]
  /** Counted from the date last mentioned: -1 or 1. */
  shift: Words
  /** The same words where something follows that they count from: `two days after the vote`. */
  shiftFrom: Words
  every: string[]
  other: string[]
  /** Words that make a frequency: `twice`, `once`. */
  times: string[]
  per: string[]
  /** Adverbs and adjectives of frequency with their period: `daily` P1D. */
  frequency: Words
  /** Days from the day of publication: `yesterday` -1. */
  day: Words
  /** A part of a day that is counted from now: `tonight` as `0NI`. */
  dayPart: Words
  /** PRESENT_REF, PAST_REF, FUTURE_REF. */
  reference: Words
  /** `recent` and `coming`, before a plural unit. */
  vagueTurn: Words
  /** Amounts that are not counted: `few`, `several`. */
  vague: string[]
  /** Words before a number that say how exact it is. */
  approx: string[]
  /** Adjectives between a number and its unit: `consecutive`, `trading`. */
  filler: string[]
  half: string[]
  andHalf: string[]
  meridiem: Words
  oclock: string[]
  zone: string[]
  /** Behind a time of day: 2130 `hrs`. */
  clockUnit: string[]
  /** Times of day with a name. */
  clockName: Words
  decadeEnding: string[]
  decadeName: Words
  /** Holidays that fall on the same day each year, as `-12-25`. */
  holiday: Words
  /** Dates that stand for an event of one known day: `9/11`. */
  knownDay: Words
  /** The letter before the number of a quarter: `Q3`. */
  quarterMark: string[]
  since: string[]
}

/** All that reading and resolving times needs to know of a language. */
export interface Calendar {
  words: CalendarWords
  /** Months and seasons that are also other words (`may`, `march`): read as a time only behind one of `introduces`. */
  ambiguous: string[]
  /** Words that bring in a time: prepositions and the like. */
  introduces: string[]
  /** Words before a bare year. */
  introducesYear: string[]
  /** What may stand beside the date in a line that says when the article was published. */
  publicationWords: string[]
  /** What marks the days of such a line that follow as those of later versions. */
  updateWords: string[]
  /** Words before the year of an event: `the` 2014 protests. */
  introducesEvent: string[]
  /** A plural, before which a round number counts: the 2000 `voters`. */
  plural: RegExp
  /** Words behind an amount that come between it and `a year`: 3 `million` a year. */
  amounts: string[]
  /** Prepositions after which “the years” is a length. */
  spansStretch: string[]
  /** Words before a bare stretch of time: `for years`, `in decades`. */
  introducesStretch: string[]
  /** Words before a time of day that has neither a.m. nor a zone. */
  introducesClock: string[]
  /** The one of them behind which digits are a time of day and no length: `at` 1500 hours. */
  fixesClock: string[]
  /** Words before a weekday that make it a name: `Black` Friday. */
  weekdayNames: string[]
  /** Words behind a weekday or month that make it a name: Sunday `Times`. */
  weekdayNamed: string[]
  /** Words behind a stretch of time that make it an age. */
  age: string[]
  /** Words behind a shift that compare: three days later `than` planned. */
  comparing: string[]
  /** Words before "the day" where it is the day that the report tells of. */
  boundsDay: string[]
  /** Words that a year before them counts: `2000 people`. */
  counted: string[]
  /** Words behind a known month and day that mean the event of one year, by month and day. */
  knownEvents: Record<string, { words: string[]; value: string }>
  tense: {
    /** Auxiliaries that put what follows into the future. */
    future: string[]
    past: string[]
    present: string[]
    perfect: string[]
    pluperfect: string[]
    /** Words that look ahead: `scheduled`, `upcoming`. */
    ahead: string[]
    /** Words that look ahead only before one of `aheadLinks`: `set` to, `set` for. */
    aheadTo: string[]
    aheadLinks: string[]
    /** Prepositions of the time at which something ends. */
    until: string[]
    /** Prepositions with which the past reaches to a day that may lie ahead: postponed `until`. */
    onward: string[]
    /** What is announced beforehand, so that its day may lie ahead whatever is told of it: Sunday's `vote`. */
    scheduled: string[]
    /** Verbs that ask somebody to what is still to come, and the prepositions behind them: `invited` them `to` talks on Friday. */
    inviting: string[]
    invitedTo: string[]
    /** Prepositions that reach back: `since` Friday. */
    backward: string[]
    /** What comes before the day it introduces: `ahead of` Sunday's vote. */
    beforehand: string[]
  }
}
