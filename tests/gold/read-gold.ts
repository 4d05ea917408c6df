// Articles of our own that a person marked, and how much of their marks an analysis finds.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnalysedDocument } from '../../src/model/analysis.ts'
import type { Span } from '../../src/model/span.ts'
import { readMarked, type Mark } from '../../src/text/marked.ts'

const FOLDER = join(import.meta.dirname, 'marked')

/** The marked articles: `person`, `org`, `place`, `time`, `number`, `trigger`, `speaker`, `cue`, `content`. */
export const readGold = (): { file: string; text: string; marks: Mark[] }[] =>
  readdirSync(FOLDER).map((file) => ({ file, ...readMarked(readFileSync(join(FOLDER, file), 'utf8')) }))

type Labelled = Span & { label: string }

/** What the analysis says, in the labels of the marks. */
export function labelFindings(document: AnalysedDocument): Labelled[] {
  const kinds: Record<string, string> = {
    PERSON: 'person',
    ORG: 'org',
    GPE: 'place',
    LOC: 'place',
    FAC: 'place',
  }
  const label = (name: string) => (span: Span) => ({ ...span, label: name })
  return [
    ...document.mentions
      .filter(({ form, type }) => form === 'name' && kinds[type])
      .map((mention) => ({ ...mention, label: kinds[mention.type]! })),
    ...document.times.map(label('time')),
    ...document.quantities
      .filter(({ kind }) => kind !== 'rank' && kind !== 'year' && kind !== 'ordinal')
      .map(label('number')),
    ...document.events.map(({ trigger }) => trigger).map(label('trigger')),
    ...document.attributions.flatMap(({ content }) => content.map(label('content'))),
    ...document.attributions.flatMap(({ cue }) => (cue ? [label('cue')(cue)] : [])),
    ...document.attributions.flatMap(({ speaker }) => (speaker ? [label('speaker')(speaker)] : [])),
  ]
}

/** Marks and findings pair when they have one label and share at least half of the characters of the shorter. */
export function isPair(mark: Labelled, found: Labelled): boolean {
  const shared = Math.min(mark.end, found.end) - Math.max(mark.start, found.start)
  const shorter = Math.min(mark.end - mark.start, found.end - found.start)
  return mark.label === found.label && shared > 0 && shared >= shorter / 2
}

/** Per label: of 100 marks how many were found, and of 100 findings how many were marked. */
export function scoreLabels(
  pairs: { marks: Labelled[]; found: Labelled[] }[],
): Record<string, { found: number; right: number }> {
  const labels = [...new Set(pairs.flatMap(({ marks }) => marks.map(({ label }) => label)))].sort()
  const percent = (part: number, all: number): number => Math.round((100 * part) / Math.max(all, 1))
  const entries = labels.map((label) => {
    const of = (spans: Labelled[]): Labelled[] => spans.filter((span) => span.label === label)
    const sum = (count: (pair: { marks: Labelled[]; found: Labelled[] }) => number): number =>
      pairs.reduce((total, pair) => total + count(pair), 0)
    const found = sum(
      ({ marks, found }) => of(marks).filter((mark) => found.some((span) => isPair(mark, span))).length,
    )
    const right = sum(
      ({ marks, found }) => of(found).filter((span) => marks.some((mark) => isPair(mark, span))).length,
    )
    const all = sum(({ marks }) => of(marks).length)
    return [
      label,
      {
        found: percent(found, all),
        right: percent(
          right,
          sum((pair) => of(pair.found).length),
        ),
      },
    ] as const
  })
  return Object.fromEntries(entries)
}
