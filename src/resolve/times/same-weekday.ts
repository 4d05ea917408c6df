// A weekday that its own sentence leaves open takes the date that the article gives it elsewhere.
import type { Resolved } from './context.ts'
import { isOfNoun } from './tense.ts'

/**
 * "Tuesday's raid is the third": an event that is named by its day, but open by itself. Where all other mentions of that weekday in the article that could be
 * resolved mean one day, this one means it too. Returns the times with those filled in, anchored on the mention
 * that gave the day.
 */
export function shareWeekdays(resolved: Resolved[]): Resolved[] {
  const weekdays = resolved.filter(({ expression }) => expression.said.kind === 'weekday')
  return resolved.map((one) => {
    const said = one.expression.said
    if (!isOfNoun(one.sentence, one.time.start)) return one
    if (said.kind !== 'weekday' || one.time.value !== null || said.turn !== null || said.week !== null)
      return one
    const others = weekdays.filter(
      ({ expression, time }) =>
        expression.said.kind === 'weekday' && expression.said.day === said.day && time.value !== null,
    )
    const days = new Set(others.map(({ time }) => time.value!.slice(0, 10)))
    if (days.size !== 1) return one
    const value = [...days][0]! + (said.part ? `T${said.part}` : '')
    return { ...one, time: { ...one.time, value, certainty: 'implied', anchor: others[0]!.time.id } }
  })
}
