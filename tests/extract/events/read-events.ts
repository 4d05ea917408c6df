// Reads the events of a text with the real words and models, for tests.
import { loadModels } from '../../../scripts/load-language.ts'
import { extractEvents } from '../../../src/extract/events/extract-events.ts'
import { readEventLexicon } from '../../../src/extract/events/lexicon.ts'
import { ENGLISH_EVENTS } from '../../../src/lang/en/events/events.ts'
import { sentenceWords } from '../../../src/lang/en/sentences.ts'
import type { Article } from '../../../src/model/article.ts'
import type { EventMention } from '../../../src/model/event-mention.ts'
import type { ParsedArticle } from '../../../src/model/token.ts'
import { parseArticle } from '../../../src/parse/parse.ts'

const models = loadModels()

export const lexicon = readEventLexicon(ENGLISH_EVENTS)

/** A text as a parsed article of which nothing else is known. */
export function parseText(text: string): ParsedArticle {
  const article: Article = {
    id: 'a',
    file: 'a.txt',
    source: null,
    headline: null,
    publishedOn: null,
    publishedBasis: null,
    byline: null,
    url: null,
    rights: null,
    language: 'en',
    text,
    sections: [],
  }
  return parseArticle(article, sentenceWords, models)
}

/** The events of a text. */
export const readEvents = (text: string): EventMention[] => extractEvents(parseText(text), lexicon)
