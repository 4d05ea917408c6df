// The words of a question that is put to whole articles: in a long story some unfold on the page of comparisons, the others have pages of their own.
import { viewCompare } from './compare-page.ts'
import type { Edition } from './edition.ts'
import { at } from './links.ts'
import { once } from './once.ts'
import { partsOf, type Part } from './parts.ts'
import type { Question, Reading } from './question.ts'

/** So many answers that are told apart stand together. */
const ROOM = { first: 24, then: 120 }

/** A part of the words, and their question. */
export type WordPart = Part<Reading> & { question: Question }

/** The parts of the words of each such question, by its id. */
export const wordsOf = once((edition: Edition): Map<string, WordPart[]> => {
  const questions = viewCompare(edition)
    .differences.flatMap(({ all }) => all)
    // up to three sources stand side by side, all words of each in its column
    .flatMap(({ href, question }) => (href === null && question.answers.length > 3 ? [question] : []))
  return new Map(
    questions.map((question) => {
      const list = {
        id: question.id,
        title: question.text,
        page: at('/compare/'),
        folder: at('/compare/words/'),
      }
      const parts = partsOf(list, question.readings, () => 1, ROOM)
      return [question.id, parts.map((part) => ({ ...part, question }))]
    }),
  )
})
