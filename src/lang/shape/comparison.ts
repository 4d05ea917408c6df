// The shape of a language's words for comparing: questions, contested labels, directions.

/** A question in words: by kind of event, by family, or for any event. */
export interface QuestionWords {
  group: string
  any: string
  byKind?: Readonly<Record<string, string>>
}

export interface ComparisonWords {
  questions: Readonly<Record<string, QuestionWords>>
  /** Dictionary forms of words that take a side when a newsroom uses them in its own voice. */
  contestedWords: ReadonlySet<string>
  /** Nouns that name a movement towards more or less tension, rather than the tension. */
  movementNouns: ReadonlySet<string>
  /** Forms of verbs that make less of the tension that follows them. */
  easingVerbs: ReadonlySet<string>
  /** Verbs that lay an act named by a noun on somebody: "carried out the attack". */
  doingVerbs: ReadonlySet<string>
  /** Things with which something is done to somebody: "rammed a car into", "threw a grenade at". */
  meansNouns: ReadonlySet<string>
  /** Verbs by which somebody says that it was not so: “denied”. */
  denyingVerbs: ReadonlySet<string>
  /** Nouns for papers that speak: “the report said”. */
  paperNouns: ReadonlySet<string>
  /** Prepositions before the length of a sentence: jailed `for` seven years. */
  termPrepositions: ReadonlySet<string>
}
