// All wordings of time in their order: of matches of the same length the earlier rule wins.
import { clockRules } from './clock.ts'
import { deixisRules } from './deixis.ts'
import { durationRules } from './duration.ts'
import { frequencyRules } from './frequency.ts'
import { fullDateRules } from './full-date.ts'
import { numericDateRules } from './numeric-date.ts'
import { periodRules } from './period.ts'
import type { TimeRule } from './time-rule.ts'
import { weekdayRules } from './weekday.ts'
import { yearRules } from './year.ts'

export const timeRules: TimeRule[] = [
  ...numericDateRules, // digits before anything that could take a part of them
  ...fullDateRules,
  ...yearRules,
  ...weekdayRules,
  ...clockRules,
  ...frequencyRules, // "40 ships a year" before "a year" as a length
  ...periodRules, // "the past year" is a length only with its article
  ...durationRules,
  ...deixisRules,
]
