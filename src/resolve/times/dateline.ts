// The day that an article prints above its report, for one whose day of publication nobody supplied.
import type { Calendar } from '../../lang/shape/calendar.ts'
import type { Section } from '../../model/section.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { ParsedArticle } from '../../model/token.ts'
import { readIsoDay } from '../../text/days.ts'
import { covers } from '../../text/spans.ts'
import { timeId } from './context.ts'

/** A day of publication with the words that it rests on. */
export interface Dateline {
  /** Days since 1970-01-01. */
  day: number
  /** The day in ISO 8601, `YYYY-MM-DD`. */
  iso: string
  /** Id of the time that names the day. */
  anchor: string
  /** The line that it stands in, verbatim. */
  line: string
}

/**
 * The one full date of the lines above the report: of a dateline (“HARBOUR TOWN, March 4, 2013 (Reuters) -”), at the end of a
 * byline (“By Ana Lima, Harbour News, 4 March 2013”), or of a line that says nothing else than when the article was
 * published (“Posted on May 3, 2011 at 5:19 pm”). Null when there is none or when
 * two days are printed. A date inside a sentence says when something happened, and the day of an update is not that of the
 * words: neither is taken.
 */
export function readDateline(
  { article }: ParsedArticle,
  expressions: readonly TimeExpression[],
  calendar: Calendar,
): Dateline | null {
  const { sections } = article
  const report = sections.findIndex(({ role }) => role === 'body')
  const found = (report < 0 ? sections : sections.slice(0, report)).flatMap((line) =>
    datesOf(line, expressions, calendar),
  )
  return new Set(found.map(({ day }) => day)).size === 1 ? found[0]! : null
}

/** The full dates of a line, before any word for an update. */
function datesOf(
  line: Section,
  expressions: readonly TimeExpression[],
  { publicationWords, updateWords, bylineWords }: Calendar,
): Dateline[] {
  const words = [...line.exact.matchAll(/\p{L}+/gu)]
  const update = words.find(([word]) => updateWords.includes(word.toLowerCase()))
  const end = line.start + (update?.index ?? line.exact.length)
  const times = expressions.filter((time) => covers(line, time) && time.end <= end)
  const isElsewhere = ({ index }: RegExpExecArray): boolean =>
    line.start + index < end &&
    !times.some((time) => time.start <= line.start + index && line.start + index < time.end)
  const others = words.filter(isElsewhere)
  const isOnlyDate = others.every(([word]) => publicationWords.includes(word.toLowerCase()))
  // the caption of a picture may end with a day, too: that of the picture
  const isByline =
    line.role === 'credit' &&
    bylineWords.includes(words[0]?.[0].toLowerCase() ?? '') &&
    times.length === 1 &&
    others.every(({ index }) => line.start + index < times[0]!.start)
  if (line.role !== 'dateline' && !isOnlyDate && !isByline) return []
  return times.flatMap((time) => {
    const iso = time.said.kind === 'value' ? time.said.value : ''
    const day = readIsoDay(iso)
    return day === null ? [] : [{ day, iso, anchor: timeId(expressions.indexOf(time)), line: line.exact }]
  })
}
