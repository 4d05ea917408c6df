// Amounts without a number: "dozens of", "several hundred", "a large number of", "many injured", "half a million".
import { operatorOf, type Amount, type QuantityRule } from './quantity-rule.ts'

const VAGUE: Amount = { value: null, operator: 'vague', unit: null, kind: 'count' }

export const vagueRules: QuantityRule[] = [
  {
    name: 'many',
    example: 'The flood left {count tens of thousands} homeless.',
    reason: 'plural scales say how large a count is, not which',
    patterns: [
      'bound? many (of many)? (of (currencyName|percent|measure)?)?',
      'vague scale (scale:more)? of?',
    ],
    say: (found) => {
      if (found.text('many') === 'scores' && found.text('of') === null) return null
      const unit = found.text('currencyName') ?? found.text('percent') ?? found.text('measure')
      const kind = found.text('currencyName') ? 'money' : unit ? 'measure' : 'count'
      return { ...VAGUE, unit, kind }
    },
  },
  {
    name: 'amount-noun',
    example: 'A camp with {count a very large number} of tents was cleared.',
    reason: 'a noun for an amount, with how large it is',
    patterns: ['a degree? dash? degree? degree? amountNoun of?'],
    say: (found) => (found.text('degree') === null && found.text('of') === null ? null : VAGUE),
  },
  {
    name: 'vague-people',
    example: 'Three men died and {count many} were injured.',
    reason: 'an uncounted number of people to whom something happened answers “how many”',
    patterns: ['vague'],
    say: (found) => {
      const { people, befell } = found.lang.words
      const next = [found.after(), found.after(2)].map((atom) => atom?.word ?? '')
      const tells = (word: string): boolean => people.includes(word) || befell.includes(word)
      return tells(next[0]!) || tells(next[1]!) ? VAGUE : null
    },
  },
  {
    name: 'half-scale',
    example: 'The city has {count about half a million} inhabitants.',
    reason: 'half before a scale is a number',
    patterns: ['bound? half a scale'],
    say: (found) => ({
      value: found.number('scale') / 2,
      operator: operatorOf(found),
      unit: null,
      kind: 'count',
    }),
  },
  {
    name: 'occasion',
    example: 'They met for {ordinal the third time} in Oslo.',
    reason: 'an ordinal that counts how often something happened',
    patterns: ['the ordinal occasion'],
    say: (found) => ({ value: found.number('ordinal'), operator: '=', unit: null, kind: 'ordinal' }),
  },
]
