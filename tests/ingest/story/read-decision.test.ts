// A decision's file: what it may hold, and every fault at once with its field, what was expected and what was found.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DECISIONS } from '../../../src/model/decision.ts'
import { readDecision } from '../../../src/ingest/story/read-decision.ts'

const signed = 'by: E. Ditor\ndecided: 2024-05-03\nreason: the day agrees\n'
const quoted = (n: number): string => '\n  - { document: a, words: the fire }'.repeat(n)

function faults(yaml: string): string[] {
  const read = readDecision('x.yaml', yaml)
  return 'problems' in read
    ? read.problems.map(({ file, place, message }) => `${file}, ${place}: ${message}`)
    : []
}

describe('a decision is read', () => {
  it.each([
    `decision: same\nevents:${quoted(2)}\n${signed}`,
    `decision: unsure\nactors:${quoted(3)}\n${signed}`,
    `decision: name\nactor: { document: a, words: Berg, line: 3 }\nis: Ana Berg\n${signed}`,
    `decision: date\nevent: { document: a, words: fire }\nis: 1947\n${signed}`,
    `decision: withhold\nquestion: killed\nanswer: { document: a, words: nine }\n${signed}`,
  ])('%s', (yaml) => {
    expect(faults(yaml)).toEqual([])
  })
})

describe('a decision is refused', () => {
  it.each([
    [
      '',
      [
        'x.yaml, decision: expected one of same, different, unsure, name, title, date, withhold, found nothing',
      ],
    ],
    [
      'decision: maybe',
      [
        'x.yaml, decision: expected one of same, different, unsure, name, title, date, withhold, found "maybe"',
      ],
    ],
    [
      `decison: name\nactor: { document: a, words: Berg }\nis: Ana Berg\n${signed}`,
      [
        'x.yaml, decision: expected one of same, different, unsure, name, title, date, withhold, found nothing, but a field decison: did you mean decision?',
      ],
    ],
    [
      'decision: diferent',
      [
        'x.yaml, decision: expected one of same, different, unsure, name, title, date, withhold, found "diferent": did you mean different?',
      ],
    ],
    [
      `decision: same\nevents:${quoted(1)}\n  - { docment: a, words: the fire }\n${signed}`,
      [
        'x.yaml, events.1.document: expected the name of an article, without its ending, found nothing',
        'x.yaml, events.1: expected no other field than document, words, line, found docment: did you mean document?',
      ],
    ],
    ['decision: [', [expect.stringMatching(/^x\.yaml, line \d: expected YAML, found: /)]],
    [
      `decision: same\n${signed}`,
      [
        'x.yaml, null: expected either events or actors, with two quotations or more, found {"decision":"same","by":"E. Ditor","decided":"2024-05-03","reason":"the day agr…',
      ],
    ],
    [
      `decision: same\nevents:${quoted(1)}\n${signed}`,
      [expect.stringContaining('x.yaml, events: expected two quotations or more, found [')],
    ],
    [
      'decision: title\nevent: { document: a, words: "", line: 0, page: 2 }\nby:\ndecided: soon\n',
      [
        'x.yaml, event.words: expected words of the article, in quotation marks where YAML needs them, found ""',
        'x.yaml, event.line: expected the number of a line, from 1, found 0',
        'x.yaml, event: expected no other field than document, words, line, found page: remove it or correct its name',
        'x.yaml, is: expected a title, found nothing',
        'x.yaml, by: expected the name of who decided, found nothing',
        'x.yaml, decided: expected a day that exists, YYYY-MM-DD, found "soon"',
        'x.yaml, reason: expected the reason, in a sentence, found nothing',
      ],
    ],
    [
      `decision: name\nactor: Berg\nis: Ana Berg\n${signed}`,
      [
        'x.yaml, actor: expected fields document and words, and line where the words stand in more than one, found "Berg"',
      ],
    ],
  ])('%s', (yaml, expected) => {
    expect(faults(yaml)).toEqual(expected)
  })
})

describe('the guide for editors', () => {
  const guide = readFileSync('content/editorial/README.md', 'utf8')
  const signature = 'by: Ada Berg\ndecided: 2024-05-03\nreason: the day agrees\n'
  it('begins with a decision that can be read', () => {
    expect(faults(/```yaml\n(decision: [\s\S]*?)```/.exec(guide)![1]!)).toEqual([])
  })
  it.each(Object.keys(DECISIONS))('gives the fields of %s as they can be read', (kind) => {
    const row = new RegExp(`^\\| \`${kind}\` .*\\| (.*) \\|$`, 'm').exec(guide)?.[1]
    const fields = [...(row ?? '').matchAll(/`([^`]*: [^`]*)`/g)].map((field) => field[1]!)
    const own = fields.filter(
      (field, i) => fields.findIndex((f) => f.split(':')[0] === field.split(':')[0]) === i,
    )
    const events = 'events: [{ document: a, words: raid }, { document: b, words: raids }]'
    expect(row).toBeTruthy()
    expect(faults([`decision: ${kind}`, ...(own.length ? own : [events]), signature].join('\n'))).toEqual([])
  })
})
