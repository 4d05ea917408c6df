// Which period is meant by "last week", "yesterday", "two years ago", "the next day".
import type { Said, TimeUnit } from '../../model/time-expression.ts'
import { readIsoDay } from '../../text/days.ts'
import { rangeOf } from '../../text/edtf.ts'
import { timexToEdtf } from '../../text/timex-to-edtf.ts'
import { periodFrom } from './calendar-steps.ts'
import { resolveWeekend } from './weekend.ts'
import { implied, open, type Answer, type Resolved, type TimeContext } from './context.ts'

/** Sentences back in which a date may have been mentioned that "the next day" counts from. */
const REACH = 2

/** Counts from the day of publication or speaking, or from the last date mentioned that is precise enough. */
export function resolvePeriod(words: Extract<Said, { kind: 'period' }>, context: TimeContext): Answer {
  if (words.unit === 'WE' && words.from === 'published') return resolveWeekend(words.offset, context)
  const from = words.from === 'published' ? context.reference : lastMentioned(words.unit, context)
  if (!from) return open
  const value = periodFrom(from.day, words.unit, words.offset)
  return value === null ? open : implied(words.part ? `${value}T${words.part}` : value, from.anchor)
}

function lastMentioned(
  unit: TimeUnit,
  { earlier, sentence }: TimeContext,
): { day: number; anchor: string } | null {
  const last = earlier.findLast(
    (one) => sentence.index - one.sentence.index <= REACH && precise(one, unit) !== null,
  )
  return last ? { day: precise(last, unit)!, anchor: last.time.id } : null
}

/** The first day of a mentioned time that is no longer than the unit asked for. */
function precise({ time }: Resolved, unit: TimeUnit): number | null {
  const edtf = time.value === null ? null : timexToEdtf(time.value)
  const range = edtf === null ? null : rangeOf(edtf)
  const [from, to] = [range?.from, range?.to].map((day) => (day ? readIsoDay(day) : null))
  if (from == null || to == null) return null
  const lengths: Partial<Record<TimeUnit, number>> = {
    D: 1,
    W: 7,
    WE: 7,
    M: 31,
    Q: 92,
    SN: 92,
    Y: 366,
    DE: 3660,
  }
  return to - from < (lengths[unit] ?? 0) ? from : null
}
