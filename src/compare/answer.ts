// What one article answers to a question: its own words, and what they mean where that can be compared.
import type { Quantity } from '../model/quantity.ts'
import type { Span } from '../model/span.ts'

/** Words of one article that answer a question about an event. */
export interface Answer {
  /** Position of the article in the story. */
  document: number
  span: Span
  /** Other places of the same words in the same voice. */
  more?: readonly Span[]
  /** The words whose voice counts, where they are not the whole span. */
  spokenAt?: Span
  /** The number, where the answer is one. */
  quantity?: Quantity
  /** Actors that the words name, as ids of the story. */
  actors?: readonly string[]
  /** The day or days, in EDTF, where the answer is a time. */
  edtf?: string | null
  /** Dictionary form, where the words themselves are compared. */
  lemma?: string
  /** Whether the words rank or evaluate. */
  judgement?: boolean
  /** Whether what is told is still to come. */
  expected?: boolean
}
