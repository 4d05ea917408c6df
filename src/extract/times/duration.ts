// Lengths of time: "for three days", "nearly 50 years", "a 12-hour flight", "in decades", "the past nine months".
import { amountOf } from './period.ts'
import { follows, value, type Found, type TimeRule } from './time-rule.ts'

/** TIMEX3 duration of an amount, a number or X: `P3D`, `PT12H`, `P50Y`, `PXDE`. */
export function duration(amount: number | 'X', unit: string): string {
  if (unit.startsWith('T')) return `PT${amount}${unit.slice(1)}`
  if (unit === 'SN') return `P${amount}Q`
  return `P${amount}${unit}`
}

const unitOf = (found: Found): string => (found.text('unit') ?? found.text('units'))!

/** "a 12-year-old", "years old": an age is no time. */
function isAge(found: Found): boolean {
  const { age } = found.lang
  const [next, beyond] = [found.after(), found.after(2)]
  return (
    age.includes(next?.word ?? '') || (/^[-‐‑]$/.test(next?.word ?? '') && age.includes(beyond?.word ?? ''))
  )
}

/** "the 40 second lap": seconds in the singular are ordinals, unless a hyphen joins them. */
const isOrdinal = (found: Found): boolean => found.text('unit') === 'TS' && found.text('dash') === null

/** "one day" without a preposition is some day, not a length. */
const isOneDay = (found: Found): boolean =>
  amountOf(found) === 1 &&
  unitOf(found) === 'D' &&
  ['approx', 'filler', 'dash', 'andHalf', 'half'].every((name) => found.text(name) === null) &&
  !follows(found, found.lang.introducesStretch)

export const durationRules: TimeRule[] = [
  {
    name: 'duration',
    example: 'The siege lasted {DURATION nearly three months}.',
    reason: 'a number of units; approximations keep the number',
    patterns: [
      'approx? number dash? filler? (units|unit)',
      'approx? number andHalf units',
      'approx? (half) unit',
      'approx? a unit andHalf',
      'the stretch number filler? units',
    ],
    type: 'DURATION',
    say: (found) => {
      const [before, beyond] = [found.before(), found.before(2)]
      if (found.lang.words.of.includes(before?.word ?? '') && found.lang.age.includes(beyond?.word ?? ''))
        return null
      if (isAge(found) || isOrdinal(found) || found.before()?.word === '$') return null
      if (found.before()?.word === '-' && found.before()?.isGlued && found.atoms[0]?.isGlued) return null
      if (isOneDay(found)) return null
      const isHalf = found.text('half') !== null || found.text('andHalf') !== null
      if (isHalf) {
        const whole = found.text('half') !== null ? 0 : amountOf(found)
        const unit = unitOf(found)
        return value(unit === 'TH' && whole === 0 ? 'PT30M' : duration(whole + 0.5, unit))
      }
      return value(duration(amountOf(found), unitOf(found)))
    },
  },
  {
    name: 'duration-range',
    example: 'The journey takes {DURATION two to three hours}.',
    reason: 'two numbers leave the amount open',
    patterns: ['approx? number (to|dash|and|or) number:last dash? (units|unit)'],
    type: 'DURATION',
    say: (found) => (isAge(found) ? null : value(duration('X', unitOf(found)))),
  },
  {
    name: 'one-unit',
    example: 'The road was blocked for {DURATION almost a week}.',
    reason: 'an article stands for one where a length is meant',
    patterns: ['approx? a filler? unit', '(the|a)? single dash? unit'],
    type: 'DURATION',
    say: (found) => {
      const isMeant = ['approx', 'filler', 'single'].some((name) => found.text(name) !== null)
      if (!isMeant && !follows(found, found.lang.introducesStretch)) return null
      if (found.text('unit') === 'TS' || isAge(found)) return null
      if (found.text('unit') === 'Q' && found.lang.words.of.includes(found.after()?.word ?? '')) return null
      return value(duration(1, unitOf(found)))
    },
  },
  {
    name: 'the-past-unit',
    example: 'Rents doubled over {DURATION the past year}.',
    reason: 'the article makes it a length that ends now',
    patterns: ['the turnStretch filler? unit'],
    type: 'DURATION',
    say: (found) => {
      const unit = unitOf(found)
      if (unit === 'D' || unit === 'TS' || unit === 'WE') return null
      return value(duration(1, unit))
    },
  },
  {
    name: 'vague-duration',
    example: 'The repairs will take {DURATION a few weeks}.',
    reason: 'an amount that is not counted',
    patterns: ['approx? (the stretch)? vague (more|filler)? units'],
    type: 'DURATION',
    say: (found) => (isAge(found) ? null : value(duration('X', unitOf(found)))),
  },
  {
    name: 'all-the-units',
    example: 'Its roof has been mended often over {DURATION the years}.',
    reason: 'an amount that is not counted, after a preposition that spans it',
    patterns: ['the units'],
    type: 'DURATION',
    say: (found) => (follows(found, found.lang.spansStretch) ? value(duration('X', unitOf(found))) : null),
  },
  {
    name: 'bare-duration',
    example: 'It is the worst drought in {DURATION decades}.',
    reason: 'a plural unit alone, where a preposition makes it a length',
    patterns: ['units'],
    type: 'DURATION',
    say: (found) => {
      if (!follows(found, found.lang.introducesStretch)) return null
      const { shiftFrom } = found.lang.words
      const next = found.after()?.word ?? ''
      if (isAge(found) || Object.hasOwn(shiftFrom, next)) return null
      return value(duration('X', unitOf(found)))
    },
  },
  {
    name: 'vague-turn',
    example: 'Violence has spread in {DATE recent months}.',
    reason: 'past or to come, but not counted',
    patterns: ['the? vagueTurn units'],
    type: 'DATE',
    say: (found) => value(found.text('vagueTurn')!),
  },
]
