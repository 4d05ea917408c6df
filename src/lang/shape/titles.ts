// The shape of a language's words for the titles of events.

/** The small words that join the parts of a title. */
export interface TitleWords {
  by: string
  on: string
  in: string
  and: string
  /** Labels in the plural, and what they are where one person is concerned: “deaths”, “death”. */
  ofOne: Readonly<Record<string, string>>
  /** What stands before the target, by kind or family of event, where it is not `on`. */
  targets: Readonly<Record<string, string>>
}
