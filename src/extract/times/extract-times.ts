// Finds time expressions and says what their words say; which day is meant is resolved later.
import type { Calendar } from '../../lang/shape/calendar.ts'
import type { NumberWords } from '../../lang/shape/numbers.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { ParsedArticle } from '../../model/token.ts'
import { spanOf } from '../../text/spans.ts'
import { splitAtoms, type Atom } from '../wording/atoms.ts'
import { compilePattern, matchPattern, type Pattern, type Reading } from '../wording/pattern.ts'
import { readSentence } from './reading.ts'
import { timeRules } from './rules.ts'
import type { Found, TimeRule } from './time-rule.ts'

interface Wording {
  rule: TimeRule
  pattern: Pattern
}

/** Wordings by the word class that they begin with, in the order of the rules. */
const wordings = new Map<string, Wording[]>()
for (const rule of timeRules)
  for (const source of rule.patterns) {
    const pattern = compilePattern(source)
    for (const first of pattern.firsts)
      wordings.set(first, [...(wordings.get(first) ?? []), { rule, pattern }])
  }

/**
 * All time expressions of an article in order of the text; they do not overlap. Two steps after HeidelTime (Strötgen
 * and Gertz 2010): this one keeps to the words, `resolveTimes` works out the dates.
 */
export function extractTimes(
  parsed: ParsedArticle,
  calendar: Calendar,
  numbers: NumberWords,
): TimeExpression[] {
  const { text } = parsed.article
  return parsed.sentences.flatMap((sentence) =>
    timesIn(splitAtoms(sentence.exact, sentence.start), calendar, numbers).map(
      ({ first, last, ...time }) => ({
        ...spanOf(text, first.start, last.end),
        ...time,
      }),
    ),
  )
}

type Hit = Pick<TimeExpression, 'type' | 'said' | 'rule'> & { first: Atom; last: Atom }

function timesIn(atoms: Atom[], calendar: Calendar, numbers: NumberWords): Hit[] {
  const reading = readSentence(atoms, calendar, numbers)
  const hits: Hit[] = []
  let anchor = -1
  for (let at = 0; at < atoms.length;) {
    const entries = reading.entriesAt(at)
    if (anchor < at) anchor = nextAnchor(reading, at, atoms.length)
    if (entries.length === 0 || anchor - at > REACH) {
      at++
      continue
    }
    let best: { end: number; hit: Hit } | null = null
    const tried = new Set<Wording>()
    for (const entry of entries)
      for (const wording of wordings.get(entry.class) ?? []) {
        if (tried.has(wording)) continue
        tried.add(wording)
        const match = matchPattern(wording.pattern, reading, at)
        if (!match || (best && match.end < best.end)) continue
        if (best && match.end === best.end && orderOf(wording.rule) >= orderOf(best.hit.rule)) continue
        const { rule } = wording
        const said = rule.say(foundOf(atoms, at, match.end, match.values, calendar))
        if (!said) continue
        const hasPart = 'part' in said && said.part !== null
        const hit = { type: hasPart ? 'TIME' : rule.type, said, rule: rule.name } as const
        best = { end: match.end, hit: { ...hit, first: atoms[at]!, last: atoms[match.end - 1]! } }
      }
    if (best) hits.push(best.hit)
    at = best ? best.end : at + 1
  }
  return hits
}

/** Classes that no time is made of alone: without another class in reach nothing need be tried. */
const LIGHT = new Set(
  'the a of on in to and number int ordinal approx vague stretch filler turn turnMentioned vagueTurn dash quote stage half every other shiftFrom shift andHalf since monthDay'.split(
    ' ',
  ),
)
/** How many pieces the light words before the word that makes a time may take. */
const REACH = 9

/** Index of the next piece of a class that makes a time, or of a colon between digits; the end when there is none. */
function nextAnchor(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (reading.entriesAt(at).some((entry) => !LIGHT.has(entry.class))) return at
    if (reading.wordAt(at) === ':' && reading.isGlued(at)) return at
  }
  return Infinity
}

const order = new Map(timeRules.map((rule, index) => [rule.name, index]))
const orderOf = (rule: TimeRule | string): number => order.get(typeof rule === 'string' ? rule : rule.name)!

function foundOf(
  atoms: Atom[],
  start: number,
  end: number,
  values: Map<string, string | number>,
  calendar: Calendar,
): Found {
  return {
    number: (name) => Number(values.get(name) ?? NaN),
    text: (name) => (values.has(name) ? String(values.get(name)) : null),
    before: (k = 1) => atoms[start - k],
    after: (k = 1) => atoms[end + k - 1],
    atoms: atoms.slice(start, end),
    calendar,
  }
}
