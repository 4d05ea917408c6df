// Parses a text and finds who says what in it, written back as a marked sentence.
import { loadModels } from '../../../scripts/load-language.ts'
import { extractAttributions } from '../../../src/extract/attributions/attributions.ts'
import { reporting } from '../../../src/lang/en/reporting.ts'
import { sentenceWords } from '../../../src/lang/en/sentences.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Attribution } from '../../../src/model/attribution.ts'
import type { SectionRole } from '../../../src/model/section.ts'
import type { ParsedArticle } from '../../../src/model/token.ts'
import { parseArticle } from '../../../src/parse/parse.ts'

const models = loadModels()

/** Parses a text that is an article of its own; all of it has one role. */
export function parse(text: string, role: SectionRole = 'body'): ParsedArticle {
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
    sections: text ? [{ start: 0, end: text.length, exact: text, role }] : [],
  }
  return parseArticle(article, sentenceWords, models)
}

/** All attributions of a text. */
export const attribute = (text: string, role: SectionRole = 'body'): Attribution[] =>
  extractAttributions(parse(text, role), reporting)

/** One line an attribution: `speaker | cue | content … content`. */
export const tell = ({ speaker, cue, content }: Attribution): string =>
  [speaker?.exact ?? '', cue?.exact ?? '', content.map(({ exact }) => exact).join(' … ')].join(' | ')
