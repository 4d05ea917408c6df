// The shape that each language fills: words and their meaning, data only.
export interface Language {
  /** BCP 47 tag. */
  tag: string
}
