// Named documents as the tagger sees them: the project's own words and facts, with the right tag of each word.
import type { Gazetteer } from '../../src/lang/shape/gazetteer.ts'
import type { NameWords } from '../../src/lang/shape/names.ts'
import type { SentenceView } from '../../src/extract/names/name-features.ts'
import { ANY_TAG } from '../../src/extract/names/best-path.ts'
import { NAME_TAGS } from '../../src/extract/names/name-tags.ts'
import { viewSentences } from '../../src/extract/names/view-sentences.ts'
import type { ParsedArticle, ParsedSentence } from '../../src/model/token.ts'
import type { NamedDocument } from './named-document.ts'

/** Bits of `O` and of the tags of type MISC. */
const MISC_OR_NONE = NAME_TAGS.reduce(
  (bits, name, tag) => (/^O|-MISC$/.test(name) ? bits | (1 << tag) : bits),
  0,
)

/** What a parser would tell of a word; names are found without it. */
const NO_TREE = { lemma: '', upos: 'X', xpos: '', head: -1, deprel: 'dep' } as const

/** The words of a stretch of text: where they are. */
export type SplitWords = (
  text: string,
  range: { start: number; end: number },
) => { start: number; end: number }[]

export interface NameExample {
  set: string
  views: SentenceView[]
  /** For each sentence and word the right tag; -1 where nothing is to be learned. */
  tags: number[][]
  /** The same as bits of all tags that may be right. */
  allowed: number[][]
}

/** A document that has been split into words, without the parts of an article that names do not need. */
export function toParsed(document: NamedDocument, splitWords: SplitWords): ParsedArticle {
  const sentences = document.sentences.map((range, index): ParsedSentence => ({
    ...range,
    exact: document.text.slice(range.start, range.end),
    paragraph: index,
    line: index + 1,
    section: 'body',
    repeats: null,
    index,
    tokens: splitWords(document.text, range).map(({ start, end }, at) => ({
      ...NO_TREE,
      start,
      end,
      exact: document.text.slice(start, end),
      index: at,
    })),
  }))
  return { article: { text: document.text }, sentences } as unknown as ParsedArticle
}

/** The right tags of a sentence's words; a name that does not end where words end teaches nothing. */
function rightTags(sentence: ParsedSentence, document: NamedDocument): number[] {
  const tags = sentence.tokens.map(() => 0)
  for (const name of document.names) {
    if (name.start < sentence.start || name.end > sentence.end) continue
    const inside: number[] = []
    sentence.tokens.forEach((token, i) => {
      if (token.start < name.end && name.start < token.end) inside.push(i)
    })
    const first = sentence.tokens[inside[0] ?? -1]
    const last = sentence.tokens[inside.at(-1) ?? -1]
    const fits = first?.start === name.start && last?.end === name.end && name.type !== 'SKIP'
    const hyphened = inside.length === 1 && first!.exact.includes('-')
    inside.forEach((i, k) => {
      const part = inside.length === 1 ? 'U' : k === 0 ? 'B' : k === inside.length - 1 ? 'L' : 'I'
      tags[i] = fits ? NAME_TAGS.indexOf(`${part}-${name.type}`) : hyphened ? 0 : -1
    })
  }
  return tags
}

/** Prepares documents for learning. */
export function toExamples(
  documents: readonly NamedDocument[],
  gazetteer: Gazetteer,
  words: NameWords,
  splitWords: SplitWords,
): NameExample[] {
  return documents.map((document) => {
    const parsed = toParsed(document, splitWords)
    const views = viewSentences(parsed.sentences, gazetteer, words)
    const tags = parsed.sentences.map((sentence) => rightTags(sentence, document))
    const allowed = tags.map((list, s) =>
      list.map((tag, i) => {
        if (tag < 0) return ANY_TAG
        const isOpen = tag === 0 && !document.isComplete && views[s]!.facts[i]!.isCapital
        return isOpen ? MISC_OR_NONE : 1 << tag
      }),
    )
    return { set: document.set, views, tags, allowed }
  })
}
