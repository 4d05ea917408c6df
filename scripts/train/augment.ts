// More examples made from examples, so that headlines and sentences without a full stop are known, too.
import { seededRandom } from './random.ts'
import type { Example } from './conllu.ts'

/** How often an example of a genre is seen, against 1 for the others. */
const WEIGHTS: Record<string, number> = { news: 3, vlog: 0.5 }

const SMALL = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|from|with|as|'s|n't)$/i

const capitalised = (word: string, i: number): string =>
  i > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)

/** Without its last token, where that is a full stop on which nothing hangs. */
function withoutStop(example: Example): Example {
  const last = example.words.length - 1
  if (last < 2 || example.words[last] !== '.' || example.heads.includes(last)) return example
  const cut = <T>(list: T[]) => list.slice(0, last)
  const { words, lemmas, upos, xpos, heads, relations } = example
  return {
    ...example,
    words: cut(words),
    lemmas: cut(lemmas),
    upos: cut(upos),
    xpos: cut(xpos),
    heads: cut(heads),
    relations: cut(relations),
  }
}

/** The examples, those of news several times, and altered copies of some: titles, no full stop, curly quotes, capitals. */
export function augment(examples: Example[], seed: number): Example[] {
  const random = seededRandom(seed)
  const curly = (word: string) => (word === '"' ? (random() < 0.5 ? '“' : '”') : word.replace("'", '’'))
  return examples.flatMap((example) => {
    const weight = WEIGHTS[example.genre] ?? 1
    const copies: Example[] = Array.from(
      { length: Math.floor(weight) + (random() < weight % 1 ? 1 : 0) },
      () => example,
    )
    const { words } = example
    if (random() < 0.15) copies[0] = { ...example, words: words.map(curly) }
    if (random() < 0.04) copies.push(withoutStop(example))
    if (words.length < 25 && random() < 0.05)
      copies.push(withoutStop({ ...example, words: words.map(capitalised) }))
    if (random() < 0.005) copies.push({ ...example, words: words.map((word) => word.toUpperCase()) })
    return copies
  })
}
