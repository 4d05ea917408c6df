// Libraries that are timed beside the analysis: each reads a text as fully as it does by default.
import nlp from 'compromise'

/** Reads a text; what it returns keeps the work from being left out. */
export type ReadText = (text: string) => unknown

export const readWithCompromise: ReadText = (text) => nlp(text)

/** wink-nlp with its English model, or null where they are not installed; they are no dependencies. */
export async function findWink(): Promise<ReadText | null> {
  try {
    const [engine, model] = ['wink-nlp', 'wink-eng-lite-web-model']
    const [{ default: wink }, { default: english }] = await Promise.all([import(engine), import(model)])
    const read = wink(english)
    return (text) => read.readDoc(text)
  } catch {
    return null
  }
}
