// Tells the time of an earlier figure from that of the event: "rose to 7 percent, up from 6 percent in May".
import type { EventWords } from '../../lang/shape/events.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'

/** So many words may the figure have, with its sign and its unit. */
const MOST_WORDS = 4

/** Is the time, of which `first` is the first word, that of a figure behind “from”, “than” or “compared with”? */
export function isOfEarlierFigure(
  { tokens }: ParsedSentence,
  first: Token,
  { earlierWords, comparedWords }: EventWords,
): boolean {
  let at = first.index - 1
  if (tokens[at]?.upos === 'ADP') at--
  const last = at
  while (last - at < MOST_WORDS && /^(?:NUM|SYM|NOUN)$/.test(tokens[at]?.upos ?? '')) at--
  if (!tokens.slice(at + 1, last + 1).some(({ upos }) => upos === 'NUM')) return false
  const word = (index: number): string => tokens[index]?.exact.toLowerCase() ?? ''
  return (
    earlierWords.includes(word(at)) || (tokens[at]?.upos === 'ADP' && comparedWords.includes(word(at - 1)))
  )
}
