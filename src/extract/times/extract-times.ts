// Finds time expressions and says what their words say; which day is meant is resolved later.
import type { Calendar } from '../../lang/shape/calendar.ts'
import type { NumberWords } from '../../lang/shape/numbers.ts'
import type { Said, TimeExpression } from '../../model/time-expression.ts'
import type { ParsedArticle } from '../../model/token.ts'
import { spanOf } from '../../text/spans.ts'
import { atomsOf } from '../wording/atoms.ts'
import { makeFinder } from '../wording/find.ts'
import { readSentence } from './reading.ts'
import { timeRules } from './rules.ts'
import type { TimeRule } from './time-rule.ts'

/** Classes that no time is made of alone. */
const LIGHT =
  'the a of on in to and number int ordinal approx vague stretch filler turn turnStretch turnMentioned turnNext ' +
  'vagueTurn dash stage half every other shiftFrom shift andHalf since monthDay'

const findTimes = makeFinder<Calendar, Said, TimeRule>(timeRules, new Set(LIGHT.split(' ')))

/**
 * All time expressions of an article in order of the text; they do not overlap. Two steps after HeidelTime (Strötgen
 * and Gertz 2010): this one keeps to the words, `resolveTimes` works out the dates.
 */
export function extractTimes(
  parsed: ParsedArticle,
  calendar: Calendar,
  numbers: NumberWords,
): TimeExpression[] {
  return parsed.sentences.flatMap((sentence) => {
    const atoms = atomsOf(sentence)
    const reading = readSentence(atoms, calendar, numbers)
    return findTimes(atoms, reading, calendar).map(({ rule, says, first, last }): TimeExpression => {
      const type = 'part' in says && says.part !== null ? 'TIME' : rule.type
      return { ...spanOf(parsed.article.text, first.start, last.end), type, said: says, rule: rule.name }
    })
  })
}
