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
const plain = (word: ReadWord | undefined): string => word?.exact.toLowerCase() ?? ''
const isRelative = (word: ReadWord | undefined): boolean => /^W(?:DT|P\$?)$/.test(word?.xpos ?? '')

/** May a verb that goes on with the clause stand at `at`, perhaps behind an adverb? A lone form may be taken for any other. */
function verbAt(words: readonly ReadWord[], at: number, forms: RegExp): boolean {
  while (words[at]?.upos === 'ADV') at++
  return forms.test(words[at]?.xpos ?? '')
}

/** What an aside may be: where it may begin, what closes it, and what stands behind. */
interface Shape {
  isOpen: (mark: ReadWord, next: ReadWord | undefined) => boolean
  isClose: (mark: ReadWord | undefined) => boolean
  /** Forms of the verb that goes on with the clause; null where anything may go on. */
  verb: RegExp | null
}

const shapes = (openers: ReadonlySet<string>): readonly Shape[] => [
  { isOpen: isDash, isClose: isDash, verb: /^(?:VB[DZPN]?|MD)$/ },
  { isOpen: (mark, next) => isComma(mark) && isRelative(next), isClose: isComma, verb: /^(?:VB[DZPN]?|MD)$/ },
  { isOpen: (mark, next) => isComma(mark) && openers.has(plain(next)), isClose: isComma, verb: null },
]

/** The first aside behind a noun: of what it is said, between dashes, or on whose word, between commas. Null when there is none. */
function findAside(words: readonly ReadWord[], all: readonly Shape[]): Aside | null {
  for (const [open, mark] of words.entries()) {
    if (!/^(?:NOUN|PROPN|PRON)$/.test(words[open - 1]?.upos ?? '')) continue
    const shape = all.find(({ isOpen }) => isOpen(mark, words[open + 1]))
    if (!shape) continue
    const end = Math.min(words.length, open + 2 + MOST_WORDS)
    for (let close = open + 3; close < end; close++) {
      if (!shape.isClose(words[close])) continue
      if (shape.verb === null || verbAt(words, close + 1, shape.verb)) return { open, close }
      if (isDash(mark)) break
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

/** Where the head of an aside hangs: on the noun before it or, where it says on whose word, on the verb of that noun. */
function placeOf(
  inside: readonly ReadWord[],
  root: number,
  open: number,
  noun: ReadWord,
  openers: ReadonlySet<string>,
): Pick<ReadWord, 'head' | 'deprel'> {
  if (!openers.has(plain(inside[0]))) return { head: open - 1, deprel: relationOf(inside, root) }
  const isSubject = noun.deprel.startsWith('nsubj')
  return isSubject ? { head: noun.head, deprel: 'obl' } : { head: open - 1, deprel: 'nmod' }
}

/** Reads the words of a sentence; where an aside stands between a noun and its verb, the sentence and the aside each alone. */
export function readAroundAsides(
  words: readonly Word[],
  read: WordReader,
  openers: ReadonlySet<string>,
  most = MOST_ASIDES,
): ReadWord[] {
  const whole = read(words)
  const aside = most > 0 ? findAside(whole, shapes(openers)) : null
  if (!aside) return whole
  const { open, close } = aside
  const length = close + 1 - open
  const outside = readAroundAsides(
    [...words.slice(0, open), ...words.slice(close + 1)],
    read,
    openers,
    most - 1,
  )
  const inside = read(words.slice(open + 1, close))
  const root = inside.findIndex(({ head }) => head < 0)
  const moved = (head: number): number => (head < open ? head : head + length)
  const around = outside.map((word) => ({ ...word, head: moved(word.head) }))
  const mark = (at: number): ReadWord => ({ ...whole[at]!, head: open + 1 + root, deprel: 'punct' })
  return [
    ...around.slice(0, open),
    mark(open),
    ...inside.map((word, index) =>
      index === root
        ? { ...word, ...placeOf(inside, root, open, around[open - 1]!, openers) }
        : { ...word, head: word.head + open + 1 },
    ),
    mark(close),
    ...around.slice(open),
  ]
}
