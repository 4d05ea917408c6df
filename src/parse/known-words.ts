// What compromise's word lists say of a word: one more hint for the models, above all for words they have not met.
import nlp from 'compromise/three'

/** The part of compromise's model that is used here; its own types leave it open. */
interface Lists {
  one: { lexicon: Record<string, string | string[]> }
  two: { switches: Record<string, string> }
}

const model = nlp.model() as Lists
const { lexicon } = model.one
const { switches } = model.two

/** The kind of a lower-case word, such as `Noun|Verb` (it can be both), `WeekDay` or `PastTense`; '' for an unknown one. */
export function knownKind(word: string): string {
  if (Object.hasOwn(switches, word)) return switches[word]!
  if (!Object.hasOwn(lexicon, word)) return ''
  const kind = lexicon[word]!
  return typeof kind === 'string' ? kind : kind.join(' ')
}
