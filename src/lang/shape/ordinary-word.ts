// Is a word one of the language, whatever else it may be?
import { Known, type Gazetteer } from './gazetteer.ts'

/** Does `lower` or its singular have a meaning in lower case? */
export const isOrdinaryWord = (lower: string, gazetteer: Gazetteer): boolean =>
  [lower, lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')].some(
    (word) => (gazetteer.known(word) & Known.word) !== 0,
  )
