// An event named by its weekday takes the day that the article gives that weekday elsewhere.
import { expect, test } from 'vitest'
import { extractTimes } from '../../../src/extract/times/extract-times.ts'
import { calendar } from '../../../src/lang/en/calendar.ts'
import { numbers } from '../../../src/lang/en/numbers.ts'
import { resolveTimes } from '../../../src/resolve/times/resolve-times.ts'
import { plainArticle } from '../../extract/times/plain-article.ts'
import { handmadeSentence } from '../../text/handmade-sentence.ts'

const PAST = ['They PRP 2 nsubj', 'struck VBD 0 root', 'Friday NNP 2 obl']
const NAMED = [
  'Friday NNP 3 nmod:poss',
  "'s POS 1 case",
  'raid NN 6 nsubj',
  'is VBZ 6 cop',
  'the DT 6 det',
  'third JJ 0 root',
]
const PLAIN = ['They PRP 2 nsubj', 'meet VBP 0 root', 'Friday NNP 2 obl']

/** Values of the times of sentences that stand one behind the other; published on Wednesday, 4 May 2011. */
function valuesOf(...sentences: string[][]): unknown[] {
  const texts = sentences.map((rows) => handmadeSentence(rows).exact)
  const parsed = plainArticle(texts.join('\n'))
  parsed.sentences = sentences.map((rows, index) => {
    const { start } = parsed.sentences[index]!
    const built = handmadeSentence(rows)
    const tokens = built.tokens.map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    }))
    return { ...built, index, start, end: start + built.exact.length, tokens }
  })
  const context = { publishedOn: '2011-05-04', dateline: null, quotations: [] }
  return resolveTimes(parsed, extractTimes(parsed, calendar, numbers), context, calendar).map(
    ({ value }) => value,
  )
}

test('the day of the other mention', () => {
  expect(valuesOf(NAMED)).toEqual([null])
  expect(valuesOf(PAST, NAMED)).toEqual(['2011-04-29', '2011-04-29'])
  expect(valuesOf(NAMED, PAST)).toEqual(['2011-04-29', '2011-04-29'])
})

test('a day that names no event stays open', () => {
  expect(valuesOf(PAST, PLAIN)).toEqual(['2011-04-29', null])
})
