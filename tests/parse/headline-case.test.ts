import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadGazetteer } from '../../scripts/load-gazetteer.ts'
import { sentenceWords } from '../../src/lang/en/sentences.ts'
import { headlinesInCase } from '../../src/parse/headline-case.ts'
import { listSentences } from '../../src/parse/list-sentences.ts'
import { spanOf } from '../../src/text/spans.ts'
import { bareArticle } from '../model/bare-article.ts'

const gazetteer = loadGazetteer()

/** A text whose first line is its headline, with that in its case. */
function recase(text: string): string {
  const end = Math.max(text.indexOf('\n'), 0)
  const sections = [
    { ...spanOf(text, 0, end), role: 'headline' as const },
    { ...spanOf(text, end, text.length), role: 'body' as const },
  ].filter((section) => section.end > section.start)
  return headlinesInCase(text, listSentences(bareArticle(text, { sections }), sentenceWords), gazetteer)
}

test.each([
  [
    'Frustrated Parents Rally Nationwide to Reclaim Schools',
    'Frustrated parents rally nationwide to reclaim schools',
    'They met on Monday.',
  ],
  [
    'Senate Leader Bush Says Vote Will Go Ahead',
    'Senate leader Bush says vote will go ahead',
    'The Senate will vote, Mr. Bush told its leader.',
  ],
  [
    'US Warns Norway’s Ships Over Tanker Seizure',
    'US warns Norway’s ships over tanker seizure',
    'It was seized.',
  ],
  [
    'Apple Faces Fine as Ex-Judge Rose Hits Out',
    'Apple faces fine as ex-judge Rose hits out',
    'The former judge, Ana Rose, criticised Apple.',
  ],
  ['MAYOR RESIGNS AFTER NATO TALKS FAIL', 'Mayor resigns after NATO talks fail', 'The NATO talks failed.'],
  ['Oil Giant Cuts 4,000 Jobs', 'Oil giant cuts 4,000 jobs', 'It cut 4,000 jobs.'],
  ['‘They Shot Everyone,’ Survivors Say', '‘They shot everyone,’ survivors say', 'It began at dawn.'],
  // written as running text
  ['Norway rejects plea from Peru', 'Norway rejects plea from Peru', 'It was rejected.'],
  ['Ana Diaz meets Jon Marsh', 'Ana Diaz meets Jon Marsh', 'They met.'],
])('%s', (headline, expected, body) => {
  expect(recase(`${headline}\n${body}`).split('\n')[0]).toBe(expected)
})

test('the running text stays as it is', () => {
  const body = 'The House and the White House met Bill Rose on May Day.'
  expect(recase(`House Leaders Meet Again at Last\n${body}`).split('\n')[1]).toBe(body)
})

test('any text keeps its length and its words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ maxLength: 80 }),
      (headline, body) => {
        const text = `${headline.replaceAll('\n', ' ')}\n${body}`
        const cased = recase(text)
        expect(cased).toHaveLength(text.length)
        expect(cased.toLowerCase()).toBe(text.toLowerCase())
      },
    ),
  )
})
