import { readFileSync } from 'node:fs'
import { loadGazetteer } from '../../../scripts/load-gazetteer.ts'
import { extractNames } from '../../../src/extract/names/extract-names.ts'
import { readNameModel } from '../../../src/extract/names/name-model.ts'
import { nameWords } from '../../../src/lang/en/names.ts'
import { sentenceWords } from '../../../src/lang/en/sentences.ts'
import type { Mention } from '../../../src/model/mention.ts'
import type { ParsedArticle } from '../../../src/model/token.ts'
import { listSentences } from '../../../src/parse/list-sentences.ts'
import { tokenize } from '../../../src/parse/tokenize.ts'
import { bareArticle } from '../../model/bare-article.ts'

const gazetteer = loadGazetteer()
const weights = new URL('../../../src/lang/en/weights/names.bin', import.meta.url)
const model = readNameModel(readFileSync(weights), nameWords)

/** A text split into sentences and words, without tags and trees: names need no more. */
function split(text: string, role: 'body' | 'dateline'): ParsedArticle {
  const sections = [{ start: 0, end: text.length, exact: text, role }]
  const article = bareArticle(text, { sections })
  const sentences = listSentences(article, sentenceWords).map((sentence, index) => ({
    ...sentence,
    index,
    tokens: tokenize(text, sentence, sentenceWords).map(({ start, end }, at) => ({
      start,
      end,
      exact: text.slice(start, end),
      index: at,
      lemma: '',
      upos: 'X' as const,
      xpos: '',
      head: -1,
      deprel: 'dep',
    })),
  }))
  return { article, sentences }
}

/** The names of a text, which is all of one section, with the weights that ship. */
export const findNames = (text: string, role: 'body' | 'dateline' = 'body'): Mention[] =>
  extractNames(split(text, role), nameWords, gazetteer, model)
