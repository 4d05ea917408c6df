// Draws the trees of sentences with the real words and models, for tests of what is repaired in them.
import { loadModels } from '../../scripts/load-language.ts'
import { sentenceWords } from '../../src/lang/en/sentences.ts'
import { makeSentenceParser } from '../../src/parse/parse.ts'

const parse = makeSentenceParser(sentenceWords, loadModels())

/** Each word with its relation and what it hangs on: `storm nsubj left`, `left root`. */
export function arcsOf(text: string): string[] {
  const tokens = parse(text, { start: 0, end: text.length })
  return tokens.map(({ exact, deprel, head }) => [exact, deprel, tokens[head]?.exact ?? ''].join(' ').trim())
}
