// Counts: "40 people", "at least twelve", "15-nation", "all 60", "10 to 12 houses".
import type { Token } from '../../model/token.ts'
import { indexOfTokenAt } from '../../text/token-search.ts'
import { hasRelation } from '../../text/tree.ts'
import {
  numberToken,
  operatorOf,
  valueOf,
  type Amount,
  type Found,
  type QuantityRule,
} from './quantity-rule.ts'

const isLetters = (word: string): boolean => /^\p{L}/u.test(word)

/** Is the number part of a code, a score, a list number or another number: "A380", "2-1", "10:3", "1."? */
function isPartOfCode(found: Found): boolean {
  const [first, before, after] = [found.atoms[0]!, found.before(), found.after()]
  if (first.isGlued && before && /[\p{L}\d\-–/.,:_@+*=’']$/u.test(before.word)) return true
  if (after?.isGlued && (isLetters(after.word) || /[/:_@+*=]/.test(after.word) || after.numeral !== null))
    return true
  if (
    after?.isGlued &&
    /^[-–.]$/.test(after.word) &&
    found.after(2)?.isGlued &&
    found.after(2)?.numeral !== null
  )
    return true
  if (before?.numeral != null || (after?.numeral != null && first.numeral !== null)) return true
  return before === undefined && (after?.word === '.' || after?.word === ')')
}

/** "Boeing 737", "Resolution 12", "No. 5", "aged 45", "Smith, 45,". */
function isLabel(found: Found, token: Token | null): boolean {
  const { labels, notCounted } = found.lang.words
  const [before, after] = [found.before(), found.after()]
  const isBounded = found.text('bound') !== null || found.text('boundBehind') !== null
  const last = before?.word === '.' ? found.before(2) : before
  const isWhole = Number.isInteger(found.number('number')) && found.number('number') < 1e6
  if (last && labels.includes(last.word) && isWhole) return true
  if (after && notCounted.includes(after.word) && !isBounded) return true
  if (isBounded) return false
  if (before?.word === ',' && found.before(2)?.isCapital && (!after || /^[,.;)]$/.test(after.word)))
    return true
  const isNumeral = found.atoms.at(-1)!.numeral !== null && found.text('sign') === null
  if (!isNumeral) return false
  const isLong = Number.isInteger(found.number('number')) && found.number('number') > 999_999
  if (isLong && !found.atoms.some(({ word }) => word.includes(','))) return true
  if (token && isWhole && isOfName(found, token)) return true
  if (!before?.isCapital || found.before(2) === undefined) return false
  return after?.isCapital === true || !countsToTheRight(token)
}

/** "its 737 jet", "five new 737 planes", "the DAX 30 indices": a numeral before a singular, after a number or a name. */
function isOfName({ lang: { words, sentence } }: Found, token: Token): boolean {
  const head = sentence.tokens[token.head]
  if (!head || head.index <= token.index) return false
  const isSingular = /^NNP?$/.test(head.xpos) && !words.collective.includes(head.exact.toLowerCase())
  const others = sentence.tokens
    .slice(Math.max(0, token.index - 20), token.index)
    .filter(({ head: its }) => its === head.index)
  const before = sentence.tokens[token.index - 1]
  const isNamed = before?.xpos.startsWith('NNP') && [token.index, head.index].includes(before.head)
  return isSingular || isNamed === true || others.some(({ xpos }) => xpos === 'CD')
}

/** Does the tree make the number count a noun behind it? */
const countsToTheRight = (token: Token | null): boolean =>
  token !== null && token.head > token.index && hasRelation(token, 'nummod')

/** Years that stood in no wording of time, and "one" without anything to count, are left alone. */
function isDoubtful(found: Found, token: Token | null): boolean {
  const value = found.number('number')
  const isBounded = found.text('bound') !== null || found.text('all') !== null
  if (found.lang.words.one.includes(found.atoms.at(-1)!.word) && found.atoms.length === 1) {
    const noun = token ? found.lang.sentence.tokens[token.head] : undefined
    return !(
      countsToTheRight(token) && found.lang.words.people.some((word) => word === noun?.exact.toLowerCase())
    )
  }
  const isYear = value >= 1900 && value <= 2099 && /^\d{4}$/.test(found.atoms.at(-1)!.word)
  return isYear && !isBounded && !countsToTheRight(token)
}

function count(found: Found): Amount | null {
  const token = numberToken(found)
  if (isPartOfCode(found) || isLabel(found, token) || isDoubtful(found, token)) return null
  return { value: valueOf(found), operator: operatorOf(found), unit: null, kind: 'count' }
}

export const countRules: QuantityRule[] = [
  {
    name: 'count',
    example: 'Police arrested {count at least twelve} students.',
    reason: 'a bare number counts, unless it names, labels or scores something',
    patterns: ['(bound|all)? sign? number boundBehind?'],
    say: (found) => {
      const [dash, word, end] = [found.after(), found.after(2), found.after(3)]
      if (dash?.isGlued && /^[-‐‑]$/.test(dash.word) && word?.isGlued && isLetters(word.word)) return null
      return end === undefined && dash?.word === '-' ? null : count(found)
    },
  },
  {
    name: 'compound-count',
    example: 'The {count 27}-member bloc met in Lisbon.',
    reason: 'a number that a hyphen joins to what it counts',
    patterns: ['number'],
    say: (found) => {
      const [dash, word] = [found.after(), found.after(2)]
      if (!dash?.isGlued || !/^[-‐‑]$/.test(dash.word)) return null
      if (!word?.isGlued || !isLetters(word.word) || word.isCapital) return null
      if (found.lang.words.notCounted.includes(word.word) || found.atoms[0]!.isGlued) return null
      return { value: valueOf(found), operator: '=', unit: null, kind: 'count', counts: word.word }
    },
  },
  {
    name: 'count-range',
    example: 'The storm destroyed {count between 40 and 50} houses.',
    reason: 'two counts are one quantity whose value lies between them; scores such as 2-1 are none',
    patterns: ['between number and number:last', 'bound? number (to|dash|or) number:last'],
    say: (found) => {
      const token = numberToken(found)
      const [low, high] = [found.number('number'), found.number('last')]
      if (isPartOfCode(found) || isLabel(found, token) || low >= high) return null
      const { sentence } = found.lang
      const next = sentence.tokens[indexOfTokenAt(sentence, found.atoms.at(-1)!.end)]
      if (found.text('between') === null && next?.xpos !== 'NNS' && next?.xpos !== 'JJ') return null
      return { value: null, operator: '~', unit: null, kind: 'count' }
    },
  },
]
