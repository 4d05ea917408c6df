// What an event is about: the words of what it was done to, or of what was said.
import type { AnalysedDocument } from '../../model/analysis.ts'
import type { EventMention } from '../../model/event-mention.ts'
import type { ParsedArticle, ParsedSentence, Token } from '../../model/token.ts'
import { overlaps } from '../../text/spans.ts'
import { subtreeOf } from '../../text/tree.ts'

const MOVES: ReadonlySet<string> = new Set(['rise', 'fall'])
/** Does something rise or fall in events of this kind: a price, a government? */
export const isMove = (kind: string): boolean => MOVES.has(kind)

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** Dictionary forms of the content words that the trigger attributes to somebody, without `broad` ones; none where it attributes nothing. */
export function saidWords(
  { trigger }: EventMention,
  { attributions }: AnalysedDocument,
  { sentences }: ParsedArticle,
  broad: readonly string[],
): string[] {
  const content = attributions
    .filter(({ cue }) => cue !== null && overlaps(cue, trigger))
    .flatMap((attribution) => attribution.content)
  return sentences
    .filter((sentence) => content.some((span) => overlaps(span, sentence)))
    .flatMap(({ tokens }) => tokens)
    .filter((t) => CONTENT.has(t.upos) && content.some((span) => overlaps(span, t)))
    .map((t) => t.lemma.toLowerCase())
    .filter((word) => !broad.includes(word))
}

/** Dictionary forms of the content words of what it was done to or what it is about; of a thing that rises or falls, too. */
export const matterOf = ({ arguments: all, type }: EventMention, { tokens }: ParsedSentence): Set<string> => {
  const about = all.filter(
    ({ role, mention }) =>
      role === 'target' || role === 'topic' || (isMove(type) && role === 'agent' && mention === null),
  )
  return new Set(
    tokens
      .filter((t) => CONTENT.has(t.upos) && about.some((a) => overlaps(a, t)))
      .map((t) => t.lemma.toLowerCase()),
  )
}

/** Dictionary forms of the content words of a report's phrase and arguments, without the trigger. */
export function wordsOf(
  mention: EventMention,
  sentence: ParsedSentence,
  trigger: Token,
  isNoun: boolean,
): Set<string> {
  const near = isNoun
    ? new Set(subtreeOf(sentence, trigger.index, ['acl', 'conj', 'appos', 'nsubj']))
    : new Set<number>()
  return new Set(
    sentence.tokens
      .filter((t) => CONTENT.has(t.upos) && t.index !== trigger.index)
      .filter((t) => near.has(t.index) || mention.arguments.some((a) => overlaps(a, t)))
      .map((t) => t.lemma.toLowerCase()),
  )
}
