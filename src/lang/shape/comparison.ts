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
}
