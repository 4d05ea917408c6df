// Which weekend is meant.
import { isoWeekOf, weekdayOf } from '../../text/days.ts'
import { implied, open, type Answer, type TimeContext } from './context.ts'

/**
 * "This weekend" and "the weekend": the last that had begun by the day of publication for what has happened, else the
 * one to come; "last weekend" the last that was over. What "next weekend" is differs by speaker: open.
 */
export function resolveWeekend(offset: number, context: TimeContext): Answer {
  const { reference } = context
  if (!reference || offset > 0) return open
  const { day } = reference
  const saturday = day - weekdayOf(day) + 6
  const isOver = weekdayOf(day) < 6
  if (offset < 0) return weekend(saturday - 7, reference.anchor)
  if (!isOver) return weekend(saturday, reference.anchor)
  const tense = context.tense()
  if (tense !== 'past' && tense !== 'future') return open
  return weekend(tense === 'past' ? saturday - 7 : saturday, reference.anchor)
}

function weekend(saturday: number, anchor: string): Answer {
  const { year, week } = isoWeekOf(saturday)
  return implied(`${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}-WE`, anchor)
}
