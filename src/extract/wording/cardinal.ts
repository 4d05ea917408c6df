// Reads cardinal numbers in digits and words: `1,250`, `twenty-five`, `two hundred and six`, `3.5 million`, `5m`.
import type { NumberWords } from '../../lang/shape/numbers.ts'
import type { Atom } from './atoms.ts'

/** A number that begins at an atom: its value and how many atoms it takes. */
export interface Cardinal {
  value: number
  length: number
}

/** Pieces that a number may have; no real one has more. */
const LONGEST = 16

const isHyphen = (atom: Atom | undefined): boolean => atom !== undefined && /^[-‐‑]$/.test(atom.word)

/**
 * The longest number that begins at atom `at`, or null. `a hundred` is a number, `a` alone and `dozens` are none.
 * Follows how English builds numbers: units add up, a scale multiplies what stands before it.
 */
export function readCardinal(atoms: Atom[], at: number, words: NumberWords): Cardinal | null {
  let i = at
  let total = 0
  let part: number | null = null
  let end = at
  const first = atoms[at]
  if (!first) return null
  if (first.numeral !== null) {
    part = first.numeral
    i = end = at + 1
  } else if (words.one.includes(first.word) && Object.hasOwn(words.scales, atoms[at + 1]?.word ?? '')) {
    part = 1
    i = at + 1
  }
  let last = Infinity
  while (i < Math.min(atoms.length, at + LONGEST)) {
    let next = i
    if (part !== null && end === i && (isHyphen(atoms[i]) || words.and.includes(atoms[i]!.word))) next = i + 1
    const atom = atoms[next]
    if (!atom) break
    const isJoined = next > i
    const small = Object.hasOwn(words.cardinals, atom.word) ? words.cardinals[atom.word]! : null
    const scale = scaleOf(atom, atoms[next - 1], words)
    if (small !== null && first.numeral === null && mayAdd(part, last, small, isJoined, isHyphen(atoms[i]))) {
      part = (part ?? 0) + small
      last = small
    } else if (scale !== null && part !== null && (!isJoined || isHyphen(atoms[i]))) {
      if (scale < 1000) part *= scale
      else [total, part] = [total + part * scale, 0]
      last = scale
    } else break
    i = end = next + 1
  }
  return part === null || end === at ? null : { value: total + part, length: end - at }
}

function scaleOf(atom: Atom, before: Atom | undefined, words: NumberWords): number | null {
  if (Object.hasOwn(words.scales, atom.word)) return words.scales[atom.word]!
  if (before?.numeral != null && atom.isGlued && Object.hasOwn(words.shortScales, atom.word))
    return words.shortScales[atom.word]!
  return null
}

/** `twenty-five` and `hundred (and) six` go on; `two three` and `one and two` do not. */
function mayAdd(
  part: number | null,
  last: number,
  small: number,
  isJoined: boolean,
  byHyphen: boolean,
): boolean {
  if (part === null) return true
  if (last >= 100) return small > 0 && small < last && !byHyphen
  return last >= 20 && last % 10 === 0 && small > 0 && small < 10 && (!isJoined || byHyphen)
}
