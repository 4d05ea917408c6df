// Marked sentences: examples and test tables in which a reader sees the answer without counting characters.
import type { Span } from '../model/span.ts'

/** A labelled stretch of a marked sentence; offsets are into the text without marks. */
export type Mark = Span & { label: string }

/**
 * Reads a marked sentence such as `{speaker Lindqvist} {cue said}`: a label, a space, the words; marks may nest.
 * Returns the text without marks and the marks in order of their start. Throws on an unbalanced brace.
 */
export function readMarked(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  const open: { label: string; start: number }[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const label = marked[i] === '{' ? /^\{([\w:-]+) /.exec(marked.slice(i)) : null
    if (label) {
      open.push({ label: label[1]!, start: text.length })
      i += label[0].length - 1
    } else if (marked[i] === '}') {
      const mark = open.pop()
      if (!mark) throw new Error(`marked text closes a mark that was not opened: ${marked}`)
      marks.push({ ...mark, end: text.length, exact: text.slice(mark.start) })
    } else text += marked[i]
  }
  if (open.length) throw new Error(`marked text leaves a mark open: ${marked}`)
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}
