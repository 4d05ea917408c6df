// How a language is recognised: shape only, each language fills it.
export interface LanguageSample {
  /** BCP 47 tag. */
  tag: string
  /** The commonest words without meaning of their own, lower case; none for a language known by its letters. */
  functionWords: ReadonlySet<string>
  /** Letters that tell the language, and the least share of a text's letters that they make up. */
  letters?: { script: RegExp; share: number }
}
