// Parses a text and finds who says what in it, written back as a marked sentence.
import { loadGazetteer } from '../../../scripts/load-gazetteer.ts'
import { loadModels } from '../../../scripts/load-language.ts'
import { extractAttributions } from '../../../src/extract/attributions/attributions.ts'
import { reporting } from '../../../src/lang/en/reporting.ts'
import { sentenceWords } from '../../../src/lang/en/sentences.ts'
import type { Attribution } from '../../../src/model/attribution.ts'
import type { SectionRole } from '../../../src/model/section.ts'
import type { ParsedArticle } from '../../../src/model/token.ts'
import { parseArticle } from '../../../src/parse/parse.ts'
import { bareArticle } from '../../model/bare-article.ts'

const gazetteer = loadGazetteer()
const models = loadModels()

/** Parses a text that is an article of its own; all of it has one role. */
export function parse(text: string, role: SectionRole = 'body'): ParsedArticle {
  const sections = text ? [{ start: 0, end: text.length, exact: text, role }] : []
  return parseArticle(bareArticle(text, { sections }), sentenceWords, models, gazetteer)
}

/** All attributions of a text. */
export const attribute = (text: string, role: SectionRole = 'body'): Attribution[] =>
  extractAttributions(parse(text, role), reporting)

/** One line an attribution: `speaker | cue | content … content`. */
export const tell = ({ speaker, cue, content }: Attribution): string =>
  [speaker?.exact ?? '', cue?.exact ?? '', content.map(({ exact }) => exact).join(' … ')].join(' | ')
