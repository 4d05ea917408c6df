// The words of numbers and amounts that each language gives.

type Words = Record<string, string | number>

/** Word classes that the wordings of quantities are built of. A phrase may have several words. */
export interface QuantityClasses {
  /** Words before a number that bound it, with the operator they mean: `more than` >. */
  bound: Words
  /** The same behind a number: `or more` >=. */
  boundBehind: Words
  between: string[]
  /** Words that tell two amounts rather than one between them: `from` 5 to 10. */
  from: string[]
  and: string[]
  to: string[]
  or: string[]
  a: string[]
  the: string[]
  of: string[]
  all: string[]
  half: string[]
  /** Symbols and codes before an amount of money, with the currency: an ISO code, or `$` where the country is not said. */
  currency: Words
  /** Names behind an amount of money. */
  currencyName: Words
  percent: Words
  /** Units of measure with the sign that stands for them. */
  measure: Words
  /** Plurals of scales, that count vaguely: `dozens`. */
  many: string[]
  scale: Words
  /** Words for an amount that is not counted: `several`. */
  vague: string[]
  /** Nouns for an amount: a large `number` of. */
  amountNoun: string[]
  /** Adjectives and adverbs that say how large it is. */
  degree: string[]
  /** The noun of "the first time". */
  occasion: string[]
}

export interface QuantityWords {
  classes: QuantityClasses
  /** Words right before a number that make it a name or a label: `Flight` 17, `No.` 5. */
  labels: string[]
  /** Words for people, that vague amounts are noted for. */
  people: string[]
  /** What befalls people: `killed`, `missing`. */
  befell: string[]
  /** Words behind a number that make it a score or an age. */
  notCounted: string[]
  /** Nouns that count without a plural ending: 20 `aircraft`. */
  collective: string[]
  /** Superlatives that rank nothing: `latest`, `least`. */
  notRanks: string[]
  /** Nouns of set phrases that rank nothing: in the strongest `terms`. */
  notRanked: string[]
  /** Words that superlatives are built with: the `most` serious. */
  most: string[]
  /** Words before "of the deadliest". */
  oneOf: string[]
  one: string[]
}
