// A question with its letter, its verdict, and each source's answer in that source's words.
import type { Cell, Comparison } from '../model/comparison.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Edition, Source } from './edition.ts'
import { excerptOf, sentenceAt, type Excerpt, type Marked } from './excerpt.ts'
import { questionAnchor } from './links.ts'
import { plainDates } from './dates.ts'
import { tagOf, type Tag } from './verdict.ts'
import { speakingInCell } from './voice.ts'
import { listOf, words } from '../words/words.ts'

export interface Answer {
  source: Source
  excerpts: Excerpt[]
  /** Where there is no excerpt: that the source is silent and how that is known, or only that nothing was found. */
  silence: string
}

/** The same answer from several sources; shown instead of columns above three sources. */
export interface Reading {
  sources: Source[]
  excerpt: Excerpt
}

export interface Question {
  id: string
  letter: string
  anchor: string
  text: string
  group: string
  tag: Tag
  because: string
  comparison: Comparison
  answers: Answer[]
  readings: Reading[]
  /** What is said of the sources that give no answer, each thing once with those of whom it is said. */
  silences: { sources: Source[]; text: string }[]
}

/** a … z, then aa, ab … */
export const letterOf = (i: number): string =>
  (i >= 26 ? letterOf(Math.floor(i / 26) - 1) : '') + String.fromCharCode(97 + (i % 26))

/** Is it a difference to look at, so that its words are marked and not only underlined? */
export const isMarked = (comparison: Comparison): boolean =>
  ['differs', 'opposed', 'conflict'].includes(comparison.verdict)

/** Letters the comparisons in order. `columns` are the sources that stand side by side. */
export function questionsOf(edition: Edition, comparisons: Comparison[], columns: Source[]): Question[] {
  return comparisons.map((comparison, i) => {
    const letter = letterOf(i)
    const answers = columns.map((source) => ({
      source,
      excerpts: answersOf(edition, comparison, source),
      silence: silenceOf(comparison, source),
    }))
    return {
      id: comparison.id,
      letter,
      anchor: questionAnchor(comparison.question),
      text: comparison.text,
      group: comparison.group,
      tag: tagOf(edition, comparison),
      because: comparison.because,
      comparison,
      answers,
      readings: readingsOf(answers),
      silences: silencesOf(comparison, answers),
    }
  })
}

/** The cell that says a source is surely silent. */
export const silentCell = ({ cells }: Comparison, { id }: Source): Cell | undefined =>
  cells.find((cell) => cell.source === id && cell.voice === 'silent')

/** Of an event's sentences all were read for the answer; of whole articles only that none was found is known. */
function silenceOf(comparison: Comparison, source: Source): string {
  const cell = silentCell(comparison, source)
  const isSure = cell !== undefined && comparison.event !== null
  const text = isSure ? words.silent(source.name) : words.notFound(source.name)
  return `${text} ${plainDates(cell?.proof ?? '')}`.trim()
}

/** Silent sources with the same proof stand together, and so do those of which nothing is sure. */
function silencesOf(comparison: Comparison, answers: Answer[]): Question['silences'] {
  const none = answers.filter(({ excerpts }) => excerpts.length === 0)
  const groups = Map.groupBy(none, ({ source }) => silentCell(comparison, source)?.proof ?? null)
  return [...groups].map(([proof, of]) => {
    const sources = of.map(({ source }) => source)
    const names = listOf(sources.map(({ name }) => name))
    const isSure = proof !== null && comparison.event !== null
    const silent = sources.length === 1 ? words.silent(names) : words.silentAll(names)
    return { sources, text: `${isSure ? silent : words.notFound(names)} ${plainDates(proof ?? '')}`.trim() }
  })
}

/** One excerpt for every answer: places in one sentence share it, and the same words in the same voice stand once. */
function answersOf(edition: Edition, comparison: Comparison, source: Source): Excerpt[] {
  const cells = comparison.cells.filter((cell) => cell.source === source.id && cell.voice !== 'silent')
  const strong = isMarked(comparison)
  const answers = new Map<string, Excerpt>()
  for (const cell of cells)
    for (const spans of spansBySentence(source, cell)) {
      const marks: Marked[] = spans.map(({ start, end }) => ({ start, end, strong }))
      const inner = { start: spans[0]!.start, end: Math.max(...spans.map((span) => span.end)) }
      const excerpt = excerptOf(source, inner, speakingInCell(edition, cell), marks, 'tight')
      if (!excerpt) continue
      const key = JSON.stringify([excerpt.says, spans.map((span) => span.exact.toLowerCase())])
      const { line, href } = excerpt
      const earlier = answers.get(key)
      if (!earlier) answers.set(key, excerpt)
      else if (![earlier, ...earlier.also].some((other) => other.line === line))
        earlier.also.push({ line, href })
    }
  return [...answers.values()]
}

function spansBySentence(source: Source, cell: Cell): Cell['spans'][] {
  const groups = new Map<Sentence | null, Cell['spans']>()
  for (const span of cell.spans) {
    const sentence = sentenceAt(source.document, span.start)
    groups.set(sentence, [...(groups.get(sentence) ?? []), span])
  }
  return [...groups.values()].map((spans) => spans.sort((a, b) => a.start - b.start))
}

/** Groups answers with the same marked words on the same word; most shared first, ties in source order. */
export function readingsOf(answers: Pick<Answer, 'source' | 'excerpts'>[]): Reading[] {
  const readings = new Map<string, Reading>()
  for (const { source, excerpts } of answers)
    for (const excerpt of excerpts) {
      const said = excerpt.pieces.flatMap((piece) =>
        piece.kind === 'mark' ? [piece.text.toLowerCase()] : [],
      )
      const key = JSON.stringify([said, excerpt.says])
      const reading = readings.get(key)
      if (!reading) readings.set(key, { sources: [source], excerpt })
      else if (!reading.sources.includes(source)) reading.sources.push(source)
    }
  return [...readings.values()].sort((a, b) => b.sources.length - a.sources.length)
}
