// Which day a time of day belongs to.
import type { Said } from '../../model/time-expression.ts'
import { isoDay, readIsoDay } from '../../text/days.ts'
import { implied, open, said, type Answer, type TimeContext } from './context.ts'

/**
 * The day last mentioned in the sentence or the one before; with a time zone, as in reports of the same day, else the
 * day of publication. Otherwise hours stay without a day (`T10:30`), and parts of the day stay open.
 */
export function resolveClock(words: Extract<Said, { kind: 'clock' }>, context: TimeContext): Answer {
  const { earlier, sentence, reference } = context
  const last = earlier.findLast(
    (one) => sentence.index - one.sentence.index <= 1 && dayOf(one.time.value) !== null,
  )
  if (last) return implied(dayOf(last.time.value)! + words.time, last.time.id)
  if (words.hasZone && reference) return implied(isoDay(reference.day) + words.time, reference.anchor)
  return /\d/.test(words.time) ? said(words.time) : open
}

function dayOf(value: string | null): string | null {
  const day = (value ?? '').replace(/T.*$/, '')
  return readIsoDay(day) === null ? null : day
}
