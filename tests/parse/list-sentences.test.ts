import { describe, expect, it } from 'vitest'
import { sentenceWords } from '../../src/lang/en/sentences.ts'
import type { Article } from '../../src/model/article.ts'
import type { Section } from '../../src/model/section.ts'
import { listSentences } from '../../src/parse/list-sentences.ts'
import { bareArticle } from '../model/bare-article.ts'

const text =
  'Storm hits coast\n\n(Agency) -- Rain fell. Winds rose.\nRain fell on the town.\n\nRain fell on  the town.\nEND'
const section = (exact: string, role: Section['role']): Section => {
  const start = text.indexOf(exact)
  return { start, end: start + exact.length, exact, role }
}
const article = (sections: Section[]): Article => bareArticle(text, { sections })

describe('the sentences of an article', () => {
  it('stand in sections; a dateline is one of its own, credits hold none', () => {
    const body = 'Rain fell. Winds rose.\nRain fell on the town.\n\nRain fell on  the town.'
    const found = listSentences(
      article([
        section('Storm hits coast', 'headline'),
        section('(Agency) --', 'dateline'),
        section(body, 'body'),
        section('END', 'credit'),
      ]),
      sentenceWords,
    )
    expect(found.map((s) => [s.exact, s.section, s.paragraph, s.line, s.repeats])).toEqual([
      ['Storm hits coast', 'headline', 0, 1, null],
      ['(Agency) --', 'dateline', 1, 3, null],
      ['Rain fell.', 'body', 1, 3, null],
      ['Winds rose.', 'body', 1, 3, null],
      ['Rain fell on the town.', 'body', 2, 4, null],
      ['Rain fell on  the town.', 'body', 3, 6, 4],
    ])
    for (const s of found) expect(text.slice(s.start, s.end)).toBe(s.exact)
  })

  it('are found without sections, too', () => {
    expect(listSentences(article([]), sentenceWords)).toHaveLength(6)
  })
})
