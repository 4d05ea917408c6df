// The shape of a language's words for the titles of events.

/** The small words that join the parts of a title. */
export interface TitleWords {
  by: string
  on: string
  of: string
  in: string
  near: string
  and: string
  /** Words before a place, lower case, by which something was beside it: `off` the coast. */
  besideWords: ReadonlySet<string>
  /** Words that open a description and are written small within a title: `the`. */
  openers: ReadonlySet<string>
  /** Kinds of events that have a name of their own, which stands for the kind: “Cyclone Ingrid in Lima”. */
  ownNamed: ReadonlySet<string>
  /** What stands before the one it happens to, by kind or else by label, where nobody else is named: the sinking `of` a ferry. */
  happenings: Readonly<Record<string, string>>
  /** Labels that say that somebody did it, and what they are where no report says so: “killing”, “deaths”. */
  undone: Readonly<Record<string, string>>
  /** Labels in the plural, and what they are where one person is concerned: “deaths”, “death”. */
  ofOne: Readonly<Record<string, string>>
  /** What stands before the target, by label, kind or family of event, where it is not `on`. */
  targets: Readonly<Record<string, string>>
}
