import { expect, test } from 'vitest'
import { loadModels } from '../../scripts/load-language.ts'
import { sentenceWords } from '../../src/lang/en/sentences.ts'
import { makeSentenceParser } from '../../src/parse/parse.ts'

const parse = makeSentenceParser(sentenceWords, loadModels())

/** The root of a sentence with its tag, and its subject. */
function mainOf(text: string): string {
  const tokens = parse(text, { start: 0, end: text.length })
  const root = tokens.find(({ head }) => head < 0)!
  const subject = tokens.find(({ head, deprel }) => head === root.index && deprel.startsWith('nsubj'))
  return `${subject?.exact ?? 'nobody'} ${root.exact} ${root.xpos}`
}

test.each([
  ['The rebels advanced on the town on Sunday.', 'rebels advanced VBD'],
  ['Norwind today dropped in value by 31.48%.', 'Norwind dropped VBD'],
  ['The merchant vessel retaliated with small arms onboard.', 'vessel retaliated VBD'],
  ['After two hours, a man surrendered.', 'man surrendered VBD'],
  // no sentence, or one with a verb, or a line below a picture
  ['A bridge destroyed in the flood.', 'bridge destroyed VBN'],
])('%s', (text, expected) => {
  expect(mainOf(text)).toBe(expected)
})
