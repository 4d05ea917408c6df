// Periods counted from now or from the date last mentioned: "last week", "this year", "two weeks ago", "the next day".
import type { Said, TimeUnit } from '../../model/time-expression.ts'
import { inYear } from './full-date.ts'
import { follows, value, type Found, type TimeRule } from './time-rule.ts'

const unitOf = (found: Found): TimeUnit => (found.text('unit') ?? found.text('units')) as TimeUnit

const period = (
  unit: TimeUnit,
  offset: number,
  from: 'published' | 'mentioned',
  part: string | null = null,
): Said => ({
  kind: 'period',
  unit,
  offset,
  from,
  part,
})

const isClockUnit = (unit: TimeUnit): boolean => unit.startsWith('T')

/** How many units: a number in words or digits, `a` for one. */
export const amountOf = (found: Found): number => (found.text('number') === null ? 1 : found.number('number'))

export const periodRules: TimeRule[] = [
  {
    name: 'turn-of-period',
    example: 'Exports fell sharply {DATE last month}.',
    reason: 'last, this and next count from the day of publication',
    patterns: ['stage? turn unit', 'stage (in|on)? the unit'],
    type: 'DATE',
    say: (found) => {
      const unit = unitOf(found)
      if (isClockUnit(unit) || (unit === 'D' && found.text('turn') !== null)) return null
      if (found.text('turn') === null && !/^[WMY]$/.test(unit)) return null
      const turn = found.text('turn') === null ? 0 : found.number('turn')
      return period(unit, turn, 'published')
    },
  },
  {
    name: 'weekend',
    example: 'Two bridges were washed away over {DATE the weekend}.',
    reason: 'the weekend nearest to publication, on the side that the tense tells',
    patterns: ['the unit'],
    type: 'DATE',
    say: (found) =>
      unitOf(found) === 'WE' && follows(found, found.lang.introduces) ? period('WE', 0, 'published') : null,
  },
  {
    name: 'the-day',
    example: 'The index lost most of this to end {DATE the day} lower.',
    reason: 'a trading day, or the day that a report tells of: the date last mentioned',
    patterns: ['the unit'],
    type: 'DATE',
    say: (found) =>
      unitOf(found) === 'D' && follows(found, found.lang.boundsDay) ? period('D', 0, 'mentioned') : null,
  },
  {
    name: 'season-turn',
    example: 'The deal was struck {DATE last summer}.',
    reason: 'the season before or after the day of publication',
    patterns: ['turn season'],
    type: 'DATE',
    say: (found) => inYear(`-${found.text('season')}`, found.number('turn')),
  },
  {
    name: 'season',
    example: 'The dam will be finished in {DATE the spring}.',
    reason: 'a season alone; its words have other meanings, so a preposition must introduce it',
    patterns: ['the? (stage dash?)? season'],
    type: 'DATE',
    say: (found) => {
      const isNoun = found.text('the') !== null || found.text('stage') !== null
      if (!follows(found, isNoun ? found.lang.introduces : found.lang.words.in)) return null
      return isNoun || found.after()?.word !== 'of' ? inYear(`-${found.text('season')}`) : null
    },
  },
  {
    name: 'part-of-turn',
    example: 'Sales rose in {DATE the second quarter of this year}.',
    reason: 'a part of a year that is counted from the year of publication',
    patterns: [
      'the? ordinal dash? unit (of? turn unit:year|of the unit:year)',
      'the? ordinal half of turn unit:year',
    ],
    type: 'DATE',
    say: (found) => {
      if (found.text('year') !== 'Y') return null
      const n = found.number('ordinal')
      const part = found.text('half') === null ? (found.text('unit') === 'Q' ? 'Q' : null) : 'H'
      if (part === null || n > (part === 'Q' ? 4 : 2)) return null
      return inYear(`-${part}${n}`, null, found.text('turn') === null ? 0 : found.number('turn'))
    },
  },
  {
    name: 'quarter',
    example: 'The bank lost money in {DATE the third quarter}.',
    reason: 'companies report by quarters and leave out the year',
    patterns: ['the? ordinal dash? unit', 'quarterMark ~int:ordinal'],
    type: 'DATE',
    say: (found) => {
      const isQuarter = found.text('unit') === 'Q' || found.text('unit') === null
      return isQuarter && found.number('ordinal') <= 4 ? inYear(`-Q${found.number('ordinal')}`) : null
    },
  },
  {
    name: 'ago',
    example: 'The factory closed {DATE two years ago}.',
    reason: 'counted back from the day of publication, as precise as the unit',
    patterns: ['approx? (number|a) filler? (unit|units) ago', 'half a? unit ago'],
    type: 'DATE',
    say: (found) => {
      const unit = unitOf(found)
      const amount = amountOf(found)
      if (isClockUnit(unit) || !Number.isInteger(amount) || found.text('half') !== null)
        return { kind: 'open' }
      // “about three days ago” and “nearly two decades ago” may mean the day or the decade beside
      if (found.text('approx') !== null && /^(?:D|DE|CE)$/.test(unit)) return { kind: 'open' }
      return period(unit, -amount, 'published')
    },
  },
  {
    name: 'hence',
    example: 'The lease ends {DATE three years from now}.',
    reason: 'counted on from the day of publication',
    patterns: ['approx? (number|a) (unit|units) hence'],
    type: 'DATE',
    say: (found) => {
      const unit = unitOf(found)
      return isClockUnit(unit) ? { kind: 'open' } : period(unit, amountOf(found), 'published')
    },
  },
  {
    name: 'vague-ago',
    example: 'The group split {DATE several years ago}.',
    reason: 'past, but not counted',
    patterns: ['(vague|approx)? (units|vague unit) ago'],
    type: 'DATE',
    say: () => value('PAST_REF'),
  },
  {
    name: 'shifted',
    example: 'The guards fled {DATE two days later}.',
    reason: 'counted from the date last mentioned',
    patterns: ['(approx? (number|a)|the) filler? (unit|units) shift'],
    type: 'DATE',
    say: (found) => {
      const unit = unitOf(found)
      const amount = amountOf(found)
      const word = found.atoms.at(-1)!.word
      if (isClockUnit(unit) || !Number.isInteger(amount)) return null
      const { words, comparing } = found.lang
      if (comparing.includes(found.after()?.word ?? '')) return null
      if (Object.hasOwn(words.shiftFrom, word) && found.after() && /^[\p{L}\d]/u.test(found.after()!.word))
        return null
      return period(unit, amount * found.number('shift'), 'mentioned')
    },
  },
  {
    name: 'turn-of-mentioned',
    example: 'He was released {DATE the following day}.',
    reason: 'counted from the date last mentioned',
    patterns: ['the? (turnMentioned|turnNext) unit part?'],
    type: 'DATE',
    say: (found) => {
      const unit = unitOf(found)
      const turn = found.number('turnMentioned')
      if (isClockUnit(unit)) return null
      if (Number.isNaN(turn) && unit !== 'D') return null
      return period(unit, turn || found.number('turnNext') || 0, 'mentioned', found.text('part'))
    },
  },
]
