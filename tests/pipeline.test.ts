// Properties of the whole analysis that hold for any text: no crash, every span its slice, the same answer twice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadResources } from '../scripts/load-resources.ts'
import { readStory } from '../src/ingest/ingest.ts'
import { recognition } from '../src/lang/recognition.ts'
import { sections } from '../src/lang/en/sections.ts'
import { Analysis } from '../src/model/analysis.ts'
import { checkAnalysis } from '../src/model/check-analysis.ts'
import { analyse } from '../src/pipeline.ts'

const resources = loadResources()

/** Analyses texts as articles a.txt, b.txt … of one story; the record is the same for all. */
function analyseTexts(texts: string[], yaml = 'publishedOn: 2023-03-16'): Analysis {
  const inputs = texts.map((text, i) => ({
    file: `${String.fromCharCode(97 + i)}.txt`,
    bytes: new TextEncoder().encode(text),
    record: { file: 'record.yaml', yaml },
  }))
  const { articles, problems } = readStory(inputs, { sections, samples: recognition })
  return analyse(articles, problems, resources)
}

function expectSound(analysis: Analysis): void {
  expect(Analysis.safeParse(analysis).error?.issues).toBeUndefined()
  expect(checkAnalysis(analysis)).toEqual([])
}

/** Pieces of which news is made, and some of which it is not, in any order. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        'the',
        'The',
        'a',
        'of',
        'to',
        'in',
        'and',
        'that',
        'who',
        'by',
        'on',
        'at least',
        'more than',
        'not',
        'was',
        'had',
        'will',
      ],
      ...[
        'said',
        'told',
        'told reporters',
        'according to',
        'denied',
        'claimed',
        'killed',
        'bombed',
        'arrested',
        'won',
        'bought',
      ],
      ...[
        'police',
        'soldiers',
        'minister',
        'president',
        'company',
        'people',
        'he',
        'she',
        'they',
        'it',
        'his',
        'both sides',
      ],
      ...[
        'Maria Osei',
        'Osei',
        'France',
        'Paris',
        'U.S.',
        'U.N.',
        'NATO',
        'Mr. Vold',
        'Northern Line',
        "Vold's",
        'Dr.',
      ],
      ...[
        'Tuesday',
        'on Wednesday',
        'last week',
        '4 March',
        '2019',
        'in 2015',
        '3 p.m.',
        'today',
        'two weeks ago',
      ],
      ...['two', '40', '1,200', '$3.5 million', '7.5 percent', 'dozens of', '100 kg', 'II', '½'],
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '.',
      ',',
      ';',
      ':',
      '?',
      '!',
      '...',
      '…',
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      '(',
      ')',
      '--',
      '—',
      '\n',
      '\n\n',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('{', '}', '<b>', '\u200b', '\u202e', '👩‍👧', '\ud800'[0]!, 'İ', 'ﬀ', '\t', '\r'),
    ),
  },
)
const text = fc
  .array(piece, { minLength: 1, maxLength: 120 })
  .map((pieces) => pieces.join(' ').toWellFormed())

describe('any story', () => {
  it('of one article is analysed soundly', () => {
    fc.assert(
      fc.property(text, (words) => expectSound(analyseTexts([words]))),
      {
        numRuns: 150,
        examples: [['according to France'], ['said Ana'], ['last week said the Tuesday 100 kg 👩‍👧 and']],
      },
    )
  })
  it('of several articles is analysed soundly, and the same twice', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 2, maxLength: 4 }),
        fc.constantFrom('', 'publishedOn: 2020-02-29'),
        (texts, yaml) => {
          const analysis = analyseTexts(texts, yaml)
          expectSound(analysis)
          expect(JSON.stringify(analyseTexts(texts, yaml))).toBe(JSON.stringify(analysis))
        },
      ),
      { numRuns: 60 },
    )
  })
  it.each([
    ['a speaker and nothing behind', 'said U.S. ('],
    ['one character', 'a'],
    ['punctuation', '... -- "" \'\' () !?'],
    ['open quotations', '“'.repeat(500)],
    ['one endless word', 'a'.repeat(20_000)],
    ['one endless sentence', 'the minister said that '.repeat(600)],
    ['many names', 'Maria Osei and Henrik Vold '.repeat(800)],
    ['many numbers', '1,234.5 '.repeat(2_000)],
    ['another language', 'Der Hafen wurde am Montag geschlossen, sagte der Minister. '.repeat(20)],
    ['another script', '港は月曜日に閉鎖された。大臣は言った。'.repeat(50)],
    ['from right to left', 'أُغلق الميناء يوم الاثنين، قال الوزير. '.repeat(50)],
    ['emoji', '👩‍👧‍👦🏳️‍🌈 said 👩‍👧‍👦. '.repeat(100)],
    ['many short lines', 'A\n'.repeat(3_000)],
  ])('made of %s is analysed soundly, in a few seconds', (_, words) => {
    const before = process.cpuUsage()
    expectSound(analyseTexts([words]))
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6, 'seconds of computing').toBeLessThan(10)
  })
})
