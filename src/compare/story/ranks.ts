// How serious each article says things are, and compared with what: superlatives and firsts about events.
import type { StoryDocument } from '../../model/story-document.ts'
import type { ParsedSentence } from '../../model/token.ts'
import { covers } from '../../text/spans.ts'
import { ancestorsOf, hasRelation, headOfRange, phraseSpan, tokensIn } from '../../text/tree.ts'
import type { Answer } from '../answer.ts'

/** Phrases that rank an event: "the worst floods since 1990", "for the first time in ten years". */
export function findRanks(stories: readonly StoryDocument[]): Answer[] {
  return stories.flatMap(({ found, parsed }, document) =>
    parsed.sentences
      .filter((s) => s.repeats === null)
      .flatMap((sentence) =>
        found.quantities
          .filter((q) => (q.kind === 'rank' || q.kind === 'ordinal') && covers(sentence, q))
          .flatMap((q) => {
            const span = rankedPhrase(sentence, q)
            const isEvent = span && found.events.some((e) => covers(span, e.trigger))
            const isFirst = span && q.kind === 'ordinal' && /\btime\b/.test(span.exact)
            return span && (isEvent || isFirst) ? [{ document, span, judgement: q.kind === 'rank' }] : []
          }),
      ),
  )
}

/** The noun phrase around a rank, up to the yardstick that follows it. */
function rankedPhrase(sentence: ParsedSentence, rank: { start: number; end: number }): Answer['span'] | null {
  const tokens = tokensIn(sentence, rank)
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return null
  let head = headOfRange(sentence, first.index, last.index + 1) ?? last
  const noun = [head, ...ancestorsOf(sentence, head.index)].find(
    (t) => t.upos === 'NOUN' || t.upos === 'PROPN',
  )
  if (noun) head = noun
  return phraseSpan(
    sentence,
    head.index,
    [
      'case',
      'cc',
      'mark',
      'conj',
      'appos',
      'parataxis',
      'cop',
      'nsubj',
      'acl:relcl',
      'advcl',
      'aux',
      'punct',
    ].filter((r) => !(r === 'case' && hasRelation(first, 'case'))),
  )
}
