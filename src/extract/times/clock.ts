// Times of day: "10:30 a.m.", "2330 GMT", "noon", "this morning", "tonight", "yesterday evening".
import type { Said } from '../../model/time-expression.ts'
import { follows, twoDigits, type Found, type TimeRule } from './time-rule.ts'

// "GMT", "(UTC)", "(GMT +8)".
const ZONE = "('(' zone (('+'|dash) ~int:shift)? ')' | zone (('+'|dash) ~int:shift)?)?"

function clock(found: Found): Said | null {
  const meridiem = found.text('meridiem') === null ? null : found.number('meridiem')
  const hasZone = found.text('zone') !== null
  let [hour, minute] = [found.number('hour'), found.number('minute')]
  if (found.text('minute') === null) {
    minute = 0
    const compact = found.number('compact')
    if (!Number.isNaN(compact)) [hour, minute] = [Math.floor(compact / 100), compact % 100]
  }
  if (meridiem !== null) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + meridiem
  }
  if (!(hour < 24 && minute < 60)) return null
  return { kind: 'clock', time: `T${twoDigits(hour)}:${twoDigits(minute)}`, hasZone }
}

export const clockRules: TimeRule[] = [
  {
    name: 'clock',
    example: 'The train left at {TIME 6:45 p.m.} with 20 guests.',
    reason: 'hours and minutes; a preposition must stand before those that have neither a.m. nor a zone',
    patterns: [
      `int:hour ~':' ~int:minute (~':' ~int:second)? dash? meridiem? ${ZONE} clockUnit?`,
      "int:hour ~'.' ~int:minute meridiem",
    ],
    type: 'TIME',
    say: (found) => {
      const minute = found.atoms[2]!
      if (minute.end - minute.start !== 2) return null
      const isMarked = found.text('meridiem') !== null || found.text('zone') !== null
      return isMarked || follows(found, found.lang.introducesClock) ? clock(found) : null
    },
  },
  {
    name: 'hour',
    example: 'Polls close at {TIME 8 p.m.} in the north.',
    reason: 'full hours need a.m., p.m. or o’clock',
    patterns: [`int:hour dash? meridiem ${ZONE}`],
    type: 'TIME',
    say: clock,
  },
  {
    name: 'military-time',
    example: 'The alarm was raised at {TIME 2145 GMT} and the fire was out by {TIME 0320 hrs}.',
    reason:
      'four digits before a time zone; before “hours” they are a time of day where they begin with a zero or stand behind “at”',
    patterns: ['int:compact (zone|clockUnit)'],
    type: 'TIME',
    say: (found) => {
      const [digits] = found.atoms
      if (digits!.end - digits!.start !== 4) return null
      const isClock =
        found.text('zone') !== null || digits!.word.startsWith('0') || follows(found, found.lang.fixesClock)
      return isClock ? clock(found) : null
    },
  },
  {
    name: 'clock-name',
    example: 'The curfew ends at {TIME noon}.',
    reason: 'a time of day with a name',
    patterns: ['clockName zone?'],
    type: 'TIME',
    say: (found) =>
      follows(found, found.lang.introducesClock)
        ? { kind: 'clock', time: found.text('clockName')!, hasZone: found.text('zone') !== null }
        : null,
  },
  {
    name: 'day-part',
    example: 'The result is due {TIME tonight}.',
    reason: 'a part of the day of publication, or of the day before',
    patterns: ['stage? dayPart'],
    type: 'TIME',
    say: (found) => {
      const [, offset, part] = /^(-?\d)([A-Z]{2})$/.exec(found.text('dayPart')!)!
      return { kind: 'period', unit: 'D', offset: Number(offset), from: 'published', part: part! }
    },
  },
  {
    name: 'turn-part',
    example: 'The bridge was shut {TIME this morning}.',
    reason: 'a part of the day of publication',
    patterns: ['stage? turn part'],
    type: 'TIME',
    say: (found) => {
      if (found.number('turn') !== 0) return null
      return { kind: 'period', unit: 'D', offset: 0, from: 'published', part: found.text('part') }
    },
  },
  {
    name: 'part-alone',
    example: 'The shelling stopped in {TIME the evening}.',
    reason: 'a part of the day that the sentence speaks of',
    patterns: ['the stage? part'],
    type: 'TIME',
    say: (found) =>
      follows(found, found.lang.introduces)
        ? { kind: 'clock', time: `T${found.text('part')}`, hasZone: false }
        : null,
  },
]
