// "A dam that officials say has killed 29": who says it, between "that" and its verb, is read alone, and so is the rest.
import type { ReadWord, Word, WordReader } from './read-words.ts'

/** The words on whose word the clause is told, as indexes: the first, and the verb that says it. */
interface Tellers {
  first: number
  verb: number
}

/** A longer stretch is no speaker, but a clause of its own. */
const MOST_WORDS = 5

const isRelative = ({ xpos }: ReadWord): boolean => /^W(?:DT|P)$/.test(xpos)
const isOfSpeaker = ({ xpos }: ReadWord): boolean => /^(?:DT|PRP\$|JJ|CD|NNP?S?|PRP)$/.test(xpos)
const isFinite = (word: ReadWord): boolean => /^VB[DZP]$/.test(word.xpos)
/** A verb may go on here: a finite one, or one whose form was taken for a participle. */
const goesOn = (word: ReadWord | undefined): boolean => /^(?:VB[DZPN]|MD)$/.test(word?.xpos ?? '')

/** The first speaker with such a verb that stands between "who", "which" or "that", behind a noun or first, and a verb. */
function findTellers(words: readonly ReadWord[], isTelling: (word: ReadWord) => boolean): Tellers | null {
  for (const [at, pronoun] of words.entries()) {
    const before = words[at - 1]?.exact === ',' ? words[at - 2] : words[at - 1]
    if (!isRelative(pronoun) || (at > 0 && !/^(?:NOUN|PROPN)$/.test(before?.upos ?? ''))) continue
    let verb = at + 1
    while (verb <= at + MOST_WORDS && words[verb] && isOfSpeaker(words[verb]!)) verb++
    const next = words[verb + 1]?.upos === 'ADV' ? words[verb + 2] : words[verb + 1]
    const saying = words[verb]
    if (saying && verb > at + 1 && isFinite(saying) && isTelling(saying) && goesOn(next))
      return { first: at + 1, verb }
  }
  return null
}

/** Does the pronoun stand in a clause of its own, read alone or in a sentence that has a verb beside it? */
function isClauseOf(words: readonly ReadWord[], pronoun: number): boolean {
  const { head, deprel } = words[words[pronoun]!.head]!
  if (deprel !== 'acl:relcl') return pronoun === 0 && deprel === 'root'
  // “things that he said were lies”: without “he said” there is no sentence
  return words[head]!.deprel !== 'root' || words.some((word) => word.head === head && word.deprel === 'cop')
}

/**
 * Reads the words of a sentence. Where somebody's word stands in a relative clause, it becomes the verb of that clause and
 * what is told hangs on it, as Universal Dependencies has it. `isTelling` tells whether a word is a verb that puts on somebody's word what
 * a clause tells.
 */
export function readAroundTellers(
  words: readonly Word[],
  read: WordReader,
  isTelling: (word: ReadWord) => boolean,
): ReadWord[] {
  const whole = read(words)
  const tellers = findTellers(whole, isTelling)
  if (!tellers) return whole
  const { first, verb } = tellers
  const length = verb + 1 - first
  const outside = read([...words.slice(0, first), ...words.slice(verb + 1)])
  // alone, “her rival said” may be taken for a noun
  const past = whole[verb]!.xpos === 'VBD' ? 'VERB|VBD' : null
  const inside = read([...words.slice(first, verb), { exact: words[verb]!.exact, only: past }])
  const told = outside[first - 1]!.head
  const isRead = inside.at(-1)!.upos === 'VERB' && inside.at(-1)!.head < 0
  if (!isRead || told < first || !isClauseOf(outside, first - 1)) return whole
  const moved = (head: number): number => (head < first ? head : head + length)
  const around = outside.map((word) => ({ ...word, head: moved(word.head) }))
  const { head, deprel } = around[told]!
  Object.assign(around[told]!, { head: verb, deprel: 'ccomp' })
  const spoken = inside.map((word) => ({ ...word, head: word.head + first }))
  Object.assign(spoken.at(-1)!, { head, deprel })
  return [...around.slice(0, first), ...spoken, ...around.slice(first)]
}
