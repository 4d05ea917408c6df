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
  for (const clause of clausesOf(words, news)) {
    const isOpened = news.clauseOpeners.has(words[words.indexOf(clause[0]!) - 1]?.exact.toLowerCase() ?? '')
    const isRead = clause.some((word, i) => i > 0 && isFinite(word))
    const verb = isRead ? null : findVerb(clause, use, news.ofWord, isOpened)
    if (verb) verbs.set(words.indexOf(verb.word), verb.tag)
  }
  return verbs.size ? read(row.map((word, i) => ({ ...word, only: verbs.get(i) ?? word.only }))) : words
}

const isFinite = ({ xpos }: ReadWord): boolean => /^(?:VB[DPZ]|MD)$/.test(xpos)

/** The stretches between marks and words that open a clause. */
function clausesOf(words: readonly ReadWord[], { clauseOpeners }: NewsGrammarWords): ReadWord[][] {
  const clauses: ReadWord[][] = [[]]
  for (const word of words)
    if (/^[,;:–—]$/.test(word.exact) || /^W/.test(word.xpos) || clauseOpeners.has(word.exact.toLowerCase()))
      clauses.push([])
    else clauses.at(-1)!.push(word)
  return clauses
}

/** What may stand behind a verb: an object, a phrase, an infinitive. */
const GOES_ON = /^(?:DT|PRP\$?|CD|NNP?S?|JJ[RS]?|IN|TO|RB|RP|VBG|``|\$)$/

function findVerb(
  clause: readonly ReadWord[],
  use: VerbUse,
  ofWord: string,
  isOpened: boolean,
): { word: ReadWord; tag: SureTag } | null {
  for (const [i, word] of clause.entries()) {
    const [before, next] = [clause[i - 1], clause[i + 1]]
    const lower = word.exact.toLowerCase()
    if (!before || lower !== word.exact || !/^(?:NNP?S?|JJ)$/.test(word.xpos)) continue
    // only of a noun one says what it is “of”; the last word of a clause behind “as” may be what the article has as a verb
    if (next ? !GOES_ON.test(next.xpos) || next.exact === ofWord : !isOpened || !isUsed(lower, use)) continue
    if (/^(?:NNP?|JJ)$/.test(before.xpos) && lower.endsWith('s') && mayBeVerb(lower, 'VBZ', use))
      return { word, tag: 'VERB|VBZ' }
    if (/^NNP?S$/.test(before.xpos) && word.xpos !== 'NNS' && mayBeVerb(lower, 'VBP', use))
      return { word, tag: 'VERB|VBP' }
  }
  return null
}

const isUsed = (lower: string, use: VerbUse): boolean =>
  (use.get(lemmaByRule(lower, 'VERB', lower.endsWith('s') ? 'VBZ' : 'VBP')) ?? 0) > 0

function mayBeVerb(lower: string, xpos: 'VBZ' | 'VBP', use: VerbUse): boolean {
  const seen = use.get(lemmaByRule(lower, 'VERB', xpos)) ?? 0
  const kind = knownKind(lower)
  return seen > 0 || (seen === 0 && (kind === 'PresentTense' || kind === 'Infinitive'))
}
