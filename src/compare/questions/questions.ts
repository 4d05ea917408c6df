// All questions about an event, in the order in which a reader meets them.
import type { Question } from '../question.ts'
import { TARGET, WHO } from './participants.ts'
import { WHEN, WHERE } from './place-and-time.ts'
import { DEAD, DEATHS_ON_WHOSE_WORD, INJURED, KILLED, KILLING_VERB } from './toll.ts'
import { HOW, LABEL } from './wording.ts'

export const QUESTIONS: readonly Question[] = [
  WHO,
  TARGET,
  HOW,
  WHERE,
  WHEN,
  KILLED,
  KILLING_VERB,
  DEAD,
  DEATHS_ON_WHOSE_WORD,
  INJURED,
  LABEL,
]
