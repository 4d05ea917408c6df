// Asides that keep a noun and its verb apart: "Norddal – which owns the mine – said". The two are read without them.
import type { ReadWord, Word, WordReader } from './read-words.ts'

/** The words of an aside with the marks around it, as indexes: the first mark, the last. */
interface Aside {
  open: number
  close: number
}

/** A longer stretch is no aside, but a clause with marks of its own. */
const MOST_WORDS = 30
/** So many asides of a sentence are read alone. */
const MOST_ASIDES = 3

const isDash = (word: ReadWord | undefined): boolean => /^(?:--|–|—)$/.test(word?.exact ?? '')
const isComma = (word: ReadWord | undefined): boolean => word?.exact === ','
const isRelative = (word: ReadWord | undefined): boolean => /^W(?:DT|P)$/.test(word?.xpos ?? '')

/** May a verb that goes on with the clause stand at `at`, perhaps behind an adverb? A lone form may be taken for any other. */
function verbAt(words: readonly ReadWord[], at: number, forms: RegExp): boolean {
  while (words[at]?.upos === 'ADV') at++
  return forms.test(words[at]?.xpos ?? '')
}

/**
 * The first aside between a noun and the verb behind it: between two dashes, or a relative clause between two commas. Null
 * when there is none. In other places an aside leads nobody astray.
 */
function findAside(words: readonly ReadWord[]): Aside | null {
  for (const [open, mark] of words.entries()) {
    if (!/^(?:NOUN|PROPN|PRON)$/.test(words[open - 1]?.upos ?? '')) continue
    const isClause = isComma(mark) && isRelative(words[open + 1])
    if (!isClause && !isDash(mark)) continue
    const isEnd = isClause ? isComma : isDash
    const forms = isClause ? /^(?:VB[DZPN]|MD)$/ : /^(?:VB[DZPN]?|MD)$/
    for (let close = open + 3; close < Math.min(words.length, open + 2 + MOST_WORDS); close++) {
      if (!isEnd(words[close])) continue
      if (verbAt(words, close + 1, forms)) return { open, close }
      if (!isClause) break
    }
  }
  return null
}

/** The relation of an aside to the noun before it, by the word that heads it. */
function relationOf(inside: readonly ReadWord[], root: number): string {
  const { upos, xpos } = inside[root]!
  if (isRelative(inside[0])) return 'acl:relcl'
  if (inside.some(({ head, deprel }) => head === root && deprel.startsWith('nsubj'))) return 'parataxis'
  if (upos !== 'VERB') return 'appos'
  return /^VB[GN]$/.test(xpos) ? 'acl' : 'parataxis'
}

/** Reads the words of a sentence; where an aside stands between a noun and its verb, the sentence and the aside each alone. */
export function readAroundAsides(words: readonly Word[], read: WordReader, most = MOST_ASIDES): ReadWord[] {
  const whole = read(words)
  const aside = most > 0 ? findAside(whole) : null
  if (!aside) return whole
  const { open, close } = aside
  const length = close + 1 - open
  const outside = readAroundAsides([...words.slice(0, open), ...words.slice(close + 1)], read, most - 1)
  const inside = read(words.slice(open + 1, close))
  const root = inside.findIndex(({ head }) => head < 0)
  const moved = (head: number): number => (head < open ? head : head + length)
  const mark = (at: number): ReadWord => ({ ...whole[at]!, head: open + 1 + root, deprel: 'punct' })
  return [
    ...outside.slice(0, open).map((word) => ({ ...word, head: moved(word.head) })),
    mark(open),
    ...inside.map((word, index) =>
      index === root
        ? { ...word, head: open - 1, deprel: relationOf(inside, root) }
        : { ...word, head: word.head + open + 1 },
    ),
    mark(close),
    ...outside.slice(open).map((word) => ({ ...word, head: moved(word.head) })),
  ]
}
