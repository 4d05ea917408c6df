// Finds numbers and amounts, exact or vague, with what they count.
import type { NumberWords } from '../../lang/shape/numbers.ts'
import type { QuantityWords } from '../../lang/shape/quantities.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import type { ParsedArticle, ParsedSentence } from '../../model/token.ts'
import { byPlace, overlaps, spanOf } from '../../text/spans.ts'
import { atomsOf } from '../wording/atoms.ts'
import { makeFinder } from '../wording/find.ts'
import { countedBy } from './counted.ts'
import type { Amount, QuantityContext, QuantityRule } from './quantity-rule.ts'
import { findRanks } from './rank.ts'
import { readAmounts } from './reading.ts'
import { quantityRules } from './rules.ts'

/** Classes that no amount is made of alone. */
const LIGHT =
  'bound boundBehind between and to or a the of all half dash degree scale percent measure currencyName ordinal'

const findAmounts = makeFinder<QuantityContext, Amount, QuantityRule>(
  quantityRules,
  new Set(LIGHT.split(' ')),
)

/**
 * All quantities of an article in order of the text; they do not overlap. `times` are the time expressions found
 * before: numbers in these are dates and durations. A rank has neither value nor count. Ids are `q1`, `q2` …
 */
export function extractQuantities(
  parsed: ParsedArticle,
  times: Span[],
  words: QuantityWords,
  numbers: NumberWords,
): Quantity[] {
  const { text } = parsed.article
  const found = parsed.sentences.flatMap((sentence) => {
    const taken = times.filter((time) => overlaps(time, sentence))
    const amounts = amountsIn(text, sentence, taken, words, numbers).filter(
      (one) => !taken.some((time) => overlaps(time, one)),
    )
    const ranks = ranksIn(text, sentence, words).filter(
      (one) => !amounts.some((amount) => overlaps(amount, one)),
    )
    return [...amounts, ...ranks].sort(byPlace)
  })
  return found.map((quantity, index) => ({ id: `q${index + 1}`, ...quantity }))
}

type Unnamed = Omit<Quantity, 'id'>

/** "a large number of" is shown without the word that leads to what is counted. */
function withoutOf(text: string, span: Span, of: readonly string[]): Span {
  const word = of.find((w) => span.exact.toLowerCase().endsWith(` ${w}`))
  return word ? spanOf(text, span.start, span.end - word.length - 1) : span
}

function amountsIn(
  text: string,
  sentence: ParsedSentence,
  times: Span[],
  words: QuantityWords,
  numbers: NumberWords,
): Unnamed[] {
  const atoms = atomsOf(sentence)
  const hits = findAmounts(atoms, readAmounts(atoms, words, numbers), { words, numbers, sentence })
  return hits.map(({ rule, says: { counts, ...amount }, first, last }) => {
    const span = spanOf(text, first.start, last.end)
    return {
      ...withoutOf(text, span, words.classes.of),
      ...amount,
      counts: counts ?? countedBy(sentence, span, words.classes.of, times),
      rule: rule.name,
    }
  })
}

function ranksIn(text: string, sentence: ParsedSentence, words: QuantityWords): Unnamed[] {
  const { tokens } = sentence
  return findRanks(sentence, words).map(({ start, end, noun }) => ({
    ...spanOf(text, tokens[start]!.start, tokens[end - 1]!.end),
    value: null,
    operator: 'vague',
    unit: null,
    counts: noun < 0 ? null : text.slice(tokens[end]!.start, tokens[noun]!.end),
    kind: 'rank',
    rule: 'rank',
  }))
}
