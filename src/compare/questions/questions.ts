// All questions about an event, in the order in which a reader meets them.
import type { Question } from '../question.ts'
import { AMOUNT } from './amount.ts'
import { DENIALS } from './denials.ts'
import { FOLLOWED } from './followed.ts'
import { TARGET, WHO } from './participants.ts'
import { WHEN, WHERE } from './place-and-time.ts'
import { DEATHS_ON_WHOSE_WORD, ON_WHOSE_WORD } from './on-whose-word.ts'
import { SIDES } from './sides.ts'
import { TERM } from './term.ts'
import { DEAD, HELD, INJURED, KILLED, KILLING_VERB } from './toll.ts'
import { HOW, LABEL } from './wording.ts'

export const QUESTIONS: readonly Question[] = [
  WHO,
  TARGET,
  HOW,
  WHERE,
  WHEN,
  ON_WHOSE_WORD,
  SIDES,
  DENIALS,
  KILLED,
  KILLING_VERB,
  DEAD,
  DEATHS_ON_WHOSE_WORD,
  INJURED,
  HELD,
  AMOUNT,
  TERM,
  FOLLOWED,
  LABEL,
]
