// Words by which names of people, places and organisations are told apart; all in lower case unless said otherwise.
export interface NameWords {
  /** Before a person's name: "mr", "president", "spokesman". */
  titles: ReadonlySet<string>
  /** How words open that tell what somebody was: “ex-minister”. */
  formerPrefixes: readonly string[]
  /** Titles that are parts of names too: "king", "shah"; no titles right after another title. */
  nameLikeTitles: ReadonlySet<string>
  /** What a title is of: "state" in "secretary of state"; no part of the name that follows. */
  departments: ReadonlySet<string>
  /** What stands between a title and such words: “Secretary `of` State”. */
  departmentLinks: ReadonlySet<string>
  /** Words that join two of one kind: "and". */
  conjunctions: ReadonlySet<string>
  /** Plurals at the end of a party's name: "democrats". */
  partyPlurals: ReadonlySet<string>
  /** Nouns between a name and a number, no part of the name: "flight". */
  numberedNouns: ReadonlySet<string>
  /** Offices after the name of who gives them, written with a capital: "CEO". */
  offices: ReadonlySet<string>
  /** Nouns for groups that stand right before a name: "group", "airline". */
  groupNouns: ReadonlySet<string>
  /** Nouns for ships and aircraft that stand right before a name: "ferry". */
  vesselNouns: ReadonlySet<string>
  /** Nouns for kinds of places, and for who lives in one, that stand before “of” and its name: "village", "residents". */
  placeNouns: ReadonlySet<string>
  /** Nouns for kinds of places that stand behind an article and a name: "the Lunn district". */
  settlementNouns: ReadonlySet<string>
  /** The word between a noun and the name of what it is of. */
  of: string
  /** Nouns for storms that stand before a name. */
  stormHeads: ReadonlySet<string>
  /** What only businesses have: "shareholders", “profit”. */
  businessNouns: ReadonlySet<string>
  /** Who leads only a business, in two words: "chief executive". */
  businessOffices: ReadonlySet<string>
  /** The two words before a business: "shares of", "takeover of". */
  businessHeads: ReadonlySet<string>
  /** Between these and the business: “shares of `its rival` Norvik”. */
  betweenBusiness: ReadonlySet<string>
  /** At the end of an organisation's name: "inc", "ministry", "university". */
  organisationEnds: ReadonlySet<string>
  /** At the beginning, before "of" or "for": "ministry", "bank", "university". */
  organisationHeads: ReadonlySet<string>
  /** At the end of a company's name, with or without full stop, never a name alone: "inc", "ltd". */
  companyEnds: ReadonlySet<string>
  /** At the end of a company's name and of no person's: “Aurelio Air”. */
  firmEnds: ReadonlySet<string>
  /** At the end of a building's or site's name: "airport", "stadium". */
  facilityEnds: ReadonlySet<string>
  /** At the end of a natural place's or district's name: "river", "district". */
  placeEnds: ReadonlySet<string>
  /** At the beginning: "lake", "mount". */
  placeHeads: ReadonlySet<string>
  /** Words that open a mountain's name. */
  mountainHeads: ReadonlySet<string>
  /** At the end of an event's name: "cup", "war", "summit". */
  eventEnds: ReadonlySet<string>
  /** At the end of the name of a day on which honours are given: "awards". */
  ceremonyEnds: ReadonlySet<string>
  /** At the beginning of an event's name: "hurricane", "operation". */
  eventHeads: ReadonlySet<string>
  /** At the end of a law's, work's or award's name: "act", "treaty", "prize". */
  workEnds: ReadonlySet<string>
  /** Verbs of saying in the forms that news uses. */
  saying: ReadonlySet<string>
  /** Prepositions that hardly stand before a person: "in", "across"; and the nouns behind which they do: "confidence" in her. */
  insidePrepositions: ReadonlySet<string>
  trustNouns: ReadonlySet<string>
  /** What only a land has, alone or in two words: "airspace", "foreign minister"; and its first town. */
  stateNouns: ReadonlySet<string>
  stateOffices: ReadonlySet<string>
  capital: string
  /** What is joined by a hyphen to lands and towns alone: “Karsk-`administered`”. */
  landTails: ReadonlySet<string>
  /** Pronouns that stand for persons alone behind a comma: "who". */
  personPronouns: ReadonlySet<string>
  /** Words that say where a land lies and are no part of its name: "neighbouring". */
  besideWords: ReadonlySet<string>
  /** Parts of a land, as written before its name: “`eastern` Karsk”. */
  compassWords: ReadonlySet<string>
  /** Endings of the adjective of a land and of its people, each with what the land has in its place: Druv`ian`, Druv`ia`. */
  ofLand: readonly { ending: RegExp; land: readonly string[] }[]
  /** Words that close the names of outlets, lower case: “Harbour `News`”. */
  outletWords: ReadonlySet<string>
  /** What stands before the name of a land with “of”, as written: “the `Republic` of Karsk”. */
  realms: ReadonlySet<string>
  /** Prepositions before places. */
  placePrepositions: ReadonlySet<string>
  /** Words that join parts of a name without a capital: "of", "de", "bin". */
  joints: ReadonlySet<string>
  /** Parts of people's names written in lower case: "van", "de", "bin". */
  particles: ReadonlySet<string>
  /** Articles, which stand outside of names. */
  articles: ReadonlySet<string>
  /** Names of days, which end no name: "charged Anton Lasky Friday". */
  weekdays: ReadonlySet<string>
  /** Names of days and months, which are no names of persons or places by themselves. */
  calendar: ReadonlySet<string>
  /** After a person's name: "jr", "iii". */
  personEnds: ReadonlySet<string>
  /** Second part of a hyphenated adjective after a name: "based", "led". */
  hyphenTails: ReadonlySet<string>
  /** First part of the joined name of a movement: "tehreek". */
  hyphenHeads: ReadonlySet<string>
  /** Short forms, in capitals, that name no organisation: "TV", "GDP". */
  ordinaryAcronyms: ReadonlySet<string>
  /** First words that are capitalised for the place they stand in: pronouns, conjunctions, prepositions, adverbs. */
  functionWords: ReadonlySet<string>
  /** Words that count the things of a kind: what they stand before names nobody (“all States”). */
  quantifiers: ReadonlySet<string>
  /** Endings of inflected words and what stands in their place in the dictionary, the likelier first. */
  inflections: readonly (readonly [string, string])[]
  /** Names of indices of stock exchanges, the longest first. */
  marketIndices: readonly MarketIndex[]
  /** Nouns after the name of an index: "average", "index". */
  indexEnds: ReadonlySet<string>
  /** Verbs between the two sides of a match. */
  matchVerbs: ReadonlySet<string>
  /** Nouns for matches and their ends, before a preposition and a side: "win over". */
  matchNouns: ReadonlySet<string>
  matchPrepositions: ReadonlySet<string>
  /** Those who play for a club or train it, and do nothing else: "striker". */
  playerNouns: ReadonlySet<string>
}

/** The name of an index, word by word in lower case. */
export interface MarketIndex {
  name: readonly string[]
  /** Nothing else is called so. */
  isSure: boolean
  /** Nothing else is called so after an article. */
  isSureAfterArticle: boolean
}
