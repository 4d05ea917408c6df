// Words around which news is written in ways that a parser learned on other texts takes for something else.
export interface NewsGrammarWords {
  /** The words “of”, “as”, “and”, “between”, “by”, “that”, “up” and “to”, lower case. */
  ofWord: string
  asWord: string
  andWord: string
  betweenWord: string
  byWord: string
  thatWord: string
  upWord: string
  toWord: string
  /** Nouns for deeds, lower case, that look like participles: the school `shooting`. */
  deedNouns: ReadonlySet<string>
  /** Nouns, lower case, that stand before such a noun and say where or with what it was done: the `school` shooting. */
  beforeDeeds: ReadonlySet<string>
  /** Verbs that leave somebody in a state: the storm `left` ten dead. */
  resultVerbs: ReadonlySet<string>
  /** Such states: ten `dead`. */
  resultStates: ReadonlySet<string>
  /** Verbs in the present that headlines put before a bare number, with their infinitives: blast `kills` 12. */
  countingVerbs: ReadonlyMap<string, string>
  /** The same verbs in the past: blast killed 12 and `injured` dozens. */
  countingPasts: ReadonlyMap<string, string>
  /** What may stand between such a verb and its number: kills `at least` 12. */
  beforeNumbers: ReadonlySet<string>
  /** Prepositions that say where or when: kills 12 `at` a market. */
  circumstancePrepositions: ReadonlySet<string>
  /** That of them behind which a word for a deed is a noun: killed `in` shelling. */
  circumstanceOpener: string
  /** Words that open a clause and may be taken for something else: `after` he left, `when` he left. */
  clauseOpeners: ReadonlySet<string>
  /** Those behind which a headline has a clause and no mere noun: `as` rebels advance. */
  sureClauseOpeners: ReadonlySet<string>
  /** Those of them that are never a preposition: `when` he left, not `after` lunch. */
  pureClauseOpeners: ReadonlySet<string>
  /** Verbs that have an object also where something is done to their subject: the man `given` a prize. */
  twoObjectVerbs: ReadonlySet<string>
  /** Verbs whose object is to do what follows: `urged` them to leave. */
  demandVerbs: ReadonlySet<string>
  /** Those of them whose object can be nobody but who is to do it: `told` them to leave, not `asked` leave to speak. */
  addressVerbs: ReadonlySet<string>
  /** Verbs whose subject is to do what follows an object: `promised` them to leave. */
  promiseVerbs: ReadonlySet<string>
  /** Words that open a phrase of time behind an object: fired 200 workers `last` month. */
  turnWords: ReadonlySet<string>
  /** Words that are a day by themselves, between subject and verb too: a judge `yesterday` freed the man. */
  dayWords: ReadonlySet<string>
  /** Verbs of seeing and showing, whose object does what a participle behind it tells: videos `showed` police firing. */
  seeingVerbs: ReadonlySet<string>
  /** Words that bound a number with “than”: `more` than 50 people. */
  moreWords: ReadonlySet<string>
  thanWord: string
  /** Words that open an aside on who it was not: the elders, `rather` than the government, led the talks. */
  ratherWords: ReadonlySet<string>
  /** Words that open an aside about who says it: the storm, `according` to police, killed two. */
  asideOpeners: ReadonlySet<string>
  /** First words that are nouns, whatever a tagger takes them for, before a verb in the past: `Snow` closed schools. */
  weatherNouns: ReadonlySet<string>
  /** Verbs that put on somebody's word what a clause with "that" or "which" tells, and hardly have such a thing as object: “a dam that officials say has …”. */
  tellingVerbs: ReadonlySet<string>
  /** Verbs by which a closing tag says who said what stands before it, and those of them behind which the hearer stands: `told` reporters. */
  sayingVerbs: ReadonlySet<string>
  /** Verbs by which a speaker goes on to answer or address others, and the word that sets that off: said he was sorry `but` `rejected` it. */
  answerVerbs: ReadonlySet<string>
  butWord: string
  /** Verbs of saying and thinking that may have a clause without "that" behind them: “insisted the firm was …”. */
  clauseVerbs: ReadonlySet<string>
  hearerVerbs: ReadonlySet<string>
  /** Nouns for those who speak in such a tag, and whom nobody says: both `firms` announced. */
  speakingBodies: ReadonlySet<string>
  /** Nouns for those who speak for such bodies, and whose name may follow: a `lawyer` for the family, Ana Diaz. */
  spokenOffices: ReadonlySet<string>
  /** Nouns for those who belong to somebody, and participles of what befell the one: the `mother` of a student `shot` by police. */
  kinNouns: ReadonlySet<string>
  victimParticiples: ReadonlySet<string>
  /** Nouns behind which “of” and a number give an age: a `man` of 36. */
  agedNouns: ReadonlySet<string>
  /** Parts of the body, lower case: shot in the `chest` by robbers. */
  bodyParts: ReadonlySet<string>
  /** Verbs of selling, and the prepositions before a buyer and a price: `sold` it `to` a rival `for` a dollar. */
  sellingVerbs: ReadonlySet<string>
  salePrepositions: ReadonlySet<string>
  /** Participles that look like nouns, lower case: the hospital was `hit`. */
  bareParticiples: ReadonlySet<string>
  /** Offices whose last word may be taken for an adjective, lower case, with its tag: its chief `executive` said. */
  officeNouns: ReadonlyMap<string, 'NOUN|NN' | 'NOUN|NNS'>
  /** Offices of one word that looks like no noun: “secretary-general”. */
  officeWords: ReadonlySet<string>
  /** Fields that look like verbs, lower case, and the offices behind them: `Transport` `minister` Ana Diaz. */
  fieldNouns: ReadonlySet<string>
  fieldOffices: ReadonlySet<string>
  /** The word that may be taken for a verb before these nouns: fired `warning` `shots`. */
  warningWord: string
  warningNouns: ReadonlySet<string>
  /** The conjunction that may be taken for a verb: `provided` that the troops leave. */
  providedWord: string
  /** Verbs that give an office, with whom they give it right behind them: `named` Ana Diaz as leader, `named` her president. */
  officeVerbs: ReadonlySet<string>
  /** What happens, and may be taken for a verb where it opens a heading before one of these: `Blast` `at` plant. */
  happeningNouns: ReadonlySet<string>
  placePrepositions: ReadonlySet<string>
  /** The pronoun of those counted before: 97 of `them` civilians. */
  themWord: string
  /** Words that may be taken for verbs before a name: a trip to `neighbouring` Chile. */
  besideWords: ReadonlySet<string>
  /** Numbers of two words that may be taken for adjectives, lower case: `forty-three` people. */
  hyphenatedNumbers: RegExp
  /** Forms of a verb that may be taken for a noun before those left in a state: `leaves` 3,000 homeless. */
  leavingForms: ReadonlySet<string>
  /** The noun behind which a verb may be taken for a noun where a number follows: death `toll` hits 43. */
  tollWord: string
  /** The preposition that may be taken for an adjective before a bare noun: killed `near` border. */
  nearWord: string
  /** The particle of verbs in the past, and these: `shot` `down` two of the jets. */
  downWord: string
  downedPasts: ReadonlySet<string>
  /** Participles that stand for people behind “the”, lower case: visited `the` `wounded`. */
  theWord: string
  groupParticiples: ReadonlySet<string>
  /** What may stand behind them, marks too, and behind no participle that describes a noun. */
  behindGroups: ReadonlySet<string>
  /** Verbs in the past that look like nouns, lower case, and words behind them that stand behind no such noun: the toll `rose` `to` 53. */
  nounLikePasts: ReadonlySet<string>
  /** Verbs that nobody does to anything, dictionary forms: a shell that `landed`. */
  intransitiveVerbs: ReadonlySet<string>
  /** Such forms that between two names are verbs, as they are written: Norvik `beat` Halden. */
  pastsBetweenNames: ReadonlySet<string>
  /** Pronouns of several, dictionary forms, and numbers of one, lower case. */
  severalPronouns: ReadonlySet<string>
  oneWords: ReadonlySet<string>
  behindPasts: ReadonlySet<string>
  /** Who rules, behind the word that says so, lower case: the `ruling` `party`. */
  rulingWord: string
  rulingBodies: ReadonlySet<string>
  /** Ending of a regular verb in the past: clos`ed`. */
  pastEnding: string
  /** Auxiliaries of the perfect, which is active: `have` not said. */
  perfectAuxiliaries: ReadonlySet<string>
  /** Words that head a phrase of time: last `week`. */
  timeHeads: ReadonlySet<string>
  /** Nouns that measure time, and the words by which they measure it from another event: two `days` `after`. */
  measureNouns: ReadonlySet<string>
  measureLinks: ReadonlySet<string>
  /** The word before one who has left an office: a `retired` general. */
  retiredWord: string
  /** Verbs that ask somebody behind a preposition to act, and the prepositions: `called` `on` the mayor to resign. */
  callVerbs: ReadonlySet<string>
  callPrepositions: ReadonlySet<string>
  /** Prepositions that are particles elsewhere, and verbs of wrecks, behind which they are prepositions: sank `off` Malta. */
  offWords: ReadonlySet<string>
  wreckingVerbs: ReadonlySet<string>
  /** Verbs whose participle is followed by a name: a man `named` Berg. */
  namingVerbs: ReadonlySet<string>
  /** Verbs behind whose object “of” says what for: `accused` them of theft. */
  ofVerbs: ReadonlySet<string>
  /** Verbs that need an object: in a heading, “Bank robbed” tells what was done to the bank. */
  undergoneVerbs: ReadonlySet<string>
  /** Prepositions that a noun behind such a verb may hide: stabbed `outside` school. */
  placeLinks: ReadonlySet<string>
  /** Verbs whose object is blamed, praised or held for what follows: `arrested` him for stealing. */
  judgingVerbs: ReadonlySet<string>
  /** Prepositions before that: arrested `for`. */
  judgedPrepositions: ReadonlySet<string>
  /** Verbs of a court with the one judged and a verdict behind them: `found` him guilty. */
  verdictVerbs: ReadonlySet<string>
  /** The verdict: found him `guilty`. */
  verdictWords: ReadonlySet<string>
  /** Words that stand for a number: `dozens` dead. */
  amounts: ReadonlySet<string>
  /** Nouns for a degree that stand with their number before a noun: a `magnitude` 7.1 earthquake. */
  degreeNouns: ReadonlySet<string>
}
