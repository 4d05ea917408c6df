// An article to sentences, words, tags and trees: all that the extractors read.
import type { SentenceWords } from '../lang/shape/sentences.ts'
import type { Article } from '../model/article.ts'
import type { ParsedArticle, Token, Upos } from '../model/token.ts'
import { makeParser, taggedWords } from './build-tree.ts'
import { makeLemmatizer } from './lemma.ts'
import { listSentences } from './list-sentences.ts'
import type { ParseModels } from './models.ts'
import { repairAsClause } from './repair-as-clause.ts'
import { repairAsideSubject } from './repair-aside-subject.ts'
import { repairCoordination } from './repair-coordination.ts'
import { repairCountingVerb } from './repair-counting-verb.ts'
import { repairDeedNoun } from './repair-deed-noun.ts'
import { repairDegree } from './repair-degree.ts'
import { repairHeadlineSubject } from './repair-headline-subject.ts'
import { repairMainVerb } from './repair-main-verb.ts'
import { repairResult, repairToll } from './repair-result.ts'
import { repairRelativeClause } from './repair-tree.ts'
import { makeTagger, type TagExtra, tagNumber } from './tag.ts'
import { tokenize } from './tokenize.ts'
import { factsOf } from './word-facts.ts'

/** Parses the sentence from `start` to `end` of `text`. */
export type SentenceParser = (text: string, range: { start: number; end: number }) => Token[]

/** A parser of single sentences, for a language's words and models. */
export function makeSentenceParser(words: SentenceWords, models: ParseModels): SentenceParser {
  const tagger = makeTagger(models.tags)
  const parser = makeParser(models.moves, models.labels)
  const lemmaOf = makeLemmatizer((models.tags.extra as TagExtra).lemmas)
  const tags = models.tags.classes.map((name) => {
    const [upos, xpos] = name.split('|')
    return { name, number: tagNumber(name), upos: upos as Upos, xpos: xpos! }
  })
  const possessive = tags.findIndex(({ upos, xpos }) => upos === 'PART' && xpos === 'POS')
  return (text, range) => {
    const ranges = tokenize(text, range, words)
    const exact = ranges.map(({ start, end }) => text.slice(start, end))
    const facts = exact.map(factsOf)
    const found = tagger(facts).map(
      (tag, index) => tags[isPossessive(text, ranges, index) ? possessive : tag]!,
    )
    const tree = parser(
      taggedWords(
        facts,
        found.map((tag) => tag.name),
        found.map((tag) => tag.number),
      ),
    )
    const tokens = ranges.map(({ start, end }, index): Token => {
      const { upos, xpos } = found[index]!
      const head = tree.heads[index]!
      const label = models.labels.classes[tree.labels[index]!]!
      return {
        start,
        end,
        exact: exact[index]!,
        index,
        lemma: lemmaOf(exact[index]!, upos, xpos),
        upos,
        xpos,
        head,
        deprel: head < 0 ? 'root' : label === 'root' ? 'dep' : label,
      }
    })
    repairDegree(tokens, words.news)
    repairDeedNoun(tokens, words.news)
    repairCountingVerb(tokens, words.news)
    repairHeadlineSubject(tokens)
    repairResult(tokens, words.news)
    repairToll(tokens, words.news)
    repairRelativeClause(tokens)
    repairMainVerb(tokens)
    repairAsClause(tokens)
    repairAsideSubject(tokens)
    repairCoordination(tokens)
    return tokens
  }
}

/** “The workers' strike”: an apostrophe that closes a word in s, before a small gap and a word, and opens no quotation. */
function isPossessive(
  text: string,
  ranges: readonly { start: number; end: number }[],
  index: number,
): boolean {
  const [before, mark, after] = [ranges[index - 1], ranges[index]!, ranges[index + 1]]
  if (!before || !after || !/^['’]$/.test(text.slice(mark.start, mark.end))) return false
  const isClosing = before.end === mark.start && text[before.end - 1] === 's' && after.start === mark.end + 1
  const opened = text.slice(ranges[0]!.start, mark.start).match(/(?:^|\s)['‘]/g)
  return isClosing && !opened && /^\p{L}/u.test(text.slice(after.start, after.end))
}

const parsers = new WeakMap<ParseModels, SentenceParser>()

/** The parser for `models`, made once: its buffers and memory of words serve all articles. */
function parserFor(words: SentenceWords, models: ParseModels): SentenceParser {
  const parser = parsers.get(models) ?? makeSentenceParser(words, models)
  parsers.set(models, parser)
  return parser
}

/** Splits, tags and parses an article. The same article gives the same result; no text makes it fail. */
export function parseArticle(article: Article, words: SentenceWords, models: ParseModels): ParsedArticle {
  const parse = parserFor(words, models)
  const sentences = listSentences(article, words).map((sentence, index) => ({
    ...sentence,
    index,
    tokens: parse(article.text, sentence),
  }))
  return { article, sentences }
}
