// Amounts that carry their unit: money, percentages, measures; single ones and ranges.
import { operatorOf, valueOf, type Amount, type Found, type QuantityRule } from './quantity-rule.ts'

const TO = '(and|to|dash|or)'

/** Numbers glued to letters or to other numbers are parts of names and codes: "A380 km", "3-2%". */
const isPartOfCode = (found: Found): boolean => {
  const [first, before] = [found.atoms[0]!, found.before()]
  return (
    first.isGlued && first.numeral !== null && before !== undefined && /[\p{L}\d:/.-]$/u.test(before.word)
  )
}

/** "at one point", "on one foot": one in words before a unit is mostly a figure of speech. */
const isSetPhrase = (found: Found): boolean =>
  found.atoms.length === 2 && found.lang.words.one.includes(found.atoms[0]!.word)

const amount = (found: Found, kind: Amount['kind'], unit: string | null): Amount | null =>
  isPartOfCode(found) ? null : { value: valueOf(found), operator: operatorOf(found), unit, kind }

/** Two numbers leave the value open between them; "from 5 to 10%" are two amounts. */
const range = (found: Found, kind: Amount['kind'], unit: string | null): Amount | null =>
  found.lang.words.classes.from.includes(found.before()?.word ?? '')
    ? null
    : { value: null, operator: '~', unit, kind }

export const unitRules: QuantityRule[] = [
  {
    name: 'money',
    example: 'The dam cost {money more than €3.2 billion}.',
    reason: 'the currency stands before or behind the amount, and is left as it is where it names no country',
    patterns: ['bound? currency sign? number (dash? currencyName)?', 'bound? number dash? currencyName'],
    say: (found) => amount(found, 'money', found.text('currency') ?? found.text('currencyName')),
  },
  {
    name: 'money-range',
    example: 'Repairs will cost {money between $2 million and $3 million}.',
    reason: 'two amounts are one quantity whose value lies between them',
    patterns: [
      `(between|bound)? currency number ${TO} currency? number:last currencyName?`,
      `(between|bound)? number ${TO} number:last currencyName`,
    ],
    say: (found) => range(found, 'money', found.text('currency') ?? found.text('currencyName')),
  },
  {
    name: 'percent',
    example: 'Turnout rose {percent nearly 4 percent}.',
    reason: 'a share, or a difference of shares',
    patterns: ['bound? sign? number dash? percent'],
    say: (found) => amount(found, 'percent', found.text('percent')),
  },
  {
    name: 'percent-range',
    example: 'Yields fell by {percent 10 to 12%}.',
    reason: 'two shares are one quantity whose value lies between them',
    patterns: [`(between|bound)? number percent? ${TO} number:last percent`],
    say: (found) => range(found, 'percent', found.text('percent')),
  },
  {
    name: 'measure',
    example: 'The lorry carried {measure about 20 tonnes} of sand.',
    reason: 'a number with a unit of length, weight, area …',
    patterns: ['bound? sign? number dash? measure'],
    say: (found) => (isSetPhrase(found) ? null : amount(found, 'measure', found.text('measure'))),
  },
  {
    name: 'measure-range',
    example: 'The wave was {measure four to five metres} high.',
    reason: 'two measures are one quantity whose value lies between them',
    patterns: [`(between|bound)? number measure? ${TO} number:last measure`],
    say: (found) => range(found, 'measure', found.text('measure')),
  },
]
