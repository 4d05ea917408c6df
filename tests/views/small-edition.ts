// A story of three short articles of our own making, small enough to see every answer.
import type { AnalysedDocument } from '../../src/model/analysis.ts'
import type { Cell, Comparison } from '../../src/model/comparison.ts'
import type { Event } from '../../src/model/event.ts'
import { openEdition, type Edition, type Records } from '../../src/views/edition.ts'
import { spanOf } from '../../src/text/spans.ts'

const texts: Record<string, string> = {
  herald:
    'The ferry Orion sank off Port Anders on Monday. The coast guard said that at least twelve people drowned.\nThe ferry Orion sank off Port Anders on Monday.',
  courier:
    'A ferry went down near Port Anders, and dozens are dead. "We heard a loud bang," said Ida Lund, a passenger.',
  gazette: 'Fuel prices rose again in the valley.',
}

/** The span of `words` in an article. */
export function find(document: string, words: string) {
  const start = texts[document]!.indexOf(words)
  if (start < 0) throw new Error(`${document}: expected “${words}”, found none`)
  return spanOf(texts[document]!, start, start + words.length)
}

function documentOf(id: string): AnalysedDocument {
  const text = texts[id]!
  const sentences: AnalysedDocument['sentences'] = []
  for (const [line, paragraph] of text.split('\n').entries())
    for (const sentence of paragraph.split(/(?<=[.]) (?=[A-Z"])/)) {
      const start = text.indexOf(sentence, sentences.at(-1)?.end ?? 0)
      const earlier = sentences.findIndex((other) => other.exact === sentence)
      const span = spanOf(text, start, start + sentence.length)
      sentences.push({
        ...span,
        paragraph: line,
        line: line + 1,
        section: 'body',
        repeats: earlier < 0 ? null : earlier,
      })
    }
  return {
    id,
    file: `${id}.txt`,
    source: id,
    headline: null,
    publishedOn: null,
    publishedBasis: null,
    byline: null,
    url: null,
    rights: 'full',
    language: 'en',
    text,
    sections: [],
    words: text.split(/\s+/).length,
    sentences,
    mentions: [],
    times: [],
    quantities: [],
    attributions: [],
    events: [],
  }
}

export function mention(document: string, id: string, words: string, more: object = {}) {
  const trigger = find(document, words)
  const { sentences } = documentOf(document)
  return {
    id,
    trigger,
    lemma: words,
    type: 'sink',
    sentence: sentences.findIndex((s) => s.start <= trigger.start && trigger.end <= s.end),
    arguments: [],
    time: null,
    date: null,
    polarity: 'positive' as const,
    modality: 'asserted' as const,
    judgement: false,
    attribution: null,
    event: 'sinking',
    rule: 'test',
    ...more,
  }
}

export const cell = (source: string, words: string, more: Partial<Cell> = {}): Cell => ({
  source,
  voice: 'own',
  by: null,
  actor: null,
  origin: null,
  proof: null,
  spans: [find(source, words)],
  ...more,
})

export const comparison = (id: string, cells: Cell[], more: Partial<Comparison> = {}): Comparison => ({
  id,
  event: 'sinking',
  question: id,
  text: `${id}?`,
  group: 'What happened',
  kind: 'manner',
  importance: 1,
  verdict: 'differs',
  between: null,
  pairs: [],
  rank: { place: 1, because: '' },
  cells,
  because: 'the words differ',
  ...more,
})

export const sinking: Event = {
  id: 'sinking',
  type: 'sink',
  title: 'A ferry sinks off Port Anders',
  date: { edtf: '2021-03-01', basis: '“Monday”', document: 'herald', published: true },
  phase: 'story',
  mentions: [
    { document: 'herald', id: 'h1' },
    { document: 'courier', id: 'c1' },
  ],
  standing: 'told',
  partOf: null,
  state: 'differs',
  because: [],
}

/** The story with the sinking in two of its articles and three questions; `change` may alter it first. */
export function smallEdition(change: (records: Records) => void = () => {}): Edition {
  const [herald, courier, gazette] = ['herald', 'courier', 'gazette'].map(documentOf) as [
    AnalysedDocument,
    AnalysedDocument,
    AnalysedDocument,
  ]
  herald.events = [mention('herald', 'h1', 'sank', { date: '2021-03-01' })]
  courier.events = [mention('courier', 'c1', 'went down')]
  const records: Records = {
    story: { title: 'The Orion', standfirst: null, sources: [] },
    documents: [herald, courier, gazette],
    actors: [],
    events: [sinking],
    origins: [],
    echoes: [],
    comparisons: [
      comparison('verb', [cell('herald', 'sank'), cell('courier', 'went down')]),
      comparison('dead', [
        cell('herald', 'at least twelve people', { voice: 'attributed', by: 'The coast guard' }),
        cell('courier', 'dozens'),
      ]),
      comparison(
        'when',
        [
          cell('herald', 'on Monday'),
          {
            ...cell('courier', 'dozens'),
            voice: 'silent',
            spans: [],
            proof: '1 sentence on the event read, none says it.',
          },
        ],
        { verdict: 'only' },
      ),
    ],
    related: [],
    problems: [],
    corrections: [],
    decisions: [],
    positions: [],
    addresses: [],
  }
  change(records)
  return openEdition(records)
}
