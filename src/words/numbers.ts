// What the page of numbers says.
import { capital, count, inWords } from './words.ts'

export const numbers = {
  title: 'Numbers',
  heading: 'Which numbers are given',
  description: (names: string) =>
    `Every number in ${names}: how many, of what, on whose word, with its line.`,
  sentence: (figures: number, vague: number, sources: number) =>
    figures + vague === 0
      ? 'No number was found in these articles.'
      : `${capital(count(figures, 'figure'))}${sources > 1 ? ` in ${inWords(sources)} sources` : ''}, and ${vague === 0 ? 'no phrase' : count(vague, 'phrase')} in place of one. Each stands as it is printed, with “more than” and “about” kept.`,
  axis: (list: string) => `On one axis: ${list}.`,
  noFigure: 'no figure',
  logNote: 'Each step of the axis is ten times the one before.',
  questions: 'The same question to every source',
  questionsNote:
    'A point stands where a figure is. An arrow: more, or fewer, than that. A ring: about that. Words without a figure have no point.',
  others: 'All numbers, by what they count',
  othersNote:
    'Side by side because they count things of one name, not because they are about one event. Repeated sentences are left out.',
  groups: { count: 'Counts', measure: 'Measures, money, shares', rank: 'Order and rank' },
  what: 'Of what',
  given: 'Given by',
  notSaid: 'not said of what',
} as const
