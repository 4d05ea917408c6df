// The date that an article gives itself, for one whose day of publication nobody supplied.
import type { Calendar } from '../../lang/shape/calendar.ts'
import type { Span } from '../../model/span.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { ParsedArticle } from '../../model/token.ts'
import { readIsoDay } from '../../text/days.ts'
import { covers } from '../../text/spans.ts'
import { timeId } from './context.ts'

/** Sentences at the head of an article among which its date may stand. */
const HEAD = 4

/** What a line says beside its times: nothing ("May 3, 2011"), or that the article was published then. */
function isDateline(sentence: Span, times: readonly Span[], { publicationWords }: Calendar): boolean {
  let rest = sentence.exact
  for (const { exact } of times) rest = rest.replace(exact, ' ')
  return rest
    .split(/[^\p{L}\d]+/u)
    .every((word) => word === '' || publicationWords.includes(word.toLowerCase()))
}

/**
 * The full date that stands alone in one of the first lines ("May 3, 2011" or "Posted on May 3, 2011 at 5:19 pm" under the
 * headline), with the id of that time; null when there is none. A date inside a sentence says when something happened,
 * and the day of an update is not that of the words: neither is taken.
 */
export function datelineDay(
  parsed: ParsedArticle,
  expressions: TimeExpression[],
  calendar: Calendar,
): { day: number; anchor: string } | null {
  for (const sentence of parsed.sentences.slice(0, HEAD)) {
    const times = expressions.filter((time) => covers(sentence, time))
    if (times.length === 0 || !isDateline(sentence, times, calendar)) continue
    for (const time of times) {
      const day = time.said.kind === 'value' ? readIsoDay(time.said.value) : null
      if (day !== null) return { day, anchor: timeId(expressions.indexOf(time)) }
    }
  }
  return null
}
