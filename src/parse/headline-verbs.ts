// Verbs of headlines that a tagger takes for nouns: “Bus plunges into ravine”. What the article says below tells them apart.
import type { NewsGrammarWords } from '../lang/shape/news-grammar.ts'
import type { Token } from '../model/token.ts'
import { knownKind } from './known-words.ts'
import { lemmaByRule } from './lemma.ts'
import type { ReadWord, SureTag, Word, WordReader } from './read-words.ts'

/** By dictionary form: how much more often a text has the word as a verb than as a noun. */
export type VerbUse = ReadonlyMap<string, number>

/** Counts the verbs and nouns of an article's running text. */
export function countVerbUse(tokens: Iterable<Token>): VerbUse {
  const use = new Map<string, number>()
  for (const { lemma, upos } of tokens)
    if (upos === 'VERB' || upos === 'NOUN') use.set(lemma, (use.get(lemma) ?? 0) + (upos === 'VERB' ? 1 : -1))
  return use
}

/** Reads a headline, and once more where one of its clauses has no verb but a word that may be one. */
export function readHeadline(
  row: readonly Word[],
  read: WordReader,
  use: VerbUse,
  news: NewsGrammarWords,
): ReadWord[] {
  const words = read(row)
  const verbs = new Map<number, SureTag>()
  let earlier: ReadWord | undefined
  for (const clause of clausesOf(words, news)) {
    const read = clause.words.find((word, i) => i > 0 && isFinite(word))
    const verb = read ? null : (findVerb(clause, use, news) ?? findSecond(clause, use, earlier))
    if (verb) verbs.set(words.indexOf(verb.word), verb.tag)
    earlier = read
  }
  return verbs.size ? read(row.map((word, i) => ({ ...word, only: verbs.get(i) ?? word.only }))) : words
}

const isFinite = ({ xpos }: ReadWord): boolean => /^(?:VB[DPZ]|MD)$/.test(xpos)

/** A stretch between marks and words that open a clause, with the word that opens it. */
interface Clause {
  opener: string
  words: ReadWord[]
}

function clausesOf(words: readonly ReadWord[], { clauseOpeners }: NewsGrammarWords): Clause[] {
  const clauses: Clause[] = [{ opener: '', words: [] }]
  for (const word of words) {
    const opener = word.exact.toLowerCase()
    if (/^[,;:–—]$/.test(opener) || /^W/.test(word.xpos) || clauseOpeners.has(opener))
      clauses.push({ opener, words: [] })
    else clauses.at(-1)!.words.push(word)
  }
  return clauses
}

/** What may stand behind a verb: an object, a phrase, an infinitive. */
const GOES_ON = /^(?:DT|PRP\$?|CD|NNP?S?|JJ[RS]?|IN|TO|RB|RP|VBG|``|\$)$/

/** Kinds of words that are nothing but verbs. */
const ONLY_VERB = /^(?:PresentTense|Infinitive)$/

const useOf = (lower: string, tag: SureTag, use: VerbUse): number =>
  use.get(lemmaByRule(lower, 'VERB', tag.slice(5))) ?? 0

interface FoundVerb {
  word: ReadWord
  tag: SureTag
}

/** “Soldiers seize power, detain president”: behind a comma, a second verb in the form of the first. */
function findSecond(
  { opener, words }: Clause,
  use: VerbUse,
  earlier: ReadWord | undefined,
): FoundVerb | null {
  const [word, next] = words
  if (opener !== ',' || !word || !next || !/^(?:NNP?S?|JJ)$/.test(word.xpos) || !GOES_ON.test(next.xpos))
    return null
  const lower = word.exact.toLowerCase()
  const tag = lower.endsWith('s') ? 'VERB|VBZ' : 'VERB|VBP'
  if (lower !== word.exact || tag !== `VERB|${earlier?.xpos}`) return null
  const seen = useOf(lower, tag, use)
  return seen > 0 || (seen === 0 && ONLY_VERB.test(knownKind(lower))) ? { word, tag } : null
}

function findVerb(
  { opener, words }: Clause,
  use: VerbUse,
  { ofWord, clauseOpeners, sureClauseOpeners }: NewsGrammarWords,
): FoundVerb | null {
  const [isOpened, isSure] = [clauseOpeners.has(opener), sureClauseOpeners.has(opener)]
  for (const [i, word] of words.entries()) {
    const [before, next] = [words[i - 1], words[i + 1]]
    const lower = word.exact.toLowerCase()
    if (!before || lower !== word.exact || !/^(?:NNP?S?|JJ)$/.test(word.xpos)) continue
    const tag = /^(?:NNP?|JJ)$/.test(before.xpos) && lower.endsWith('s') ? 'VERB|VBZ' : 'VERB|VBP'
    if (tag === 'VERB|VBP' && (!/^NNP?S$/.test(before.xpos) || word.xpos === 'NNS')) continue
    const seen = useOf(lower, tag, use)
    // only of a noun one says what it is “of”; the last word of a clause behind “as” may be what the article has as a verb
    if (next ? !GOES_ON.test(next.xpos) || next.exact === ofWord : !isOpened || seen <= 0) continue
    const kind = knownKind(lower)
    // “as shelling resumes along the front”: behind “as” a clause follows, and behind “after” a noun may
    if (seen > 0 || (seen === 0 && (isSure ? /Verb/ : ONLY_VERB).test(kind))) return { word, tag }
  }
  return null
}
