// Works out which dates time expressions mean, or leaves them open.
import type { Calendar } from '../../lang/shape/calendar.ts'
import type { Span } from '../../model/span.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { Timex } from '../../model/timex.ts'
import type { ParsedArticle, ParsedSentence } from '../../model/token.ts'
import { readIsoDay } from '../../text/days.ts'
import { covers } from '../../text/spans.ts'
import { resolveClock } from './clock.ts'
import { open, said, timeId, type Answer, type Resolved, type TimeContext } from './context.ts'
import { resolveInYear } from './in-year.ts'
import { resolvePeriod } from './period.ts'
import type { Dateline } from './dateline.ts'
import { dayOfSpeaking } from './spoken-day.ts'
import { shareWeekdays } from './same-weekday.ts'
import { tenseAt } from './tense.ts'
import { resolveWeekday } from './weekday.ts'

export interface PublicationContext {
  /** Day of publication, `YYYY-MM-DD`; null when it is not known: what needs it then stays open. */
  publishedOn: string | null
  /** The day that the article prints itself, for one whose day of publication is not known. */
  dateline: Pick<Dateline, 'day' | 'anchor'> | null
  /** What is said in direct quotations: “today” in these is the day of speaking. */
  quotations: Span[]
}

/** Times before and behind one that may bear on it. */
const NEAR = 40

/**
 * Gives each expression its TIMEX3 value, in order, with what an implied value was counted from. A day is given only
 * where tense, publication and the dates before leave one reading; all else is null. Ids are `t1`, `t2` …
 */
export function resolveTimes(
  parsed: ParsedArticle,
  expressions: TimeExpression[],
  { publishedOn, dateline, quotations }: PublicationContext,
  calendar: Calendar,
): Timex[] {
  const published = publishedOn === null ? null : readIsoDay(publishedOn)
  const reference = published === null ? dateline : { day: published, anchor: 'publishedOn' }
  const ordered = inOrder(expressions, quotations)
  const resolved: (Resolved | undefined)[] = expressions.map(() => undefined)
  const sentences = sentencesOf(parsed, expressions)
  for (const index of ordered) {
    const expression = expressions[index]!
    const sentence = sentences[index]
    if (!sentence) continue
    const earlier = resolved.slice(Math.max(0, index - NEAR), index).filter((one) => one !== undefined)
    const quotation = quotations.find((content) => covers(content, expression)) ?? null
    const others = resolved.slice(Math.max(0, index - NEAR), index + NEAR).filter((one) => one !== undefined)
    const context: TimeContext = {
      reference:
        needsSpokenDay(expression) && quotation ? dayOfSpeaking(sentence, quotation, others) : reference,
      sentence,
      tense: () => tenseAt(sentence, expression.start, calendar),
      earlier,
      calendar,
    }
    const { start, end, exact, type, rule } = expression
    const time: Timex = { id: timeId(index), start, end, exact, type, ...answer(expression, context), rule }
    resolved[index] = { time, expression, sentence }
  }
  return shareWeekdays(resolved.filter((one) => one !== undefined)).map(({ time }) => time)
}

function answer({ said: words }: TimeExpression, context: TimeContext): Answer {
  switch (words.kind) {
    case 'value':
      return said(words.value)
    case 'weekday':
      return resolveWeekday(words, context)
    case 'in-year':
      return resolveInYear(words, context)
    case 'period':
      return resolvePeriod(words, context)
    case 'clock':
      return resolveClock(words, context)
    case 'open':
      return open
  }
}

/** Times outside quotations first: a reporting clause behind its quotation dates the words in it. */
function inOrder(expressions: TimeExpression[], quotations: Span[]): number[] {
  const isQuoted = (index: number): boolean =>
    quotations.some((content) => covers(content, expressions[index]!))
  const all = expressions.map((_, index) => index)
  return [...all.filter((index) => !isQuoted(index)), ...all.filter(isQuoted)]
}

/** Days counted from the day of speaking; weeks and longer hardly depend on it. */
const needsSpokenDay = ({ said: words }: TimeExpression): boolean =>
  words.kind === 'period' && words.unit === 'D' && words.from === 'published'

/** The sentence of each expression; both lie in the order of the text. */
function sentencesOf({ sentences }: ParsedArticle, expressions: Span[]): (ParsedSentence | undefined)[] {
  let at = 0
  return expressions.map((expression) => {
    while (at < sentences.length - 1 && sentences[at]!.end < expression.end) at++
    return sentences[at] && covers(sentences[at]!, expression) ? sentences[at] : undefined
  })
}
