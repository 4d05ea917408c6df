// The name that an event bears itself, as storms do: “Storm Edda”.
import type { Report } from './report.ts'
import { isHeading } from './way-of-telling.ts'

/** The word of a name right behind a trigger that is one, lower case; null where there is none, or in a heading, which may have capitals throughout. */
export function nameBorne(report: Report): string | null {
  const { trigger, sentence } = report
  const next = sentence.tokens[trigger.index + 1]
  const isName = trigger.upos === 'PROPN' && next?.upos === 'PROPN' && next.start > trigger.end
  return isName && !isHeading(report) ? next.exact.toLowerCase() : null
}
