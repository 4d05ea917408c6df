// The pair: one sentence from each of two sources in which they part most, with the questions put to both.
import type { Comparison } from '../model/comparison.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Edition, Source } from './edition.ts'
import { excerptOf, type Excerpt, sentenceAt } from './excerpt.ts'
import { marksOf } from './marks.ts'
import { isMarked, type Question } from './question.ts'
import { speakingInCell } from './voice.ts'
import { pageWords } from '../words/page-words.ts'

export interface PairRow {
  question: Question
  /** Per source the words that answer; `slot` when the question is on whose word it is said. */
  cells: { source: Source; words: string[]; slot: 'who' | 'none' | null }[]
}

export interface Pair {
  title: string
  excerpts: Excerpt[]
  rows: PairRow[]
  /** Sources that report the event and are not one of the two. */
  others: Source[]
}

interface Candidate {
  sides: [Side, Side]
  comparisons: Comparison[]
  weight: number
}
interface Side {
  source: Source
  sentence: Sentence
}

const mostRows = 6
/** A contradiction weighs more than all that may be told differently beside it. */
const CONFLICT = 100

/** Finds the pair among the questions of an event; null when no question is answered differently by two sources. */
export function findPair(edition: Edition, questions: Question[], reporting: Source[]): Pair | null {
  const best = candidatesOf(edition, questions)
    .filter((candidate) => candidate.weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]
  if (!best) return null
  const inPair = questions.filter((question) => belongs(question, best)).slice(0, mostRows)
  const groups = new Set(inPair.map((question) => question.group))
  return {
    title: pageWords.event.pair(groups.size === 1 ? inPair[0]!.group : null),
    excerpts: best.sides.map((side) => sentenceOf(edition, side, inPair)),
    rows: inPair.map((question) => ({
      question,
      cells: best.sides.map((side) => cellOf(edition, question, side)),
    })),
    others: reporting.filter((source) => !best.sides.some((side) => side.source === source)),
  }
}

/** A question that both sentences answer, or one on whose word it is that one of them answers and the other does not. */
const belongs = ({ comparison }: Question, best: Candidate): boolean =>
  best.comparisons.includes(comparison) ||
  (comparison.kind === 'attribution' &&
    isMarked(comparison) &&
    best.sides.some((side) => cellsIn(comparison, side).length > 0))

/** Every two sentences of two sources that answer one question differently, with all that they answer differently. */
function candidatesOf(edition: Edition, questions: Question[]): Candidate[] {
  const candidates = new Map<string, Candidate>()
  for (const { comparison } of questions.filter((question) => isMarked(question.comparison))) {
    const sides = edition.sources.flatMap((source) =>
      [...sentencesIn(comparison, source)].map((sentence) => ({ source, sentence })),
    )
    for (const [i, a] of sides.entries())
      for (const b of sides.slice(i + 1)) {
        if (a.source === b.source || !isDifferent(comparison, a, b)) continue
        const key = `${a.source.id} ${a.sentence.start} ${b.source.id} ${b.sentence.start}`
        const candidate = candidates.get(key) ?? { sides: [a, b], comparisons: [], weight: 0 }
        candidate.comparisons.push(comparison)
        candidate.weight += comparison.verdict === 'conflict' ? CONFLICT : 4 - comparison.importance
        candidates.set(key, candidate)
      }
  }
  return [...candidates.values()]
}

/** Do two sentences answer a question in other words, or on another's word; where sources contradict each other, are they these two? */
function isDifferent(comparison: Comparison, a: Side, b: Side): boolean {
  const { between } = comparison
  if (between && !(between.includes(a.source.id) && between.includes(b.source.id))) return false
  const [x, y] = [a, b].map((side) =>
    cellsIn(comparison, side)
      .flatMap(({ cell, spans }) =>
        comparison.kind === 'attribution' ? [cell.by ?? ''] : spans.map((span) => span.exact.toLowerCase()),
      )
      .sort()
      .join('|'),
  )
  return x !== y
}

function sentencesIn(comparison: Comparison, source: Source): Set<Sentence> {
  const spans = comparison.cells
    .filter((cell) => cell.source === source.id && cell.voice !== 'silent')
    .flatMap((cell) => cell.spans)
  return new Set(spans.flatMap((span) => sentenceAt(source.document, span.start) ?? []))
}

/** The cells of a question that lie in a side's sentence. */
function cellsIn(comparison: Comparison, { source, sentence }: Side) {
  return comparison.cells
    .filter((cell) => cell.source === source.id && cell.voice !== 'silent')
    .map((cell) => ({
      cell,
      spans: cell.spans.filter((span) => span.start >= sentence.start && span.end <= sentence.end),
    }))
    .filter(({ spans }) => spans.length > 0)
}

function sentenceOf(edition: Edition, side: Side, questions: Question[]): Excerpt {
  const cells = questions.flatMap((question) => cellsIn(question.comparison, side))
  const spans = cells.flatMap(({ spans }) => spans)
  const inner = {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  }
  const told = cells.find(({ cell }) => cell.voice !== 'own') ?? cells[0]!
  return excerptOf(side.source, inner, speakingInCell(edition, told.cell), marksOf(spans))!
}

function cellOf(edition: Edition, question: Question, side: Side): PairRow['cells'][number] {
  const cells = cellsIn(question.comparison, side)
  const isVoice = question.comparison.kind === 'attribution'
  if (!isVoice)
    return {
      source: side.source,
      words: [...new Set(cells.flatMap(({ spans }) => spans.map((span) => span.exact)))],
      slot: null,
    }
  const speakers = cells.flatMap(({ cell }) => speakingInCell(edition, cell).by ?? [])
  return { source: side.source, words: [...new Set(speakers)], slot: speakers.length ? 'who' : 'none' }
}
