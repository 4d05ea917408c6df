// Reads the events of a text with the real words and models, for tests.
import { loadGazetteer } from '../../../scripts/load-gazetteer.ts'
import { loadModels } from '../../../scripts/load-language.ts'
import { extractEvents } from '../../../src/extract/events/extract-events.ts'
import { readEventLexicon } from '../../../src/extract/events/lexicon.ts'
import { ENGLISH_EVENTS } from '../../../src/lang/en/events/events.ts'
import { sentenceWords } from '../../../src/lang/en/sentences.ts'
import type { EventMention } from '../../../src/model/event-mention.ts'
import type { ParsedArticle } from '../../../src/model/token.ts'
import { parseArticle } from '../../../src/parse/parse.ts'
import { spanOf } from '../../../src/text/spans.ts'
import { bareArticle } from '../../model/bare-article.ts'

const gazetteer = loadGazetteer()
const models = loadModels()

export const lexicon = readEventLexicon(ENGLISH_EVENTS)

/** A text as a parsed article of which nothing else is known. */
export const parseText = (text: string): ParsedArticle =>
  parseArticle(bareArticle(text), sentenceWords, models, gazetteer)

/** A headline alone, as a parsed article. */
export const parseHeadline = (text: string): ParsedArticle =>
  parseArticle(
    bareArticle(text, { sections: [{ ...spanOf(text, 0, text.length), role: 'headline' }] }),
    sentenceWords,
    models,
    gazetteer,
  )

/** The events of a text. */
export const readEvents = (text: string): EventMention[] => extractEvents(parseText(text), lexicon)
