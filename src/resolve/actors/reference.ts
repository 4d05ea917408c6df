// A mention with all that the search for its actor needs to know about it.
import type { Gender } from '../../lang/shape/actors.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import type { PersonName } from '../../text/names/person-names.ts'

/** An office or relation that words give to somebody. */
export interface OfficeWords {
  /** Dictionary form of the noun. */
  noun: string
  /** Nouns of one family replace each other; the noun itself where it belongs to none. */
  family: string
  /** Words that narrow it, lower case, in order: foreign. */
  modifiers: string[]
  /** Words that make it another office, sorted: former. */
  ranks: string[]
  /** Whose or where it is: the mention beside it. */
  of: Reference | null
}

export interface Reference {
  /** Position among all mentions, from 0. */
  index: number
  mention: Mention
  sentence: ParsedSentence
  head: Token
  /** The name, with words before it that make it another; empty for descriptions and pronouns. */
  called: string
  /** The folded name; empty for descriptions and pronouns. */
  name: string
  /** The name in its parts, for people. */
  person: PersonName | null
  gender: Gender | null
  number: 'one' | 'many' | null
  /** Code of the country that the words name, as a noun or as an adjective. */
  country: string | null
  /** Code of the country whose capital the words name. */
  capital: string | null
  /** What the words say of its office: for a name the title before it, for a description the description. */
  office: OfficeWords | null
  /** In years, where the words around it say so. */
  age: number | null
  /** How many people it counts, from two on. */
  count: number | null
  isDefinite: boolean
  isIndefinite: boolean
  /** Number of the quotation it stands in, null outside. */
  quote: number | null
}

/** Words for a reason, in the quotation marks of the site. */
export const quoted = (reference: Reference): string => `“${reference.mention.exact}”`
