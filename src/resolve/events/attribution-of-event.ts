// Finds on whose word an event stands: the innermost attribution whose content holds its trigger.
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import { covers } from '../../text/spans.ts'

const sizeOf = ({ content }: Attribution): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0)

/** The attribution with the shortest content that holds the trigger, or null; a cue is in the voice of whoever writes it. */
export function attributionOf(trigger: Span, attributions: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null
  for (const attribution of attributions) {
    if (attribution.cue && covers(attribution.cue, trigger)) continue
    if (!attribution.content.some((part) => covers(part, trigger))) continue
    if (!best || sizeOf(attribution) < sizeOf(best)) best = attribution
  }
  return best
}
