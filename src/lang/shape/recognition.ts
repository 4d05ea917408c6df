// How a language is recognised: shape only, each language fills it.
export interface LanguageSample {
  /** BCP 47 tag. */
  tag: string
  /** The commonest words without meaning of their own, lower case. */
  functionWords: ReadonlySet<string>
}
