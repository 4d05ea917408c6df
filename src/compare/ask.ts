// Puts a question into words for an event.
import type { ComparisonWords } from '../lang/shape/comparison.ts'

/** The question and its heading. Throws when the language has no words for the key. */
export function askInWords(
  words: ComparisonWords,
  key: string,
  type?: string,
): { text: string; group: string } {
  const question = words.questions[key]
  if (!question)
    throw new Error(`no words for the question “${key}”; add it to the comparison words of the language`)
  return { text: (type && question.byKind?.[type]) || question.any, group: question.group }
}
