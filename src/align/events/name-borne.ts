// The name that an event bears itself, as storms do: “Storm Edda”.
import type { Report } from './report.ts'
import { isHeading } from './way-of-telling.ts'

/** The word of a name right behind a trigger that is one, lower case; null where there is none, or in a heading, which may have capitals throughout. */
export function nameBorne(report: Report): string | null {
  const { trigger, sentence } = report
  const next = sentence.tokens[trigger.index + 1]
  // “Storm Brid killed two”: at the start of a sentence the tagger may take the first word for a plain noun
  const isFirst = trigger.upos === 'NOUN' && next?.deprel === 'flat' && next.head === trigger.index
  const isName = (trigger.upos === 'PROPN' || isFirst) && next?.upos === 'PROPN' && next.start > trigger.end
  return isName && !isHeading(report) ? next.exact.toLowerCase() : null
}
