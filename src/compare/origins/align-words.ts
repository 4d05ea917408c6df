// The stretch around a place where two sentences agree, word by word, over which they go on agreeing.
import type { Token } from '../../model/token.ts'

/** A word for comparing; `isFixed` marks numbers and denials, which a copy never adds or leaves out. */
export interface Word {
  plain: string
  isFixed: boolean
  token: Token
}

/** Word indexes, both included, and how many words are the same. */
export interface Stretch {
  from: [number, number]
  to: [number, number]
  same: number
}

/** So many words may be put in, left out or changed between two runs of agreement … */
const MOST_APART = 2
/** … when so many agree behind them. */
const FEWEST_BEHIND = 2

/** Words without marks, in lower case. */
export function wordsOf(tokens: readonly Token[], negations: ReadonlySet<string>): Word[] {
  return tokens
    .filter((t) => /[\p{L}\p{N}]/u.test(t.exact))
    .map((token) => {
      const plain = token.exact.toLowerCase().replaceAll('’', "'")
      return { plain, isFixed: token.upos === 'NUM' || /\d/.test(plain) || negations.has(plain), token }
    })
}

/** Extends the agreement of `a[i]` with `b[j]` in both directions. */
export function extendAgreement(a: readonly Word[], b: readonly Word[], i: number, j: number): Stretch {
  const after = walk(a, b, i, j, 1)
  const before = walk(a, b, i - 1, j - 1, -1)
  return {
    from: before.same ? before.last : [i, j],
    to: after.same ? after.last : [i, j],
    same: before.same + after.same,
  }
}

/** Goes on while words agree, over short gaps too; `last` is the last place where they do. */
function walk(a: readonly Word[], b: readonly Word[], i: number, j: number, step: 1 | -1) {
  let [x, y, same] = [i, j, 0]
  let last: [number, number] = [i, j]
  for (;;) {
    while (a[x] && b[y] && a[x]!.plain === b[y]!.plain) {
      last = [x, y]
      same++
      x += step
      y += step
    }
    const gap = gapBehind(a, b, x, y, step)
    if (!gap) return { last, same }
    x += step * gap[0]
    y += step * gap[1]
  }
}

/** How many words of each to pass over so that they agree again; null when they do not soon enough. */
function gapBehind(
  a: readonly Word[],
  b: readonly Word[],
  x: number,
  y: number,
  step: number,
): [number, number] | null {
  for (let size = 1; size <= 2 * MOST_APART; size++)
    for (let n = Math.max(0, size - MOST_APART); n <= Math.min(size, MOST_APART); n++) {
      const m = size - n
      // seldom do they agree again: that is asked first
      if (!agreesFor(a, b, x + step * n, y + step * m, step)) continue
      if (mayPass(runOf(a, x, n, step), runOf(b, y, m, step))) return [n, m]
    }
  return null
}

const runOf = (words: readonly Word[], at: number, n: number, step: number): (Word | undefined)[] =>
  Array.from({ length: n }, (_, k) => words[at + step * k])

/** A copy changes no number, denies nothing, and puts no name in the place of another. */
function mayPass(a: readonly (Word | undefined)[], b: readonly (Word | undefined)[]): boolean {
  const isName = (word: Word | undefined): boolean => word?.token.upos === 'PROPN'
  return ![...a, ...b].some((word) => !word || word.isFixed) && !(a.some(isName) && b.some(isName))
}

function agreesFor(a: readonly Word[], b: readonly Word[], x: number, y: number, step: number): boolean {
  for (let k = 0; k < FEWEST_BEHIND; k++) {
    const [one, other] = [a[x + step * k], b[y + step * k]]
    if (!one || one.plain !== other?.plain) return false
  }
  return true
}
