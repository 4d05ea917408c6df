// A sound analysis has no violations; each way of breaking it is found and named.
import { describe, expect, it } from 'vitest'
import { Analysis } from '../../src/model/analysis.ts'
import { checkAnalysis } from '../../src/model/check-analysis.ts'
import { spanOf } from '../../src/text/spans.ts'

const text = 'Ports closed\n\nThe mayor said on Monday that two ports closed.'

/** Two sources would add nothing: one article with one of everything. */
function makeAnalysis(): Analysis {
  const span = (words: string, from = 14) => {
    const start = text.indexOf(words, from)
    return spanOf(text, start, start + words.length)
  }
  const sentence = { paragraph: 0, line: 1, repeats: null }
  return Analysis.parse({
    version: 1,
    documents: [
      {
        ...{
          id: 'a',
          file: 'a.txt',
          source: 'A',
          headline: null,
          publishedOn: null,
          publishedBasis: null,
          byline: null,
        },
        ...{ url: null, rights: null, language: 'en', words: 11, text },
        sections: [
          { ...span('Ports closed', 0), role: 'headline' },
          { ...span(text.slice(14)), role: 'body' },
        ],
        sentences: [
          { ...sentence, ...span('Ports closed', 0), section: 'headline' },
          { ...sentence, ...span(text.slice(14)), section: 'body' },
        ],
        mentions: [
          {
            ...span('The mayor'),
            id: 'm1',
            type: 'PERSON',
            form: 'nominal',
            actor: 'mayor',
            use: null,
            rule: 'r',
          },
        ],
        times: [
          {
            ...span('Monday'),
            id: 't1',
            type: 'DATE',
            value: null,
            certainty: 'said',
            anchor: null,
            rule: 'r',
          },
        ],
        quantities: [
          {
            ...span('two'),
            id: 'q1',
            value: 2,
            operator: '=',
            unit: null,
            counts: 'ports',
            kind: 'count',
            rule: 'r',
          },
        ],
        attributions: [
          {
            ...{ id: 'w1', kind: 'indirect', content: [span('two ports closed')], cue: span('said') },
            ...{ speaker: span('The mayor'), actor: 'mayor', vague: false, rule: 'r' },
          },
        ],
        events: [
          {
            ...{
              id: 'e1',
              trigger: span('closed'),
              lemma: 'close',
              type: 'other',
              sentence: 1,
              time: 't1',
              date: null,
            },
            arguments: [{ ...span('two ports'), role: 'target', mention: null }],
            ...{
              polarity: 'positive',
              modality: 'asserted',
              judgement: false,
              attribution: 'w1',
              event: 'closing',
              rule: 'r',
            },
          },
        ],
      },
    ],
    actors: [
      {
        id: 'mayor',
        kind: 'person',
        name: 'the mayor',
        named: false,
        forms: [{ text: 'The mayor', counts: { a: 1 } }],
        because: [],
      },
    ],
    events: [
      {
        ...{
          id: 'closing',
          type: 'other',
          title: 'closing',
          phase: 'story',
          standing: 'told',
          partOf: null,
          state: 'single-source',
          because: [],
        },
        date: { edtf: null, basis: '', document: 'a', published: false },
        mentions: [{ document: 'a', id: 'e1' }],
      },
    ],
    comparisons: [
      {
        ...{
          id: 'c1',
          event: 'closing',
          question: 'what',
          text: 'What?',
          group: 'What',
          kind: 'number',
          importance: 1,
        },
        ...{
          verdict: 'only',
          between: null,
          pairs: [],
          rank: { place: 1, because: '' },
          because: 'one article',
        },
        cells: [
          {
            source: 'a',
            voice: 'own',
            by: null,
            actor: 'mayor',
            origin: null,
            spans: [span('two ports')],
            proof: null,
          },
        ],
      },
    ],
    echoes: [{ source: 'a', spans: [span('two ports'), span('two ports')] }],
    origins: [
      {
        id: 'text-x',
        passages: [
          { source: 'a', ...span('two ports') },
          { source: 'a', ...span('two ports') },
        ],
        isExact: true,
      },
    ],
    related: [{ from: 'closing', to: 'closing', kind: 'before', because: '' }],
    problems: [],
  })
}

describe('an analysis', () => {
  it('that is sound has no violations', () => expect(checkAnalysis(makeAnalysis())).toEqual([]))

  type Broken = [string, (analysis: Analysis, document: Analysis['documents'][number]) => void, RegExp]
  const ways: Broken[] = [
    [
      'a span that is not its slice',
      (_, a) => void (a.mentions[0]!.exact = 'A mayor'),
      /a\.mentions\[0\]: expected the words at 14–23, "The mayor", found "A mayor"/,
    ],
    [
      'an empty span',
      (_, a) => void Object.assign(a.times[0]!, { end: a.times[0]!.start, exact: '' }),
      /a\.times\[0\]/,
    ],
    [
      'a content that is not its slice',
      (_, a) => void (a.attributions[0]!.content[0]!.start -= 1),
      /a\.attributions\[0\]/,
    ],
    ['a trigger outside the text', (_, a) => void (a.events[0]!.trigger.end += 99), /a\.events\[0\]/],
    [
      'an argument that is not its slice',
      (_, a) => void (a.events[0]!.arguments[0]!.exact = 'three'),
      /a\.events\[0\]/,
    ],
    [
      'a cell that is not its slice',
      (all) => void (all.comparisons[0]!.cells[0]!.spans[0]!.exact = 'x'),
      /comparison c1, a/,
    ],
    ['words without a section', (_, a) => void a.sections.pop(), /expected a section for the words after 12/],
    [
      'sections that overlap',
      (_, a) => void a.sections.push(a.sections[0]!),
      /a\.sections\[2\]: expected a start from/,
    ],
    [
      'sentences that overlap',
      (_, a) => void a.sentences.reverse(),
      /a\.sentences\[1\]: expected a start from/,
    ],
    [
      'a repeat of a later sentence',
      (_, a) => void (a.sentences[0]!.repeats = 1),
      /expected to repeat an earlier sentence/,
    ],
    [
      'an actor that is not there',
      (_, a) => void (a.mentions[0]!.actor = 'king'),
      /a\.mentions m1: expected the id of an actor, found king/,
    ],
    ['a speaker that is not there', (_, a) => void (a.attributions[0]!.actor = 'king'), /a\.attributions w1/],
    ['an anchor that is not there', (_, a) => void (a.times[0]!.anchor = 't9'), /a\.times t1\.anchor/],
    [
      'a mention that is not there',
      (_, a) => void (a.events[0]!.arguments[0]!.mention = 'm9'),
      /a\.events e1\.target/,
    ],
    ['a time that is not there', (_, a) => void (a.events[0]!.time = 't9'), /a\.events e1\.time/],
    [
      'an attribution that is not there',
      (_, a) => void (a.events[0]!.attribution = 'w9'),
      /a\.events e1\.attribution/,
    ],
    [
      'a sentence that is not there',
      (_, a) => void (a.events[0]!.sentence = 9),
      /expected a sentence below 2, found 9/,
    ],
    [
      'an event that is not there',
      (_, a) => void (a.events[0]!.event = 'opening'),
      /a\.events e1: expected the id of an event/,
    ],
    [
      'a report that does not report it',
      (all) => void (all.events[0]!.mentions[0]!.id = 'e9'),
      /event closing: expected a e9 to report it/,
    ],
    [
      'an id that stands twice',
      (all) => void all.actors.push(all.actors[0]!),
      /actors: expected an id of its own, found mayor twice/,
    ],
    [
      'a cell of no document',
      (all) => void (all.comparisons[0]!.cells[0]!.source = 'b'),
      /comparison c1: expected the id of a document/,
    ],
    [
      'a form counted in no document',
      (all) => void (all.actors[0]!.forms[0]!.counts = { b: 1 }),
      /actor mayor, form The mayor/,
    ],
    [
      'a comparison of no event',
      (all) => void (all.comparisons[0]!.event = 'opening'),
      /comparison c1: expected the id of an event/,
    ],
    [
      'a cell with an origin that is none',
      (all) => void (all.comparisons[0]!.cells[0]!.origin = 'o'),
      /expected the id of an origin/,
    ],
    ['an echo of nothing', (all) => void (all.echoes[0]!.source = 'b'), /echo of b/],
    ['a passage with other words', (all) => void (all.origins[0]!.passages[0]!.exact = 'x'), /origin text-x/],
    ['a relation to nothing', (all) => void (all.related[0]!.to = 'opening'), /related closing → opening/],
  ]
  it.each(ways)('with %s is refused', (_, breakIt, message) => {
    const analysis = makeAnalysis()
    breakIt(analysis, analysis.documents[0]!)
    expect(checkAnalysis(analysis).join('\n')).toMatch(message)
  })
})
