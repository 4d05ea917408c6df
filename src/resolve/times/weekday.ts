// Which day a weekday is: the most recent one for what has happened, the coming one for what is to happen.
import type { Said } from '../../model/time-expression.ts'
import { isoDay, weekdayOf } from '../../text/days.ts'
import { weekdayFrom } from './calendar-steps.ts'
import { implied, open, type Answer, type TimeContext } from './context.ts'

/**
 * The day of publication counts as its own weekday. Without a tense what a report tells has happened; a present or
 * unclear tense leaves the day open unless it is that of publication.
 */
export function resolveWeekday(said: Extract<Said, { kind: 'weekday' }>, context: TimeContext): Answer {
  const { reference } = context
  if (!reference) return open
  const answer = (day: number): Answer =>
    implied(said.part ? `${isoDay(day)}T${said.part}` : isoDay(day), reference.anchor)
  const inWeek = weekdayFrom(reference.day, said.day, 0)
  if (said.week !== null) return answer(inWeek + 7 * said.week)
  if (said.turn === 0) return answer(inWeek)
  if (said.turn !== null) return answer(weekdayFrom(reference.day, said.day, said.turn))
  if (weekdayOf(reference.day) === said.day) return answer(reference.day)
  const tense = context.tense()
  if (tense === 'present' || tense === 'unclear') return open
  return answer(weekdayFrom(reference.day, said.day, tense === 'future' ? 1 : -1))
}
