// The fewest words of an article that an editor can quote to mean one thing and nothing else.
import { findPlace, type PlaceInText } from '../../src/editorial/find-place.ts'
import { findMention, findReport } from '../../src/editorial/find-subject.ts'
import type { AnalysedDocument } from '../../src/model/analysis.ts'
import type { QuotedWords } from '../../src/model/decision.ts'
import type { EventMention } from '../../src/model/event-mention.ts'
import type { Mention } from '../../src/model/mention.ts'
import type { Span } from '../../src/model/span.ts'
import { covers } from '../../src/text/spans.ts'

/** Longer quotations are not tried. */
const MOST_WORDS = 12

/** Words around `target` that are found at one place, and mean there what is meant; null where no words do. */
export function quoteWords(
  document: AnalysedDocument,
  target: Span,
  means: (place: PlaceInText) => boolean,
): QuotedWords | null {
  const sentence = document.sentences.find((s) => covers(s, target))
  if (!sentence) return null
  const words = [...sentence.exact.matchAll(/[\p{L}\p{N}]\S*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)]
  const around = words.flatMap((first, i) =>
    words.slice(i, i + MOST_WORDS).map((last) => ({
      start: sentence.start + first.index,
      end: sentence.start + last.index + last[0].length,
    })),
  )
  const ranges = [target, ...around.filter((range) => covers(range, target))]
  const shortest = ranges.sort((a, b) => a.end - a.start - (b.end - b.start))
  for (const { start, end } of shortest)
    for (const line of [undefined, sentence.line]) {
      const quoted = { document: document.id, words: document.text.slice(start, end), ...(line && { line }) }
      const place = findPlace([document], quoted)
      if ('found' in place && covers(place.found.span, target) && means(place.found)) return quoted
    }
  return null
}

export const quoteReport = (document: AnalysedDocument, { id, trigger }: EventMention): QuotedWords | null =>
  quoteWords(document, trigger, (place) => {
    const report = findReport(place)
    return 'found' in report && report.found.id === id
  })

export const quoteMention = (document: AnalysedDocument, mention: Mention): QuotedWords | null =>
  quoteWords(document, mention, (place) => {
    const found = findMention(place)
    return 'found' in found && found.found.id === mention.id
  })
