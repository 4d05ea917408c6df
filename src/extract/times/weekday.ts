// Days of the week: "Tuesday's vote", "early Wednesday", "late on Tuesday", "next Friday", "Monday night".
import type { Said } from '../../model/time-expression.ts'
import { twoDigits, type Found, type TimeRule } from './time-rule.ts'

function weekday(found: Found): Said | null {
  const { weekdayNames, weekdayNamed, words } = found.lang
  const name = found.atoms.find(
    ({ word }) => Object.hasOwn(words.weekday, word) || Object.hasOwn(words.weekdayShort, word),
  )
  if (!name?.isCapital) return null
  const [before, after] = [found.before(), found.after()]
  if (before?.isCapital && weekdayNames.includes(before.word)) return null
  if (after?.isCapital && weekdayNamed.includes(after.word)) return null
  const turn = found.text('turn') === null ? null : found.number('turn')
  const isWeek = found.text('unit') !== null
  if (isWeek && found.text('unit') !== 'W') return null
  return {
    kind: 'weekday',
    day: found.number('weekday') || found.number('weekdayShort'),
    turn: isWeek ? null : turn,
    week: isWeek ? turn : null,
    part: found.text('part'),
  }
}

export const weekdayRules: TimeRule[] = [
  {
    name: 'weekday',
    example: 'The minister resigned {DATE Tuesday}.',
    reason: 'news names the day of the week and leaves the date to the day of publication',
    patterns: ['(stage on?)? weekday part?', "(stage on?)? weekdayShort ~'.' part?", 'the part of weekday'],
    type: 'DATE',
    say: weekday,
  },
  {
    name: 'weekday-turn',
    example: 'Talks resume {DATE next Thursday}.',
    reason: 'last, this and next say to which side the day lies',
    patterns: ['turn weekday part?'],
    type: 'DATE',
    say: weekday,
  },
  {
    name: 'weekday-of-week',
    example: 'The court sat on {DATE Monday last week}.',
    reason: 'the week is counted from the week of publication',
    patterns: ["weekday ~','? of? turn unit", 'turn unit weekday'],
    type: 'DATE',
    say: weekday,
  },
  {
    name: 'holiday',
    example: 'Shops were shut on {DATE Christmas Day}.',
    reason: 'a holiday that falls on the same day each year; those that move are left out',
    patterns: ["holiday (','? year)?"],
    type: 'DATE',
    say: (found) => {
      const before = found.before()
      const isName = before?.isCapital === true && found.before(2) !== undefined
      if (!found.atoms[0]!.isCapital || isName) return null
      const suffix = found.text('holiday')!
      const year = found.number('year')
      if (!Number.isNaN(year)) return { kind: 'value', value: `${twoDigits(year)}${suffix}` }
      return { kind: 'in-year', suffix, turn: null, year: null, part: null }
    },
  },
]
