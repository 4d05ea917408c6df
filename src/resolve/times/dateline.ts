// The date that an article gives itself, for one whose day of publication nobody supplied.
import type { TimeExpression } from '../../model/time-expression.ts'
import type { ParsedArticle } from '../../model/token.ts'
import { readIsoDay } from '../../text/days.ts'
import { covers } from '../../text/spans.ts'
import { timeId } from './context.ts'

/** Sentences at the head of an article among which its date may stand. */
const HEAD = 4

/**
 * The full date that stands alone in one of the first lines ("May 3, 2011" under the headline), with the id of that
 * time; null when there is none. A date inside a sentence says when something happened, and is never taken.
 */
export function datelineDay(
  parsed: ParsedArticle,
  expressions: TimeExpression[],
): { day: number; anchor: string } | null {
  for (const sentence of parsed.sentences.slice(0, HEAD)) {
    const index = expressions.findIndex((time) => covers(sentence, time))
    const time = expressions[index]
    if (time?.said.kind !== 'value' || sentence.exact.replace(/[\s.,|:–—-]+$/, '').length > time.exact.length)
      continue
    const day = readIsoDay(time.said.value)
    if (day !== null) return { day, anchor: timeId(index) }
  }
  return null
}
