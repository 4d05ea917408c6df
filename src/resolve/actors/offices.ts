// Reading the office that a title or description names, and telling whether two words for an office may be one.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childWith, childrenOf, hasRelation } from '../../text/tree.ts'
import type { OfficeWords, Reference } from './reference.ts'

/** Words between the noun and its beginning that do not narrow it. */
const SKIP = /^(?:DT|PDT|HYPH|POS|PRP\$)$/

/** The mention that holds a token, the shortest where several do. */
type Lookup = (token: Token) => Reference | null

/** Reads the office whose noun is `noun`, with the words before it and a following "of …". */
export function readOffice(
  sentence: ParsedSentence,
  noun: Token,
  words: ActorWords,
  at: Lookup,
): OfficeWords {
  const modifiers: string[] = []
  const ranks: string[] = []
  let of: Reference | null = null
  for (let i = noun.index - 1; i >= 0 && noun.index - i < 9; i--) {
    const token = sentence.tokens[i]!
    const owner = token.xpos === 'POS' && sentence.tokens[i - 1]
    if (owner) {
      of = at(owner) ?? of
      break
    }
    const beside = at(token)
    const low = token.exact.toLowerCase()
    if (beside && beside.mention.form !== 'nominal') {
      of ??= beside
      if (beside.mention.form === 'pronoun') break
      continue
    }
    if (SKIP.test(token.xpos)) {
      if (token.xpos === 'DT') break
      continue
    }
    if (!/^(?:NN|JJ|VBG|VBN|CD|HYPH|POS)/.test(token.xpos)) break
    if (words.rankWords.has(low) || /^\d+\p{L}{2}$/u.test(low)) ranks.push(low)
    else if (/^\p{L}/u.test(low)) modifiers.unshift(low)
  }
  const lemma = noun.lemma.toLowerCase()
  const isBare = words.bareBodies.has(lemma) // "police in Graz" are Graz's
  for (const child of childrenOf(sentence, noun.index)) {
    const marker = childWith(sentence, child.index, 'case')?.exact.toLowerCase()
    if (hasRelation(child, 'nmod:poss')) of ??= at(child)
    else if (
      hasRelation(child, 'nmod') &&
      marker &&
      (words.ownerWords.has(marker) || (isBare && words.seatPrepositions.has(marker))) &&
      child.index > noun.index
    ) {
      const beside = at(child)
      if (beside) of ??= beside
      else if (marker === words.partWord) modifiers.push(child.lemma.toLowerCase())
    }
  }
  return { noun: lemma, family: words.offices.get(lemma) ?? lemma, modifiers, ranks: ranks.sort(), of }
}

/** The title right before a name ("Finance Minister", "Secretary of State"), or null. */
export function titleBefore(
  sentence: ParsedSentence,
  first: number,
  words: ActorWords,
  at: Lookup,
): OfficeWords | null {
  const isPerson = (token: Token): boolean =>
    words.nouns.get(token.lemma.toLowerCase())?.type === 'PERSON' && !/S$/.test(token.xpos)
  const before = sentence.tokens[first - 1]
  if (before && isPerson(before)) return readOffice(sentence, before, words, at)
  const [noun, of] = [sentence.tokens[first - 3], sentence.tokens[first - 2]]
  if (!before || !noun || of?.exact.toLowerCase() !== words.partWord || !isPerson(noun)) return null
  const office = readOffice(sentence, noun, words, at)
  const narrower = before.exact.toLowerCase()
  return office.modifiers.includes(narrower)
    ? office
    : { ...office, modifiers: [...office.modifiers, narrower] }
}

/** Nouns of this family name heads of very different bodies: only the body says whether two are one. */
const LOOSE = 'leader'

/**
 * May two words for an office mean one? The nouns are the same or replace each other, ranks are the same, no word
 * narrows one where another narrows the other, and both belong to the same body (`isSame`) as far as that is said.
 */
export function maySameOffice(
  a: OfficeWords,
  b: OfficeWords,
  isSame: (x: Reference, y: Reference) => boolean,
): boolean {
  const bothOf = a.of && b.of ? isSame(a.of, b.of) : null
  if (bothOf === false || a.family !== b.family) return false
  if (a.noun !== b.noun && a.family === LOOSE && !bothOf) return false
  if (a.ranks.join() !== b.ranks.join()) return false
  const [few, many] = a.modifiers.length <= b.modifiers.length ? [a, b] : [b, a]
  if (a.family === LOOSE && few.of && !many.of && few.modifiers.length < many.modifiers.length) return false // the chief of a firm is not its finance chief
  return few.modifiers.every((word) => many.modifiers.includes(word))
}
