// Where the paragraphs of plain text begin and end: lines, or blocks of lines where the text was wrapped by hand.

/** Half-open range of a paragraph without the white space around it. */
export interface Range {
  start: number
  end: number
}

const WIDEST_WRAP = 100

/**
 * The paragraphs of plain text, in order. Every line is one, unless the text is hard-wrapped: then a line belongs to
 * the one before it when its first word would not have fitted there.
 */
export function findParagraphs(text: string): Range[] {
  const lines = findLines(text)
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0)
  const isFull = (index: number): boolean => {
    const [line, next] = [lines[index]!, lines[index + 1]!]
    const firstWord = /^\S+/.exec(text.slice(next.start, next.end))?.[0] ?? ''
    return line.end - line.start + 1 + firstWord.length > width
  }
  const isAdjacent = (index: number): boolean => {
    const next = lines[index + 1]
    return next !== undefined && (text.slice(lines[index]!.end, next.start).match(/\n/g)?.length ?? 0) === 1
  }
  const neighbours = lines.map((_, index) => index).filter(isAdjacent)
  const full = neighbours.filter(isFull)
  const isWrapped = width <= WIDEST_WRAP && full.length >= 3 && full.length >= 0.7 * neighbours.length
  const joined = new Set(isWrapped ? full : [])
  const paragraphs: Range[] = []
  lines.forEach((line, index) => {
    if (joined.has(index - 1)) paragraphs.at(-1)!.end = line.end
    else paragraphs.push({ ...line })
  })
  return paragraphs
}

/** The lines that hold more than white space, trimmed. */
function findLines(text: string): Range[] {
  const lines: Range[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const words = line.trim()
    if (words) {
      const from = start + line.indexOf(words)
      lines.push({ start: from, end: from + words.length })
    }
    start += line.length + 1
  }
  return lines
}
