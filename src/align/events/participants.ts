// Finds the mentions that an argument of an event means, and the names that stand with it in its clause.
import type { AnalysedDocument } from '../../model/analysis.ts'
import type { EventArgument } from '../../model/event-mention.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { wordBeforeName } from '../../text/names/word-before-name.ts'
import { covers } from '../../text/spans.ts'
import {
  ancestorsOf,
  childrenOf,
  hasRelation,
  headOfRange,
  subtreeOf,
  subtreesOf,
  tokenAt,
  tokensIn,
} from '../../text/tree.ts'

/** Whom an argument's words mean: the mention that they are, or that holds their head; with a title, the person after it. */
export function mentionsOf(
  argument: EventArgument,
  mentions: readonly Mention[],
  sentence: ParsedSentence,
): Mention[] {
  const exact = mentions.filter((m) => m.id === argument.mention)
  if (exact.length) return exact
  const inside = mentions.filter((m) => m.actor && covers(argument, m))
  const head = headOf(sentence, argument)
  if (head?.xpos === 'PRP$') return [] // “her rival” is not her
  const atHead = inside.filter((m) => head && covers(m, head))
  return atHead.length ? atHead : inside.filter((m) => isTitled(m, mentions, sentence)).slice(-1)
}

/** A person's name behind a title, and not one to whom another belongs: “the family of Ana Diaz”, “Ana Diaz's lawyer”. */
const isTitled = (name: Mention, mentions: readonly Mention[], sentence: ParsedSentence): boolean =>
  name.form === 'name' &&
  name.type === 'PERSON' &&
  wordBeforeName(sentence, name, mentions)?.upos !== 'ADP' &&
  tokensIn(sentence, name).every((token) => !hasRelation(token, 'nmod:poss'))

function headOf(sentence: ParsedSentence, phrase: Span): Token | null {
  const tokens = tokensIn(sentence, phrase)
  return tokens.length ? headOfRange(sentence, tokens[0]!.index, tokens.at(-1)!.index + 1) : null
}

/** Is the name a word before the head of the phrase, as in "an Acme driver" and "Peru's navy"? */
export function describesHead(sentence: ParsedSentence, phrase: Span, name: Span): boolean {
  if (!covers(phrase, name)) return false
  const tokens = tokensIn(sentence, phrase)
  const head = tokens.length ? headOfRange(sentence, tokens[0]!.index, tokens.at(-1)!.index + 1) : null
  return (
    head !== null && name.end <= head.start && childrenOf(sentence, head.index).some((t) => covers(name, t))
  )
}

/** The noun of a phrase together with each actor that is named in it: `camp the-group` for "the biggest camp of the group". */
export function thingsIn(phrase: Span, mentions: readonly Mention[], sentence: ParsedSentence): string[] {
  const head = headOf(sentence, phrase)
  if (head?.upos !== 'NOUN') return []
  return mentions.flatMap((m) =>
    m.actor && m.form === 'name' && covers(phrase, m) && !covers(m, head) ? [`${head.lemma} ${m.actor}`] : [],
  )
}

/** Names in the trigger's clause that stand in no other event's clause: "hit a bus in Lima" names Lima with the hit. */
export function namesInClause(found: AnalysedDocument, sentence: ParsedSentence, trigger: Token): Mention[] {
  const names = found.mentions.filter((m) => m.form === 'name')
  if (trigger.upos !== 'VERB' || names.length === 0) return []
  const above = new Set(ancestorsOf(sentence, trigger.index))
  const others = found.events
    .filter((e) => e.sentence === sentence.index && e.trigger.start !== trigger.start)
    .flatMap((e) => tokenAt(sentence, e.trigger.start) ?? [])
    .filter((t) => !above.has(t))
  const theirs = new Set(
    subtreesOf(
      sentence,
      others.map((t) => t.index),
    ),
  )
  const mine = subtreeOf(sentence, trigger.index, ['advcl', 'ccomp', 'parataxis', 'conj']).filter(
    (i) => !theirs.has(i),
  )
  const tokens = mine.map((i) => sentence.tokens[i]!)
  return names.filter((m) => tokens.some((t) => covers(m, t)))
}
