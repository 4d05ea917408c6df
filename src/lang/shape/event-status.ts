// The words that tell whether an event is denied, disputed, still to come or only possible: shape only, each language fills it.
export interface EventStatusWords {
  /** Adverbs, determiners and other words that deny. */
  negations: readonly string[]
  /** Adjectives of a state that somebody is not in: “unharmed”. */
  deniedStates: readonly string[]
  /** Words whose complement did not happen: "failed to", "denied", "averted". */
  negatingWords: readonly string[]
  /** Nouns of telling and showing; where there is none, there is none of what they tell: “no reports of casualties”. */
  reportNouns: readonly string[]
  /** Verbs that deny; denied themselves, they leave open what they are said of: “did not rule out arson”. */
  excludingVerbs: readonly string[]
  /** Verbs that dispute what is claimed: "dismissed the claim that". */
  disputingVerbs: readonly string[]
  /** Nouns for what somebody says that another may dispute: "allegations of". */
  claimNouns: readonly string[]
  /** Verbs that hold somebody for what is not proven: "charged with". */
  unprovenVerbs: readonly string[]
  /** Words whose complement is still to come. */
  expectingWords: readonly string[]
  /** Those of `expectingWords` whose plain object or clause is still to come, too: "urged restraint". */
  expectingObjects: readonly string[]
  /** Those of `expectingObjects` with which some kinds are there already: "faces charges". */
  facingVerbs: readonly string[]
  facedKinds: readonly string[]
  /** Prepositions that lead to the content of such a word: "fears of an attack", "called for talks". */
  contentPrepositions: readonly string[]
  /** Auxiliaries of what is still to come. */
  futureAuxiliaries: readonly string[]
  /** Auxiliaries of what is to come, in reported speech: "said it would close". */
  reportedFutures: readonly string[]
  /** Auxiliaries of what may be. */
  possibleAuxiliaries: readonly string[]
  /** Words whose complement may or may not be: "alleged", "threatened to", "tried to". */
  possibleWords: readonly string[]
  /** Conjunctions that open a condition. */
  conditionWords: readonly string[]
}
