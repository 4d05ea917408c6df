// What a language must say so that sentences and words can be told apart.
import type { NewsGrammarWords } from './news-grammar.ts'

export interface SentenceWords {
  /** Short forms with a full stop that a name or more always follows: "Gen.", "Mr."; as they are written, no stop. */
  titles: ReadonlySet<string>
  /** Other short forms with a full stop, which may also end a sentence: "Inc.", "Feb."; as written, no stop. */
  abbreviations: ReadonlySet<string>
  /** Short forms only where a number follows: "No. 5". */
  beforeNumbers: ReadonlySet<string>
  /** Words, lower case, that seldom go on with a sentence when they are written with a capital: "the", "he", "but". */
  starters: ReadonlySet<string>
  /** Verbs, lower case, that take up a quotation that ends in a question or exclamation mark: "asked", "said". */
  quoteVerbs: ReadonlySet<string>
  /** Endings that are words of their own, lower case, with a straight apostrophe: "'s", "n't". */
  clitics: readonly string[]
  /** Words, lower case, that are written as one and read as two: where to cut. */
  contractions: ReadonlyMap<string, number>
  /** Words whose absence turns a sentence around. Lower case. */
  negations: ReadonlySet<string>
  /** Words around which the trees of news are mended. */
  news: NewsGrammarWords
  /** Whether a stop after one or two digits makes them an ordinal, as in German “am 4. März”. */
  stopsMakeOrdinals?: boolean
}
