// Sentences that stand in an article a second time: word for word, or but for a word or two left out.
import { hashText, mix } from '../learn/hash.ts'

/** Shorter ones, such as "Read more", may well be said twice. */
const FEWEST_WORDS = 4
/** Near repeats are long, and leave out at most this share of the words. */
const FEWEST_WORDS_NEAR = 12
const LEFT_OUT = 0.1
/** Candidates for a near repeat share a run of so many words. */
const RUN = 5

const wordsOf = (text: string): string[] => text.trim().split(/\s+/)

/**
 * For each sentence the index of the first earlier one that it repeats, white space aside; null for a new one. A near
 * repeat has all words of the other in the same order but for a few left out, none of them a number or one of
 * `negations`: "the mayor Ann Lee again urged …" and "Ann Lee again urged …".
 */
export function findRepeats(sentences: readonly string[], negations: ReadonlySet<string>): (number | null)[] {
  const seen = new Map<string, number>()
  const runs: Runs = new Map()
  const all = sentences.map(wordsOf)
  return all.map((words, index) => {
    if (words.length < FEWEST_WORDS) return null
    const whole = words.join(' ')
    const first =
      seen.get(whole) ?? (words.length >= FEWEST_WORDS_NEAR ? findNear(words, runs, all, negations) : null)
    if (first === null) {
      seen.set(whole, index)
      addRuns(words, runs, index)
    }
    return first
  })
}

/** A run that more sentences hold is a phrase of the article, which tells no near repeat. */
const MOST_WITH_RUN = 50

/** Sentences by the numbers of their runs of words. */
type Runs = Map<number, number[]>

/** A number for each run of words: equal runs have equal numbers. */
function runsOf(words: readonly string[]): number[] {
  const numbers = words.map((word) => hashText(word))
  return numbers.slice(RUN - 1).map((_, i) => numbers.slice(i, i + RUN).reduce(mix))
}

function addRuns(words: readonly string[], runs: Runs, index: number): void {
  for (const run of runsOf(words)) {
    const sentences = runs.get(run)
    if (sentences && sentences.length < MOST_WITH_RUN) sentences.push(index)
    else if (!sentences) runs.set(run, [index])
  }
}

function findNear(
  words: readonly string[],
  runs: Runs,
  all: readonly string[][],
  negations: ReadonlySet<string>,
): number | null {
  const candidates = new Set(runsOf(words).flatMap((run) => runs.get(run) ?? []))
  const near = [...candidates].sort((a, b) => a - b).find((i) => isNear(words, all[i]!, negations))
  return near ?? null
}

function isNear(a: readonly string[], b: readonly string[], negations: ReadonlySet<string>): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (many.length - few.length > LEFT_OUT * many.length) return false
  const leftOut: string[] = []
  let at = 0
  for (const word of many)
    if (word === few[at]) at++
    else leftOut.push(word)
  return at === few.length && leftOut.every((word) => !/\d/.test(word) && !negations.has(word.toLowerCase()))
}
