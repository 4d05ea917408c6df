// Verbs by which an event comes over somebody or something: "an earthquake struck the coast" tells one event twice.
import type { EventArgument } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { tellingSubjectOf } from '../../text/clause.ts'
import { headOfRange, tokensIn } from '../../text/tree.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import { isPlace } from './prepositions.ts'
import type { Trigger } from './trigger.ts'
import { verbLemma } from './verb-lemma.ts'

/** The rule of such verbs. */
export const BEFALLING = 'verb-of-befalling'

const FAMILIES = new Set(['disaster', 'health'])

/** The same triggers; a verb by which an event befalls something is of the kind of that event. */
export function tellBefalling(
  sentence: ParsedSentence,
  found: readonly Trigger[],
  lexicon: EventLexicon,
): Trigger[] {
  return found.map((trigger) => {
    const { token } = trigger
    if (!lexicon.has('befallingVerbs', verbLemma(token, lexicon))) return trigger
    const subject = token.upos === 'VERB' ? tellingSubjectOf(sentence, token.index) : null
    const kind =
      token.upos === 'VERB'
        ? found.find((other) => other.token === subject)?.kind
        : kindBefore(sentence, token, lexicon)
    return kind && befalls(kind, lexicon) ? { ...trigger, kind, rule: BEFALLING } : trigger
  })
}

const befalls = (kind: string, lexicon: EventLexicon): boolean =>
  kind === 'explosion' || FAMILIES.has(lexicon.kinds.get(kind)?.family ?? '')

/** "The quake hit at noon": taggers take the verb for a noun; the event noun right before it tells what happened. */
const kindBefore = (
  sentence: ParsedSentence,
  { index }: Token,
  lexicon: EventLexicon,
): string | undefined => {
  const before = sentence.tokens[index - 1]
  return before && lexicon.nouns.get(lemmaOf(before))?.find(({ others }) => others.length === 0)?.kind
}

/** The event itself is no party to it, and a place that it comes over is where it happens. */
export const argumentsOfBefalling = (
  sentence: ParsedSentence,
  all: readonly EventArgument[],
  lexicon: EventLexicon,
): EventArgument[] =>
  all
    .filter(({ role }) => role !== 'instrument' && role !== 'agent')
    .map((argument) => {
      const tokens = tokensIn(sentence, argument)
      const isOver =
        argument.role === 'target' &&
        tokens.length > 0 &&
        isPlace(sentence, headOfRange(sentence, tokens[0]!.index, tokens.at(-1)!.index + 1)!, lexicon)
      return isOver ? { ...argument, role: 'place' } : argument
    })
