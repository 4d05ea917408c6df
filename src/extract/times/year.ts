// Years, decades and centuries: "since 2001", "2004-2006", "the early 1990s", "the 19th century".
import { fullYear } from './numeric-date.ts'
import { follows, value, type Found, type TimeRule } from './time-rule.ts'

const EARLIEST = 1900
const LATEST = 2099
const MONEY_OR_NUMBER = /^[$€£¥₹#%°:/+.,*=@_\\-]$/

/**
 * Does a number stand where a year would: introduced by a preposition, in brackets, or before an event noun? A round
 * number before a plural counts: "the 2000 voters"; "the 2014 protests" does not.
 */
function isYear(found: Found): boolean {
  const { counted, introducesEvent, introducesYear, plural } = found.lang
  const isPlural = (word = ''): boolean => found.number('year') % 100 === 0 && plural.test(word)
  const [before, after, beyond] = [found.before(), found.after(), found.after(2)]
  const year = found.number('year')
  if (before && MONEY_OR_NUMBER.test(before.word) && before.word !== ',' && before.word !== '.') return false
  if (after && (counted.includes(after.word) || isTail(after.word, beyond) || after.numeral !== null))
    return false
  if (before?.numeral != null) return false
  if (before?.word === ',' && (after === undefined || /^[.)]$/.test(after.word)))
    return year >= 1950 && year <= 2049
  if (introducesYear.includes(before?.word ?? '')) return !isPlural(after?.word)
  if (year < EARLIEST || year > LATEST) return false
  if (before?.word === '(' || before === undefined)
    return after?.word === ')' || after?.word === ',' || before === undefined
  if (introducesEvent.includes(before.word)) return !isPlural(after?.word)
  return (
    year >= 1990 &&
    year <= 2050 &&
    before.isCapital &&
    (!after || !/^[\p{L}\d-]/u.test(after.word) || !after.isCapital)
  )
}

/** `2,000`, `2000%` and `2000-seat` are amounts. */
const isTail = (word: string, beyond: { isGlued: boolean } | undefined): boolean =>
  word === '%' || (/^[-–/:]$/.test(word) && beyond?.isGlued === true)

export const yearRules: TimeRule[] = [
  {
    name: 'year-range',
    example: 'He led the party from exile ({DATE 1979-1984}).',
    reason: 'two years joined by a dash are one stretch',
    patterns: ['year dash year:last', 'year dash int:last'],
    type: 'DATE',
    say: (found) => {
      const [first, end] = [found.number('year'), found.number('last')]
      const last = end < 100 ? Math.floor(first / 100) * 100 + end : end
      if (
        !found.atoms[1]!.isGlued ||
        (found.atoms[0]!.isGlued && found.before()?.word !== '(') ||
        first < 1500 ||
        last <= first ||
        last > LATEST ||
        last - first > 120
      )
        return null
      return value(`${first}/${last}`)
    },
  },
  {
    name: 'year',
    example: 'The law has been in force since {DATE 1996}.',
    reason: 'a bare number is a year only where one is introduced, and never where something is counted',
    patterns: ['(the? stage (dash|of)?)? year'],
    type: 'DATE',
    say: (found) => (isYear(found) || found.text('stage') ? value(String(found.number('year'))) : null),
  },
  {
    name: 'short-year',
    example: 'No winter had been as cold since {DATE ’63}.',
    reason: 'two digits behind an apostrophe, where a preposition brings in a year',
    patterns: ['quote ~int'],
    type: 'DATE',
    say: (found) => {
      const digits = found.atoms[1]!
      if (digits.end - digits.start !== 2 || found.atoms[0]!.isGlued) return null
      return follows(found, found.lang.introducesYear) ? value(String(fullYear(found.number('int')))) : null
    },
  },
  {
    name: 'turn-of-year',
    example: 'Growth slowed in {DATE the third quarter of 2012}.',
    reason: 'a part of a named year',
    patterns: ['the? ordinal dash? unit of? year', "quarterMark ~int ','? year"],
    type: 'DATE',
    say: (found) => {
      const suffix = found.text('unit') === null ? `-Q${found.number('int')}` : partOfYear(found)
      return suffix && /-[QH][1-4]/.test(suffix) ? value(`${found.number('year')}${suffix}`) : null
    },
  },
  {
    name: 'half-of-year',
    example: 'Output fell in {DATE the second half of 2012}.',
    reason: 'a part of a named year',
    patterns: ['the? ordinal half of? year'],
    type: 'DATE',
    say: (found) =>
      found.number('ordinal') <= 2 ? value(`${found.number('year')}-H${found.number('ordinal')}`) : null,
  },
  {
    name: 'season-year',
    example: 'They met in {DATE the summer of 2012}.',
    reason: 'a part of a named year',
    patterns: ['the? (stage dash?)? season of? year'],
    type: 'DATE',
    say: (found) => value(`${found.number('year')}-${found.text('season')}`),
  },
  {
    name: 'decade',
    example: 'The quarter was rebuilt in {DATE the late 1970s}.',
    reason: 'ten years, named by the first',
    patterns: ['the? (stage dash?)? year ~decadeEnding', 'the? (stage dash?)? quote ~int ~decadeEnding'],
    type: 'DATE',
    say: (found) => {
      const short = found.number('int')
      const first = Number.isNaN(short) ? found.number('year') : 1900 + short
      if (first % 10 !== 0 || short < 20) return null
      return value(String(first).slice(0, first % 100 === 0 && first < 2000 ? 2 : 3))
    },
  },
  {
    name: 'decade-name',
    example: 'The band was famous in {DATE the sixties}.',
    reason: 'a decade of the last century, by its name',
    patterns: ['the (stage dash?)? decadeName'],
    type: 'DATE',
    say: (found) => (found.before()?.word === 'in' ? value(`19${found.number('decadeName')}`) : null),
  },
  {
    name: 'century',
    example: 'The fort dates from {DATE the 17th century}.',
    reason: 'a hundred years, counted from one',
    patterns: ['the? (stage dash?)? (ordinal|nth) dash? unit'],
    type: 'DATE',
    say: (found) => {
      const n = found.number('ordinal') || found.number('nth')
      if (found.text('unit') !== 'CE' || n > 22 || found.lang.counted.includes(found.after()?.word ?? ''))
        return null
      return value(String(n - 1).padStart(2, '0'))
    },
  },
]

function partOfYear(found: Found): string | null {
  return found.text('unit') === 'Q' ? `-Q${found.number('ordinal')}` : null
}
