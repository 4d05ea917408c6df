// Verbs of taking: a person who is taken is abducted or held, a place is captured.
import type { EventArgument } from '../../model/event-mention.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedSentence } from '../../model/token.ts'
import { covers } from '../../text/spans.ts'
import { headOfRange, tokensIn } from '../../text/tree.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'

/** The kind of the event that a verb or noun of taking tells: that of captures where what is taken is a place, else `kind`. */
export function kindOfTaking(
  sentence: ParsedSentence,
  told: { lemma: string; kind: string; arguments: readonly EventArgument[] },
  lexicon: EventLexicon,
  names: readonly Mention[],
): string {
  const { captureKind } = lexicon.words
  if (!lexicon.has('takingWords', told.lemma) || told.kind === captureKind) return told.kind
  const isTaken = told.arguments.some(
    (one) => one.role === 'target' && isPlace(sentence, one, lexicon, names),
  )
  return isTaken ? captureKind : told.kind
}

function isPlace(
  sentence: ParsedSentence,
  one: EventArgument,
  lexicon: EventLexicon,
  names: readonly Mention[],
): boolean {
  const tokens = tokensIn(sentence, one)
  const head = tokens.length ? headOfRange(sentence, tokens[0]!.index, tokens.at(-1)!.index + 1) : null
  if (!head) return false
  return (
    lexicon.has('takenPlaces', lemmaOf(head)) ||
    names.some(
      ({ type, form, ...name }) => form === 'name' && /^(?:GPE|LOC|FAC)$/.test(type) && covers(name, head),
    )
  )
}
