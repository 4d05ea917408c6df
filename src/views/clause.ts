// How much of a sentence an excerpt needs: from the boundary before the words that matter to the boundary after them.

export interface Range {
  start: number
  end: number
}

const Boundary = /[,;:](?=\s)|\s(?:--?|–|—)\s|—/g
const longEnough = 7
const most = 7
const slack = 13
const shortSentence = 26

/**
 * The part of `sentence` (a range of `text`) that holds `inner` and reads as a clause. Short sentences are shown whole.
 * `tight` allows a few words around the inner ones, for answers that stand beside their question.
 */
export function clauseAround(text: string, sentence: Range, inner: Range, tight = false): Range {
  const whole = text.slice(sentence.start, sentence.end)
  if (countWords(whole) <= (tight ? 9 : shortSentence)) return sentence
  const [first, last] = [inner.start - sentence.start, inner.end - sentence.start]
  const cuts = [...whole.matchAll(Boundary)].map((m) => ({ at: m.index, after: m.index + m[0].length }))
  const starts = [0, ...cuts.map((cut) => cut.after).filter((i) => i <= first)].reverse()
  const ends = [...cuts.map((cut) => cut.at).filter((i) => i >= last), whole.length]
  const size = tight ? countWords(whole.slice(first, last)) + 2 : longEnough
  let [from, to] = [starts.shift()!, ends.shift()!]
  while (countWords(whole.slice(from, to)) < size && (starts.length || ends.length)) {
    if (starts.length) from = starts.shift()!
    else to = ends.shift()!
  }
  if (tight) {
    ;[from, to] = [nearWord(whole, from, first, -1), nearWord(whole, last, to, 1)]
    to = beforeOpenQuote(whole, last, to)
  }
  while (from < first && /\s/.test(whole[from]!)) from++
  const isMost = to - from > 0.85 * whole.length
  return isMost && !tight ? sentence : { start: sentence.start + from, end: sentence.start + to }
}

/** A few words between the answer and the clause's end, all where there are not many; short words and figures end no excerpt. */
function nearWord(text: string, from: number, to: number, side: 1 | -1): number {
  const words = [...text.slice(from, to).matchAll(/\S+/g)]
  if (words.length <= slack) return side === 1 ? to : from
  if (side === -1) return from + words.at(-most)!.index
  const kept = words.slice(0, most)
  while (kept.length && /^.{1,3}$|\d|\.$/.test(kept.at(-1)![0])) kept.pop()
  return kept.length ? from + kept.at(-1)!.index + kept.at(-1)![0].length : from
}

/** Without the beginning of a quotation that goes on after the end: “the mayor is ‘obviously”. */
function beforeOpenQuote(text: string, from: number, to: number): number {
  const open = Math.max(text.lastIndexOf('"', to - 1), text.lastIndexOf('“', to - 1))
  if (open < from || to === text.length) return to
  const isOpen =
    text[open] === '"'
      ? (text.slice(0, to).match(/"/g)?.length ?? 0) % 2 === 1
      : !text.slice(open, to).includes('”')
  return isOpen ? text.slice(0, open).trimEnd().length : to
}

export const countWords = (text: string): number => text.match(/\S*\p{L}\S*|\S*\p{N}\S*/gu)?.length ?? 0
