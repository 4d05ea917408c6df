// How the words of a line are written: as running text, or as a headline with capitals on all words.
import { remember } from './remember.ts'

/** How the words of a sentence are written as a whole. */
export type SentenceCase = 'running' | 'title' | 'upper'

const CONNECTING = /^(?:[\p{Ll}\p{N}\p{P}\p{S}]|$)/u
const LETTERED = /\p{L}/u

/** What one word says about how its sentence is written. */
const writingOf = remember((word) => {
  const hasLetter = LETTERED.test(word)
  const isLong = hasLetter && word.length >= 4
  return {
    isCount: /^(?:\(|\p{N}+)/u.test(word),
    hasLetter,
    isUpper: hasLetter && word.length > 1 && word === word.toUpperCase(),
    isLong,
    isCapital: isLong && !CONNECTING.test(word),
  }
})

/** Is every word of the sentence in capitals, or does every longer one begin with one, as in headlines? */
export function sentenceCase(words: readonly string[]): SentenceCase {
  let upper = 0
  let capital = 0
  let long = 0
  let all = 0
  let counts = 0
  for (const word of words) {
    const { isCount, hasLetter, isUpper, isLong, isCapital } = writingOf(word)
    if (isCount) counts++
    if (hasLetter) all++
    if (isUpper) upper++
    if (isLong) long++
    if (isCapital) capital++
  }
  if (all >= 3 && upper / all > 0.7) return 'upper'
  if (counts > 1) return 'running' // a list of results or names
  return long >= 4 && capital / long > 0.8 ? 'title' : 'running'
}

/** The same of a whole line: a short one without a full stop is a headline too when all its longer words have capitals. */
export function lineCase(words: readonly string[]): SentenceCase {
  const style = sentenceCase(words)
  if (words.filter((word) => writingOf(word).isCount).length > 1) return style
  if (/^[.!?]+$/.test(words.at(-1) ?? '.')) return style === 'title' ? 'running' : style
  const long = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word))
  const isTitle = words.length < 9 && long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word))
  return isTitle ? 'title' : style
}
