// On whose word an article says something: its own, somebody's it names, somebody's it does not, or in quotation marks.
import type { Attribution } from '../model/attribution.ts'
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Voice } from '../model/comparison.ts'
import type { Span } from '../model/span.ts'
import { covers, overlaps } from '../text/spans.ts'

export interface SpokenBy {
  voice: Voice
  /** The words for who speaks, or null in the article's own voice and where nobody is named. */
  by: string | null
  actor: string | null
}

/** The attributions whose content holds the span, innermost first. */
export function attributionsOver(document: AnalysedDocument, span: Span): Attribution[] {
  const size = (a: Attribution): number => a.content.reduce((sum, c) => sum + c.end - c.start, 0)
  return document.attributions
    .filter((a) => a.content.some((c) => covers(c, span)) && !(a.cue && overlaps(a.cue, span)))
    .sort((a, b) => size(a) - size(b))
}

/** How the article speaks in these words. `judgement` and `expected` tell apart kinds of its own voice. */
export function voiceOf(
  document: AnalysedDocument,
  span: Span,
  { judgement = false, expected = false }: { judgement?: boolean; expected?: boolean } = {},
): SpokenBy {
  const [attribution] = attributionsOver(document, span)
  if (!attribution) {
    const voice = judgement ? 'own-judgement' : expected ? 'own-expected' : 'own'
    return { voice, by: null, actor: null }
  }
  const by = attribution.speaker?.exact ?? null
  const { actor } = attribution
  if (isQuoted(document.text, attribution, span)) return { voice: 'quoted', by, actor }
  return { voice: attribution.vague ? 'attributed-vague' : 'attributed', by, actor }
}

/** Do the words stand inside quotation marks of the attributed content? */
function isQuoted(text: string, attribution: Attribution, span: Span): boolean {
  if (attribution.kind === 'direct') return true
  if (attribution.kind === 'indirect') return false
  const content = attribution.content.find((c) => covers(c, span))!
  const before = text.slice(content.start, span.start)
  const straight = before.split('"').length - 1
  const curly = before.split('“').length - before.split('”').length
  return straight % 2 === 1 || curly > 0
}
