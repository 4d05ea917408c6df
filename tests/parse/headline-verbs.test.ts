import { expect, test } from 'vitest'
import { loadGazetteer } from '../../scripts/load-gazetteer.ts'
import { loadModels } from '../../scripts/load-language.ts'
import { sentenceWords } from '../../src/lang/en/sentences.ts'
import { parseArticle } from '../../src/parse/parse.ts'
import { spanOf } from '../../src/text/spans.ts'
import { bareArticle } from '../model/bare-article.ts'

const gazetteer = loadGazetteer()
const models = loadModels()

/** The verbs of a headline over a body, each with its tag. */
function verbsOf(headline: string, body: string): string[] {
  const text = `${headline}\n\n${body}`
  const sections = [
    { ...spanOf(text, 0, headline.length), role: 'headline' as const },
    { ...spanOf(text, headline.length, text.length), role: 'body' as const },
  ]
  const { sentences } = parseArticle(bareArticle(text, { sections }), sentenceWords, models, gazetteer)
  return sentences[0]!.tokens
    .filter(({ upos }) => upos === 'VERB')
    .map(({ exact, xpos }) => `${exact} ${xpos}`)
}

test.each([
  ['Bus plunges into ravine', 'It plunged off the road.', ['plunges VBZ']],
  ['Striking nurses reject latest pay offer', 'They rejected it.', ['Striking VBG', 'reject VBP']],
  ['Killing of activist sparks outrage in Peru', 'It sparked outrage.', ['Killing VBG', 'sparks VBZ']],
  ['Mayor blames contractor after dam collapse kills 29', 'It killed 29.', ['blames VBZ', 'kills VBZ']],
  [
    'Hospital bombed as rebels advance',
    'The rebels advanced on the town on Sunday.',
    ['bombed VBN', 'advance VBP'],
  ],
  ['Talks collapse as shelling resumes along front', 'Nobody came.', ['collapse VBP', 'resumes VBZ']],
  ['Soldiers seize power in Peru, detain president', 'They detained him.', ['seize VBP', 'detain VBP']],
  // the article has the word as a noun
  ['Peace talks in Lima', 'The talks went on. They talked.', []],
  ['Nurses reject offer', 'The reject went back.', []],
  ['Border clashes', 'They clashed on Monday.', []],
  // a verb is there already
  ['Bus fares rise in Lima', 'Fares rose.', ['rise VBP']],
])('%s', (headline, body, expected) => {
  expect(verbsOf(headline, body)).toEqual(expected)
})
