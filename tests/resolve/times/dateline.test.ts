// Which day an article prints as that of its publication, and on which line it rests.
import { expect, test } from 'vitest'
import { extractTimes } from '../../../src/extract/times/extract-times.ts'
import { findSections } from '../../../src/ingest/sections/sections.ts'
import { calendar } from '../../../src/lang/en/calendar.ts'
import { numbers } from '../../../src/lang/en/numbers.ts'
import { sections } from '../../../src/lang/en/sections.ts'
import { readDateline } from '../../../src/resolve/times/dateline.ts'
import { plainArticle } from '../../extract/times/plain-article.ts'

const HEADLINE = 'Storm closes northern ports'
const REPORT = 'Three ports in the north were closed on Thursday as a storm came in, officials said.'

/** What is read of an article of these lines, a paragraph each. */
function datelineOf(...lines: string[]) {
  const text = lines.join('\n')
  const { article, sentences } = plainArticle(text)
  const paragraphs = sentences.map(({ start, end }) => ({ start, end, role: null }))
  const parsed = {
    article: { ...article, sections: findSections(text, paragraphs, null, sections) },
    sentences,
  }
  return readDateline(parsed, extractTimes(parsed, calendar, numbers), calendar)
}

test.each([
  ['May 3, 2011', '2011-05-03'],
  ['Tuesday, 3 May 2011, 01:19 hrs', '2011-05-03'],
  ['Tuesday 3 May 2011 03.31 BST', '2011-05-03'],
  ['14:25 Tue May 3 2011', '2011-05-03'],
  ['Posted on May 3, 2011 at 5:19 pm', '2011-05-03'],
  ['Published: Tue, 3 May 2011', '2011-05-03'],
  ['First published May 3, 2011', '2011-05-03'],
  ['Published May 3, 2011, updated May 7, 2011', '2011-05-03'],
  ['on May 3, 2011 at 10:50 AM, last updated May 29, 2011 at 12:16 PM', '2011-05-03'],
  ['FOR IMMEDIATE RELEASE May 3, 2011', '2011-05-03'],
  ['Harbour News | May 3, 2011', '2011-05-03'],
  ['May 3, 2011 02:20 pm | Updated 04:20 pm IST - LUNN', '2011-05-03'],
  ['May 3, 2011 2:20 PM GMT · Updated 3 days ago', '2011-05-03'],
])('the line “%s” says when the article was published', (line, iso) => {
  expect(datelineOf(HEADLINE, line, REPORT)).toMatchObject({ iso, line })
  expect(datelineOf(line, HEADLINE, REPORT)).toMatchObject({ iso, line })
})

test.each([
  ['By Ana Lima, Harbour News, 3 May 2011', '3 May 2011'],
  ['By Ana Lima | May 3, 2011', 'May 3, 2011'],
  ['By Ana Lima · 3 May 2011 · 4 min read', '3 May 2011 · 4 min read'],
])('so does the end of “%s”', (byline, line) => {
  expect(datelineOf(HEADLINE, byline, REPORT)).toMatchObject({ iso: '2011-05-03', line })
})

test.each([
  ['Updated 5:20 PM EDT, May 3, 2011', '2011-05-03'],
  ['Updated May 9, 2011', '2011-05-03'],
  ['Updated May 1, 2011', null],
  ['Updated July 9, 2011', null],
])('“%s” gives its year to the dateline before the report, where it fits', (update, iso) => {
  const found = datelineOf(HEADLINE, update, `HARBOUR TOWN, May 3 (Reuters) - ${REPORT}`)
  expect(found?.iso ?? null).toBe(iso)
})

test('so does a dateline before the first sentence', () => {
  const line = 'HARBOUR TOWN, May 3, 2011 (Reuters) -'
  expect(datelineOf(HEADLINE, `${line} ${REPORT}`)).toMatchObject({ iso: '2011-05-03', anchor: 't1', line })
})

test.each([
  ['the day of an update', ['Updated May 3, 2011']],
  ['the day of a last update', ['Last updated on: May 3, 2011 19:04 IST']],
  ['a day without its year', ['Posted on May 3']],
  ['a day of two readings', ['Posted: 5/3/2011']],
  ['a day in a headline', ['What the storm of May 3, 2011 taught us']],
  ['the day of a picture', ['Photo: Ana Lima, May 3, 2011']],
  ['a byline with a name behind the day', ['By Ana Lima, May 3, 2011, Harbour News']],
  ['two days', ['May 3, 2011', 'May 4, 2011']],
])('%s says nothing', (_, lines) => {
  expect(datelineOf(HEADLINE, ...lines, REPORT)).toBeNull()
})

test('a date inside the report says when something happened', () => {
  expect(datelineOf(HEADLINE, 'The law of May 3, 2011 was changed by both houses of parliament.')).toBeNull()
})
