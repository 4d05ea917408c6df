// The day that an article prints above its report, for one whose day of publication nobody supplied.
import type { Calendar } from '../../lang/shape/calendar.ts'
import type { Section } from '../../model/section.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { ParsedArticle } from '../../model/token.ts'
import { isoDay, readIsoDay } from '../../text/days.ts'
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

/** Days from a dateline without its year to the update that gives it. */
const MOST_DAYS = 31

/**
 * The one full date of the lines above the report: of a dateline (“HARBOUR TOWN, March 4, 2013 (Reuters) -”; the end of “By Ana
 * Lima, 4 March 2013” is one), or of a line that says nothing else than when the article was published (“Posted on May 3, 2011 at
 * 5:19 pm”). Null when there is none or when two days are printed. A date inside a sentence says when something happened, and the
 * day of an update is not that of the words: neither is taken. But an update gives its year to a dateline of some days before it
 * that has none.
 */
export function readDateline(
  { article }: ParsedArticle,
  expressions: readonly TimeExpression[],
  calendar: Calendar,
): Dateline | null {
  const { sections } = article
  const report = sections.findIndex(({ role }) => role === 'body')
  const lines = report < 0 ? sections : sections.slice(0, report)
  const found = lines.flatMap((line) => datesOf(line, expressions, calendar))
  const dates = found.length > 0 ? found : datesBeforeUpdate(lines, expressions)
  return new Set(dates.map(({ day }) => day)).size === 1 ? dates[0]! : null
}

/** The days of datelines without a year (“HARBOUR TOWN, March 4 (Reuters) -”), in the year of a day soon after that is printed beside them. */
function datesBeforeUpdate(lines: readonly Section[], expressions: readonly TimeExpression[]): Dateline[] {
  const datelines = lines.filter(({ role }) => role === 'dateline')
  const printed = datelines.flatMap((line) => fullDates(line, expressions).map(({ day }) => day))
  return datelines.flatMap((line) =>
    expressions.flatMap((time, index) => {
      if (!covers(line, time) || time.said.kind !== 'in-year') return []
      const { suffix } = time.said
      return printed.flatMap((update) => {
        const iso = `${isoDay(update).slice(0, 4)}${suffix}`
        const day = readIsoDay(iso)
        const isNear = day !== null && day <= update && update - day <= MOST_DAYS
        return isNear ? [{ day, iso, anchor: timeId(index), line: line.exact }] : []
      })
    }),
  )
}

/** The full dates that a line gives, of whatever. */
const fullDates = (line: Section, expressions: readonly TimeExpression[]): Dateline[] =>
  expressions.flatMap((time, index) => {
    const iso = time.said.kind === 'value' ? time.said.value : ''
    const day = covers(line, time) ? readIsoDay(iso) : null
    return day === null ? [] : [{ day, iso, anchor: timeId(index), line: line.exact }]
  })

/** The full dates of a line, before any word for an update. */
function datesOf(
  line: Section,
  expressions: readonly TimeExpression[],
  { publicationWords, updateWords }: Calendar,
): Dateline[] {
  const words = [...line.exact.matchAll(/\p{L}+/gu)]
  const update = words.find(([word]) => updateWords.includes(word.toLowerCase()))
  const end = line.start + (update?.index ?? line.exact.length)
  const times = expressions.filter((time) => covers(line, time) && time.end <= end)
  const isElsewhere = ({ index }: RegExpExecArray): boolean =>
    line.start + index < end &&
    !times.some((time) => time.start <= line.start + index && line.start + index < time.end)
  const isOnlyDate = words
    .filter(isElsewhere)
    .every(([word]) => publicationWords.includes(word.toLowerCase()))
  if (line.role !== 'dateline' && !isOnlyDate) return []
  return fullDates({ ...line, end }, expressions)
}
