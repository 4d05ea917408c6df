// What is wrong with an article, a record or a decision, as a line for a person.
import type { Problem } from '../src/model/problem.ts'
import { plainWords } from '../src/text/plain-words.ts'

/** A problem on one line: file, place, rule, what was expected and found. What could steer a terminal is left out. */
export const printProblem = ({ file, place, rule, message }: Problem): string =>
  plainWords(`${file}${place === null ? '' : `, ${place}`}: ${message} [${rule}]`)
