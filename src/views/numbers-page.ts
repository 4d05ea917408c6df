// Which figures are given, of what, on whose word: first those that answer one question, then all others by what they count.
import type { Comparison } from '../model/comparison.ts'
import type { Quantity } from '../model/quantity.ts'
import { overlaps } from '../text/spans.ts'
import { askedOf, type Asked } from './asked.ts'
import type { Edition, Source } from './edition.ts'
import { anchorOf, sentenceAt } from './excerpt.ts'
import { sourcePath } from './links.ts'
import { layAxis, type NumberAxis } from './number-axis.ts'
import { ruleOf, sayVoice, speakingAt } from './voice.ts'
import { countOutlets } from '../words/words.ts'
import { pageWords } from '../words/page-words.ts'

/** A figure in its own words, with who vouches for it and where it stands. */
export interface NumberEntry {
  source: Source
  figure: string
  /** What it counts, where its own words do not say so. */
  counts: string | null
  says: string
  rule: string
  /** Every line in which the source gives it so. */
  lines: { line: number; href: string }[]
}

export type NumberQuestion = Asked & { axis: NumberAxis | null }

export interface NumberGroup {
  id: string
  title: string
  /** Rows by what is counted; an entry for every figure, sources in order. */
  rows: { what: string; cells: { source: Source; entries: NumberEntry[] }[] }[]
}

export interface NumbersPage {
  sentence: string
  questions: NumberQuestion[]
  groups: NumberGroup[]
}

const groups = [
  ['count', ['count']],
  ['measure', ['measure', 'percent', 'money']],
  ['rank', ['rank', 'ordinal']],
] as const

interface Found {
  source: Source
  quantity: Quantity
}

export function viewNumbers(edition: Edition): NumbersPage {
  const found = edition.sources.flatMap((source) =>
    quantitiesOf(source).map((quantity) => ({ source, quantity })),
  )
  const questions = askedOf(edition, 'number').map(({ comparison, asked }) => ({
    ...asked,
    axis: axisOf(edition, comparison, found),
  }))
  const ranks = found.filter(({ quantity }) => quantity.value === null && quantity.kind === 'rank').length
  const vague = found.filter(({ quantity }) => quantity.value === null).length - ranks
  return {
    sentence: pageWords.numbers.sentence(found.length - vague - ranks, vague, countOutlets(edition.sources)),
    questions,
    groups: groups
      .map(([id, kinds]) => ({
        id,
        title: pageWords.numbers.groups[id],
        rows: rowsOf(
          edition,
          found.filter(({ quantity }) => (kinds as readonly string[]).includes(quantity.kind)),
        ),
      }))
      .filter(({ rows }) => rows.length > 0),
  }
}

/** The numbers of an article but for years, and but for those in a sentence that only repeats. */
const quantitiesOf = ({ document }: Source): Quantity[] =>
  document.quantities.filter(
    ({ start, kind }) => kind !== 'year' && sentenceAt(document, start)?.repeats === null,
  )

/** The figures in the answers to a question, in the order of the sources. */
function axisOf({ sources }: Edition, { cells }: Comparison, found: Found[]): NumberAxis | null {
  const figures = cells.flatMap((cell) =>
    cell.spans.flatMap((span) =>
      found
        .filter(({ source, quantity }) => source.id === cell.source && overlaps(quantity, span))
        .map(({ source, quantity }) => ({ ...quantity, source })),
    ),
  )
  return layAxis(sources.flatMap((source) => figures.filter((figure) => figure.source === source)))
}

/** Rows by the noun that is counted and the unit it is measured in: what several sources count first, what nobody names last. */
function rowsOf(edition: Edition, found: Found[]): NumberGroup['rows'] {
  const rows = new Map<string, Found[]>()
  for (const one of found) rows.set(keyOf(one), [...(rows.get(keyOf(one)) ?? []), one])
  const sources = (of: Found[]): number => new Set(of.map(({ source }) => source)).size
  return [...rows.values()]
    .sort(
      (a, b) =>
        Number(isNameless(a)) - Number(isNameless(b)) || sources(b) - sources(a) || b.length - a.length,
    )
    .map((of) => ({
      what: labelOf(of),
      cells: edition.sources.map((source) => ({
        source,
        entries: joinAlike(of.filter((one) => one.source === source).map((one) => entryOf(edition, one))),
      })),
    }))
}

const isNameless = (of: Found[]): boolean => of.every(({ quantity }) => !quantity.counts && !quantity.unit)

const headOf = (counts: string): string => counts.trim().split(/\s+/).at(-1)!.toLowerCase()

const keyOf = ({ quantity: { counts, unit, kind } }: Found): string =>
  `${counts === null ? '' : headOf(counts)} ${unit ?? ''} ${kind}`

/** What a row counts: the words that all its figures share, or the noun alone. */
function labelOf(of: Found[]): string {
  const counts = of.map(({ quantity }) => quantity.counts ?? quantity.unit)
  const [first] = counts
  if (!first) return pageWords.numbers.notSaid
  return counts.every((other) => other?.toLowerCase() === first.toLowerCase()) ? first : headOf(first)
}

function entryOf(edition: Edition, { source, quantity }: Found): NumberEntry {
  const { document } = source
  const sentence = sentenceAt(document, quantity.start)!
  const figure = figureOf(document.text, quantity, sentence.end)
  const speaking = speakingAt(edition, document, quantity)
  const { counts } = quantity
  return {
    source,
    figure,
    counts: counts !== null && !figure.includes(counts) ? counts : null,
    says: sayVoice(speaking),
    rule: ruleOf[speaking.voice],
    lines: [
      {
        line: document.text.slice(0, quantity.start).split('\n').length,
        href: `${sourcePath(document.id)}#${anchorOf(document, sentence)}`,
      },
    ],
  }
}

/** Figures of one source that are printed alike and on the same word, as one with all their lines. */
const joinAlike = (entries: NumberEntry[]): NumberEntry[] =>
  [
    ...Map.groupBy(entries, ({ figure, counts, says, rule }) =>
      [figure, counts, says, rule].join('\n'),
    ).values(),
  ].map((alike) => ({ ...alike[0]!, lines: alike.flatMap(({ lines }) => lines) }))

const nearby = 24

/** The words of a number with what it counts, where that follows closely. */
function figureOf(text: string, { start, end, counts }: Quantity, last: number): string {
  const at = counts === null ? -1 : text.slice(end, last).indexOf(counts)
  return at < 0 || at > nearby ? text.slice(start, end) : text.slice(start, end + at + counts!.length)
}
