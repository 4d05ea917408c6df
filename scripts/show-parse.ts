// Prints how a text or file is read, one token a line: npx node scripts/show-parse.ts "She left." | FILE
import { existsSync, readFileSync } from 'node:fs'
import { sentenceWords } from '../src/lang/en/sentences.ts'
import type { Article } from '../src/model/article.ts'
import { parseArticle } from '../src/parse/parse.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { loadModels } from './load-language.ts'

const [given = ''] = process.argv.slice(2)
const text = (existsSync(given) ? readFileSync(given, 'utf8') : given).replace(/\r\n?/g, '\n')
const unknown = {
  source: null,
  headline: null,
  publishedOn: null,
  publishedBasis: null,
  byline: null,
  url: null,
  rights: null,
}
const article: Article = { id: 'shown', file: 'shown.txt', ...unknown, language: 'en', text, sections: [] }
for (const sentence of parseArticle(article, sentenceWords, loadModels(), loadGazetteer()).sentences) {
  console.log(`# ${sentence.exact}`)
  for (const { index, exact, lemma, upos, xpos, head, deprel } of sentence.tokens)
    console.log(
      [String(index).padStart(3), exact.padEnd(18), lemma.padEnd(16), upos.padEnd(6), xpos.padEnd(5)].join(
        ' ',
      ),
      String(head).padStart(3),
      deprel,
      head < 0 ? '' : `<- ${sentence.tokens[head]!.exact}`,
    )
  console.log()
}
