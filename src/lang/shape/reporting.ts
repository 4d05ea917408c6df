// The words by which a text says that somebody else is speaking: reporting verbs by what they take, nouns, phrases.

/** Words in their dictionary form (verbs, nouns) or as they are printed, lower case. */
export type Words = ReadonlySet<string>

/** Verbs by the way in which what is said is joined to them; one verb may stand in several lists. */
export interface ReportingVerbs {
  /** A clause or quoted words: said (that) it would rain. */
  clause: Words
  /** Only quoted words: “No,” she laughed. */
  quote: Words
  /** An object before the content hears it: told reporters that. */
  hearer: Words
  /** Those behind which the hearer stands and never who speaks: “…, told reporters”. */
  hearerNext: Words
  /** Ask their hearers; the content is a question: asked whether. */
  question: Words
  /** A gerund is what is said: denied setting the fire. */
  gerund: Words
  /** The object is what is said: denied the charge. */
  object: Words
  /** What the speaker will do: vowed to fight. */
  infinitive: Words
  /** Those by which a speaker keeps something back: declined to say. */
  withholding: Words
  /** By which a speaker wants something of somebody, whether it is said to them or not. */
  wanting: Words
  /** What somebody else shall do: urged both sides to talk. */
  request: Words
  /** Described the plan as a mistake. */
  as: Words
  /** Called the plan a mistake. */
  naming: Words
  /** Put the toll at 45. */
  figure: Words
  /** Tell of things and people, too: found a woman alive. */
  finding: Words
  /** A phrase is what is said: warned of floods. By verb, the prepositions it takes. */
  phrase: Readonly<Record<string, Words>>
  /** An object is spoken against, the rest is what is said of it: accused him of lying. */
  charge: Readonly<Record<string, Words>>
  /** Tell what somebody holds to be so, without saying that it was uttered: believes, fears. */
  opinion: Words
  /** Ask through a preposition: called on both sides to talk. */
  requestPhrase: Readonly<Record<string, Words>>
  /** Take a clause without “that” so often that one right behind them is what was said. */
  bare: Words
  /** Go on with what the same speaker has said: added. */
  continuing: Words
  /** Bring forth a noun of saying: made the claim that. */
  making: Words
  /** Those of them whose subject brings about what others feel: the case `raised` fears. */
  rousing: Words
}

/** All words of a language that report speech. */
export interface Reporting {
  verbs: ReportingVerbs
  /** Nouns of saying that take a clause: the claim that. */
  nouns: Words
  /** Nouns for what others feel: `fears`. */
  feltNouns: Words
  /** Nouns of saying that take an infinitive: the promise to. */
  infinitiveNouns: Words
  /** Nouns of saying that take a phrase, with its prepositions: allegations of. */
  phraseNouns: Readonly<Record<string, Words>>
  /** Nouns of saying that attribute even where nobody owns them: allegations that. */
  hearsayNouns: Words
  /** Adjectives that take what somebody holds to be so: sure that. */
  opinionAdjectives: Words
  /** Subjects that name nobody: it, there. */
  emptySubjects: Words
  /** Nouns whose words stand behind a colon: her slogan: “…”. */
  labelNouns: Words
  /** Phrases before the speaker, as printed, lower case: according to. */
  phrases: readonly (readonly string[])[]
  /** Adverbs that attribute to nobody: reportedly. */
  hearsayAdverbs: Words
  /** Verbs whose passive with an infinitive attributes to nobody: is said to. */
  hearsayPassive: Words
  /** Verbs whose passive names who is held guilty, with the preposition: was blamed on. */
  blamePassive: Readonly<Record<string, Words>>
  /** Nouns that name speakers who cannot be asked: sources, news reports. */
  vagueSpeakers: Words
  /** Nouns of offices and bodies that stand for a speaker at the end of a headline: police. */
  headlineSpeakers: Words
  /** Words before a colon that name no speaker: update, watch. */
  labels: Words
  /** Tell when something was said, without a preposition: said Friday afternoon. */
  whenWords: Words
  /** Words that begin a clause of time: said when she left. */
  whenOpeners: Words
  /** Words that begin a clause of content and are no part of it: that. */
  complementizers: Words
  /** Conjunctions behind a tag that go on with what was said: “It holds, she said, because …”. */
  goingOn: Words
  /** Words that begin a question as content: whether. */
  interrogatives: Words
  /** Objects that are no statement though their verb may be one of saying: claimed two lives. */
  notSaid: Words
  /** Nouns for what is put at a number, and the preposition before the number: the `toll` `at` 45. */
  figureNouns: Words
  figureMarks: Words
  /** In which state somebody is found: alive. */
  bodilyStates: Words
  /** What a speaker asks not to be: asked not to be `named`; and the word that says so. */
  withheld: Words
  notWord: string
  /** “has yet to say”: what has not come. */
  yetWord: string
  /** Prepositions that join a noun to what it is about: condemnation of. */
  nounLinks: Words
  /** Relative pronouns: who, which, that. */
  relatives: Words
  /** Prepositions that name the speaker of a passive: by. */
  agents: Words
  /** Words that turn a verb's following words into its infinitive: to. */
  infinitiveMarks: Words
  /** The word that joins a description to its object: as. */
  asWords: Words
  /** Prepositions that belong to the name of a speaker: the head of the agency. */
  speakerLinks: Words
  /** Pronouns that speak themselves, as they are written inside a sentence: she. */
  speakerPronouns: Words
  /** Articles of what is new to the reader: a. */
  indefiniteArticles: Words
}
