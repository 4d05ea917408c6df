// What stops the build: words that are gone or stand twice, words that mean nothing or too much, decisions that clash.
import { describe, expect, it } from 'vitest'
import { decision, edit } from './depot-story.ts'

const title = (event: string): string => `decision: title\nevent: ${event}\nis: The depot fire`
const name = (actor: string): string => `decision: name\nactor: ${actor}\nis: The Front`
const messages = (...lines: string[]): string[] =>
  edit(...lines.map((text, i) => decision(`d${i}`, text))).problems.map(
    ({ file, place, message }) => `${file}, ${place}: ${message}`,
  )

describe('a quotation', () => {
  it.each([
    [
      title('{ document: times, words: blast }'),
      'event: expected the name of an article (courier, herald), found times',
    ],
    [
      title('{ document: courier, words: A blast in the harbour }'),
      'event: expected the words “A blast in the harbour” once in courier, found them nowhere; the nearest is line 1: “A blast at the Talvik depot on Monday killed eleven people, the police said.”',
    ],
    [
      title('{ document: herald, words: An explosion, line: 1 }'),
      'event: expected the words “An explosion” once in herald, in line 1, found them in line 3',
    ],
    [
      name('{ document: herald, words: Berg }'),
      'actor: expected the words “Berg” once in herald, found them 2 times, in lines 3, 5: give the line, or quote more words',
    ],
    [
      title('{ document: courier, words: people }'),
      'event: expected one word for an event in “people”, found none; in that sentence they are “blast”, “killed”, “said”',
    ],
    [
      title('{ document: courier, words: A blast at the Talvik depot on Monday killed }'),
      'found 2 (“blast”, “killed”): quote fewer words',
    ],
    [
      name('{ document: courier, words: Vik and Mayor Berg }'),
      'actor: expected words for one actor in “Vik and Mayor Berg”, found 2 (“Vik”, “Berg”): quote fewer words',
    ],
    [
      name('{ document: courier, words: Mayor Berg held }'),
      'actor: expected words for one actor in “Mayor Berg held”, found none; in that sentence they are “Berg”',
    ],
    [name('{ document: courier, words: useful }'), 'expected words for one actor in “useful”, found none'],
    [
      title('{ document: courier, words: the talks }'),
      'found no event there: the program takes the words for a turn of phrase',
    ],
    [
      'decision: date\nevent: { document: courier, words: A blast }\nis: 2023-02-30',
      'is: expected a date in EDTF that exists, or open, found 2023-02-30',
    ],
    [
      'decision: withhold\nquestion: injured\nanswer: { document: courier, words: eleven }',
      'question: expected one comparison with the question injured that “eleven” answers, found none; these words answer killed',
    ],
    [
      'decision: withhold\nquestion: killed\nanswer: { document: courier, words: useful }',
      'found none: these words answer no question',
    ],
  ])('%s: %s', (lines, message) => {
    const found = messages(lines)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^editorial\/decisions\/d0\.yaml, /)
    expect(found[0]).toContain(message)
  })

  it('is not found in the middle of a word', () => {
    expect(messages(name('{ document: courier, words: offic }'))[0]).toContain('found them nowhere')
  })

  it('may hold any sign', () => {
    expect(messages(name('{ document: courier, words: "a-b (c) [d] $ \\\\ / ^ {e}|*+?." }'))[0]).toContain(
      'found them nowhere',
    )
  })

  it('may run over other white space than the article has', () => {
    expect(messages(title('{ document: courier, words: "A   blast" }'))).toEqual([])
  })
})

describe('decisions that clash', () => {
  const [explosion, blast, attack] = [
    '{ document: herald, words: An explosion }',
    '{ document: courier, words: A blast }',
    '{ document: herald, words: attacked }',
  ]
  const on = (kind: string, ...events: string[]): string =>
    `decision: ${kind}\nevents: [${events.join(', ')}]`
  it.each([
    [
      'the same and different, by way of a third',
      [on('same', explosion!, attack!), on('same', attack!, blast!), on('unsure', explosion!, blast!)],
      [
        'editorial/decisions/d2.yaml, decision: expected what can be kept apart, found that d0.yaml, d1.yaml calls them the same',
      ],
    ],
    [
      'different from itself',
      [on('different', blast!, blast!)],
      [
        'editorial/decisions/d0.yaml, decision: expected what can be kept apart, found that both quotations mean the same words',
      ],
    ],
    [
      'two titles',
      [title(explosion!), title(blast!).replace('fire', 'blast')],
      [
        'editorial/decisions/d0.yaml, decision: expected The depot fire, found The depot blast: another decision stands against it',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(messages(...lines)).toEqual(expected)
  })

  it('are told all at once', () => {
    const [lost] = messages(title('{ document: times, words: blast }'))
    expect(messages(title('{ document: times, words: blast }'), on('different', blast!, blast!))).toEqual([
      lost,
      expect.stringContaining('both quotations mean the same words'),
    ])
  })
})
