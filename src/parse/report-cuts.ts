// Says where a sentence was too long and was cut: what is lost there is told, not hidden.
import type { Problem } from '../model/problem.ts'
import type { Sentence } from '../model/sentence.ts'
import { isEnded, LONGEST } from './split-sentences.ts'

/** A problem for each line that holds a piece of a sentence that was cut. */
export function reportCuts(file: string, sentences: readonly Sentence[]): Problem[] {
  const cut = sentences.filter(({ line, section, exact }, index) => {
    const next = sentences[index + 1]
    return next?.line === line && next.section === section && !isEnded(exact)
  })
  return [...new Set(cut.map(({ line }) => line))].map((line) => ({
    file,
    place: `line ${line}`,
    rule: 'sentence-length',
    message: `expected sentences of at most ${LONGEST} characters, found a longer one: read in pieces, what reaches across them is missed`,
  }))
}
