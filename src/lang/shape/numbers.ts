// The words for numbers that each language gives.

export interface NumberWords {
  /** Words below a hundred and their value: `twelve`, `forty`. */
  cardinals: Record<string, number>
  /** Words that multiply what stands before them: `hundred`, `million`, `bn`. */
  scales: Record<string, number>
  /** Scales that are only written close to digits: `5m`, `3bn`. */
  shortScales: Record<string, number>
  ordinals: Record<string, number>
  /** Endings of ordinals in digits: `14th`. */
  ordinalEndings: string[]
  /** The word between the parts of a number: `two hundred and six`. */
  and: string[]
  /** Words that stand for one before a scale: `a hundred`. */
  one: string[]
  /** Words for parts of one: `half`. */
  fractions: Record<string, number>
}
