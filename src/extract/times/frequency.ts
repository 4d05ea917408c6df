// Times that come again: "every Friday", "daily", "twice a year", "on Mondays".
import { duration } from './duration.ts'
import { amountOf } from './period.ts'
import { value, type TimeRule } from './time-rule.ts'

export const frequencyRules: TimeRule[] = [
  {
    name: 'every-unit',
    example: 'The pump is checked {SET every two hours}.',
    reason: 'a period that comes again',
    patterns: ['every other? unit', 'every number filler? units'],
    type: 'SET',
    say: (found) => {
      const amount = found.text('other') === null ? amountOf(found) : 2
      return value(duration(amount, (found.text('unit') ?? found.text('units'))!))
    },
  },
  {
    name: 'every-weekday',
    example: 'The market opens {SET every Friday}.',
    reason: 'a day of every week',
    patterns: ['every weekday part?', 'weekdays'],
    type: 'SET',
    say: (found) => {
      if (found.atoms.every(({ isCapital }) => !isCapital)) return null
      const part = found.text('part')
      return value(`XXXX-WXX-${found.number('weekday') || found.number('weekdays')}${part ? `T${part}` : ''}`)
    },
  },
  {
    name: 'times-a-unit',
    example: 'The board meets {SET twice a year}.',
    reason: 'how often in each period',
    patterns: ['times (a|per|every) unit', 'per unit'],
    type: 'SET',
    say: (found) => (found.text('unit') === 'TS' ? null : value(duration(1, found.text('unit')!))),
  },
  {
    name: 'amount-a-unit',
    example: 'The yard builds 40 ships {SET a year}.',
    reason: 'an article behind an amount means each',
    patterns: ['a unit'],
    type: 'SET',
    say: (found) => {
      const [before, beyond] = [found.before(), found.before(2)]
      const isAmount =
        before !== undefined &&
        (before.numeral !== null || beyond?.numeral != null || found.lang.amounts.includes(before.word))
      return isAmount ? value(duration(1, found.text('unit')!)) : null
    },
  },
  {
    name: 'frequency',
    example: 'The paper appears {SET weekly}.',
    reason: 'an adverb or adjective for a period that comes again',
    patterns: ['frequency'],
    type: 'SET',
    say: (found) => (found.atoms[0]!.isCapital && found.before() ? null : value(found.text('frequency')!)),
  },
]
