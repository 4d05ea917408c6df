// Words with their tags and their place in the sentence's dependency tree (Universal Dependencies v2).
import type { Article } from './article.ts'
import type { Sentence } from './sentence.ts'
import type { Span } from './span.ts'

/** Universal part-of-speech tag. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or mark of punctuation. `exact` is the word as printed. */
export type Token = Span & {
  /** Position in its sentence, from 0. */
  index: number
  /** The word as it would stand in running text, where a headline has capitals on all words; else left out. */
  cased?: string
  /** Dictionary form, lower case except for proper nouns. */
  lemma: string
  upos: Upos
  /** Penn Treebank tag, e.g. `VBD`. */
  xpos: string
  /** Index of the governor in the sentence, -1 for the root. */
  head: number
  /** Universal Dependencies relation to the governor, with subtype, e.g. `nsubj:pass`. */
  deprel: string
}

/** A sentence with its tokens in order. */
export type ParsedSentence = Sentence & { index: number; tokens: Token[] }

/** An article that has been split, tagged and parsed: what every extractor reads. */
export type ParsedArticle = { article: Article; sentences: ParsedSentence[] }
