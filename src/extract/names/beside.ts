// What the features of a word read of it and of the words beside it, as numbers.
import { Known } from '../../lang/shape/gazetteer.ts'
import { hashText, mix } from '../../learn/hash.ts'
import type { TokenFacts } from './token-facts.ts'

/** A word, or nothing where the sentence begins or ends. */
export type Beside = TokenFacts | undefined

const BEFORE = hashText('<s>')
const AFTER = hashText('</s>')
const CONTEXT = Known.personWord | Known.groupWord | Known.placeWord | Known.thingWord | Known.sayingWord
const NO_MEANING = 1000

/** How a word is written, and whether it had to be; below `WRITINGS`. */
export const writingOf = (t: TokenFacts): number => t.case + (t.forced ? 8 : 0)
export const WRITINGS = 16

/** The word in lower case, or that a sentence begins there. */
export const lowBefore = (t: Beside): number => t?.low ?? BEFORE
/** The word in lower case, or that a sentence ends there. */
export const lowAfter = (t: Beside): number => t?.low ?? AFTER
export const meaningOf = (t: Beside): number => t?.meaning ?? NO_MEANING
/** What the word beside a name is good for. */
export const kindOf = (t: Beside): number => (t ? mix(t.known & CONTEXT, t.class) : 1)
