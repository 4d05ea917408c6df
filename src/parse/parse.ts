// An article to sentences, words, tags and trees: all that the extractors read.
import type { SentenceWords } from '../lang/shape/sentences.ts'
import type { Article } from '../model/article.ts'
import type { ParsedArticle, Token, Upos } from '../model/token.ts'
import { makeParser, taggedWords } from './build-tree.ts'
import { makeLemmatizer } from './lemma.ts'
import { listSentences } from './list-sentences.ts'
import type { ParseModels } from './models.ts'
import { repairCoordination } from './repair-coordination.ts'
import { repairCountingVerb } from './repair-counting-verb.ts'
import { repairDeedNoun } from './repair-deed-noun.ts'
import { repairHeadlineSubject } from './repair-headline-subject.ts'
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
  return (text, range) => {
    const ranges = tokenize(text, range, words)
    const exact = ranges.map(({ start, end }) => text.slice(start, end))
    const facts = exact.map(factsOf)
    const found = tagger(facts).map((tag) => tags[tag]!)
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
    repairDeedNoun(tokens, words.news)
    repairCountingVerb(tokens, words.news)
    repairHeadlineSubject(tokens)
    repairResult(tokens, words.news)
    repairToll(tokens, words.news)
    repairRelativeClause(tokens)
    repairCoordination(tokens)
    return tokens
  }
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
