// What a rule for a wording of an amount is.
import type { NumberWords } from '../../lang/shape/numbers.ts'
import type { QuantityWords } from '../../lang/shape/quantities.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { tokenHolding } from '../../text/token-search.ts'
import type { Found as FoundWords, WordingRule } from '../wording/find.ts'

/** What rules for amounts may look at beside the words themselves. */
export interface QuantityContext {
  words: QuantityWords
  numbers: NumberWords
  sentence: ParsedSentence
}

export type Found = FoundWords<QuantityContext>

/** What the words of an amount say; what is counted is read off the sentence later, unless the words hold it. */
export type Amount = Pick<Quantity, 'value' | 'operator' | 'unit' | 'kind'> & { counts?: string }

export type QuantityRule = WordingRule<QuantityContext, Amount>

type Operator = Quantity['operator']

/** The operator that the words around a number give it; `=` without any. */
export const operatorOf = (found: Found): Operator =>
  (found.text('boundBehind') ?? found.text('bound') ?? '=') as Operator

/** The number with its sign. */
export const valueOf = (found: Found): number =>
  (found.text('sign') === null ? 1 : -1) * found.number('number')

/** The token in which the number begins. */
export function numberToken(found: Found): Token | null {
  const first = found.atoms.find(
    ({ word, numeral }) => numeral !== null || isNumberWord(word, found.lang.numbers),
  )
  return first ? tokenHolding(found.lang.sentence, first.start) : null
}

const isNumberWord = (word: string, numbers: NumberWords): boolean =>
  Object.hasOwn(numbers.cardinals, word) || Object.hasOwn(numbers.scales, word)
