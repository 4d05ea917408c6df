// Is a word one of the language, whatever else it may be?
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import { Known } from '../../lang/shape/gazetteer.ts'

/** Does `lower` or its singular have a meaning in lower case? */
export const isOrdinaryWord = (lower: string, gazetteer: Gazetteer): boolean =>
  [lower, lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')].some(
    (word) => (gazetteer.known(word) & Known.word) !== 0,
  )
