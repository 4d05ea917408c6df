// An article to sentences, words, tags and trees: all that the extractors read.
import type { Gazetteer } from '../lang/shape/gazetteer.ts'
import type { SentenceWords } from '../lang/shape/sentences.ts'
import type { Article } from '../model/article.ts'
import type { ParsedArticle, Token } from '../model/token.ts'
import { isHeading } from '../text/heading.ts'
import { readAroundAsides } from './asides.ts'
import { headlinesInCase } from './headline-case.ts'
import { countVerbUse, readHeadline, type VerbUse } from './headline-verbs.ts'
import { makeLemmatizer } from './lemma.ts'
import { listSentences } from './list-sentences.ts'
import { lostPast } from './lost-past.ts'
import type { ParseModels } from './models.ts'
import { makeWordReader, type ReadWord, type Word, type WordReader } from './read-words.ts'
import { repairTree, TREE_REPAIRS } from './repairs/repairs.ts'
import { sureTag } from './sure-tags.ts'
import type { TagExtra } from './tag.ts'
import { readAroundTellers } from './told-relatives.ts'
import { tokenize } from './tokenize.ts'

/** Parses the sentence from `start` to `end` of `text`; with `use`, as a headline of an article that uses its words so. */
export type SentenceParser = (text: string, range: { start: number; end: number }, use?: VerbUse) => Token[]

/** A parser of single sentences, for a language's words and models; `repairs` are for tests that leave some out. */
export function makeSentenceParser(
  words: SentenceWords,
  models: ParseModels,
  repairs = TREE_REPAIRS,
): SentenceParser {
  const lemmaOf = makeLemmatizer((models.tags.extra as TagExtra).lemmas)
  const readWords = makeWordReader(models)
  const isTelling = ({ exact, upos, xpos }: ReadWord): boolean =>
    words.news.tellingVerbs.has(lemmaOf(exact, upos, xpos))
  const read: WordReader = (row) => readAroundTellers(row, readWords, isTelling)
  return (text, range, use) => {
    const ranges = tokenize(text, range, words)
    const row = ranges.map(({ start, end }, index) => ({
      exact: text.slice(start, end),
      only: sureTag(text, ranges, index, words),
    }))
    const tokens = makeTokens(row)
    const past = use ? -1 : lostPast(tokens, words.news)
    if (past < 0) return tokens
    const again = makeTokens(row.map((word, i) => (i === past ? { ...word, only: 'VERB|VBD' } : word)))
    return again.some(({ head, deprel }) => head === past && deprel === 'nsubj') ? again : tokens

    function makeTokens(row: readonly Word[]): Token[] {
      const readRow: WordReader = (all) => readAroundAsides(all, read, words.news.asideOpeners)
      const found = use ? readHeadline(row, readRow, use, words.news) : readRow(row)
      const tokens = found.map((word, index): Token => {
        const { exact, upos, xpos } = word
        return { ...ranges[index]!, ...word, index, lemma: lemmaOf(exact, upos, xpos) }
      })
      repairTree(tokens, words.news, repairs)
      return tokens
    }
  }
}

const parsers = new WeakMap<ParseModels, SentenceParser>()

/** The parser for `models`, made once: its buffers and memory of words serve all articles. */
function parserFor(words: SentenceWords, models: ParseModels): SentenceParser {
  const parser = parsers.get(models) ?? makeSentenceParser(words, models)
  parsers.set(models, parser)
  return parser
}

/**
 * Splits, tags and parses an article; headlines with capitals on all words are read as running text would be. The same
 * article gives the same result; no text makes it fail.
 */
export function parseArticle(
  article: Article,
  words: SentenceWords,
  models: ParseModels,
  gazetteer: Gazetteer,
): ParsedArticle {
  const parse = parserFor(words, models)
  const found = listSentences(article, words)
  const text = headlinesInCase(article.text, found, gazetteer)
  const running = found.map((sentence) => (isHeading(sentence) ? [] : parse(text, sentence)))
  const use = countVerbUse(running.flat())
  const sentences = found.map((sentence, index) => {
    const tokens = isHeading(sentence) ? parse(text, sentence, use) : running[index]!
    return { ...sentence, index, tokens: tokens.map((token) => asPrinted(token, article.text)) }
  })
  return { article, sentences }
}

function asPrinted(token: Token, text: string): Token {
  const exact = text.slice(token.start, token.end)
  return exact === token.exact ? token : { ...token, exact, cased: token.exact }
}
