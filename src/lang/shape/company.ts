// The shape of a rule by which the words around a word decide what kind of event it tells.

/**
 * A rule by which a word has another kind than its own. In `example` each word that is a trigger is marked with its kind.
 * Words are dictionary forms, or forms as they are written.
 */
export interface CompanyRule {
  name: string
  example: string
  reason: string
  /** The words that it decides about. */
  words: readonly string[]
  /** Kinds that it changes; any when left out. */
  from?: readonly string[]
  /** Heads of the subject or the doer of a verb, of the “of” phrase of a noun, or words right before the noun or participle: one of them stands there. */
  of?: readonly string[]
  /** Only where the verb is a passive; then the proper name of somebody is of the company as well. */
  isPassive?: boolean
  /** Words of which one stands in the sentence, outside names, or, where none of `unless` does, elsewhere in the article. */
  near?: readonly string[]
  /** Words of which one stands in the sentence itself. */
  here?: readonly string[]
  /** Words of which none stands anywhere in the article. */
  nowhere?: readonly string[]
  /** Words of which none stands in the sentence. */
  unless?: readonly string[]
  kind: string
}

/** Verbs that are of a kind only where one who takes part, or, with `of`, one in that role, is of a company. */
export interface UnsureVerbs {
  kind: string
  verbs: readonly string[]
  of?: 'target'
  company: readonly string[]
}
