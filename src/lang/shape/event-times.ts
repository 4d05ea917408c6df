// The shape of a language's words by which an event has one time or another.

export interface EventTimeWords {
  /** Prepositions of an event within which another happens: "killed in a raid on Monday". */
  withinPrepositions: readonly string[]
  /** Prepositions that make a time a bound, not the time of the event: "since May". */
  boundPrepositions: readonly string[]
  /** Hours of the day that bound a time within it: “before dawn on Tuesday”. */
  dayParts: readonly string[]
  /** Adverbs that open a clause on the time before it: "in 2001, when". */
  whenWords: readonly string[]
  /** Words before the first and the second end of a stretch of time: "from May to July". */
  rangeWords: readonly (readonly [string, string])[]
  /** Verbs that take an event from one time to another: "postponed from Monday to Friday". */
  reschedulingVerbs: readonly string[]
  /** Prepositions of the time from which on something has happened. */
  sinceWords: readonly string[]
  /** Words before a figure of an earlier time: “up `from` 6 percent in May”. */
  earlierWords: readonly string[]
  /** Words whose preposition stands before such a figure: “`compared` with 6 percent in May”. */
  comparedWords: readonly string[]
  /** Conjunctions of a clause that happens when its main clause does. */
  simultaneousWords: readonly string[]
}
