// What an event is about: the words of what it was done to, or of what was said.
import type { AnalysedDocument } from '../../model/analysis.ts'
import type { EventMention } from '../../model/event-mention.ts'
import type { ParsedArticle, ParsedSentence } from '../../model/token.ts'
import { overlaps } from '../../text/spans.ts'

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

/** Dictionary forms of the content words of what it was done to or what it is about. */
export const matterOf = ({ arguments: all }: EventMention, { tokens }: ParsedSentence): Set<string> =>
  new Set(
    tokens
      .filter((t) => CONTENT.has(t.upos))
      .filter((t) => all.some((a) => (a.role === 'target' || a.role === 'topic') && overlaps(a, t)))
      .map((t) => t.lemma.toLowerCase()),
  )
