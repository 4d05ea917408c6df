// The passages: every line in which a source speaks of an event, with letters that lead back to the questions.
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Event } from '../model/event.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Source } from './edition.ts'
import { anchorOf, sentenceAt } from './excerpt.ts'
import { sourcePath } from './links.ts'
import { once } from './once.ts'
import { pageWords } from '../words/page-words.ts'
import type { Question } from './question.ts'
import { reportsOf } from './reports.ts'

/** A run of words with the letters of the questions that it answers; letters stand where their words end. */
export interface Run {
  text: string
  isMarked: boolean
  letters: { letter: string; anchor: string }[]
}

export type Line =
  | {
      kind: 'line'
      line: number
      href: string
      sentences: Run[][]
      isCutBefore: boolean
      isCutAfter: boolean
    }
  | { kind: 'skipped'; text: string }

export interface Passages {
  source: Source
  where: string
  lines: Line[]
}

interface Answered {
  start: number
  end: number
  letter: string
  anchor: string
}

/** The lines of one source on an event; empty lines between are skipped and named. */
export function passagesOf(event: Event, source: Source, questions: Question[]): Passages {
  const { document } = source
  const answered = questions.flatMap((question): Answered[] =>
    question.comparison.cells
      .filter((cell) => cell.source === source.id && cell.voice !== 'silent')
      .flatMap((cell) => cell.spans)
      .map((span) => ({
        start: span.start,
        end: span.end,
        letter: question.letter,
        anchor: question.anchor,
      })),
  )
  const told = new Set(reportsOf(event, source).map((report) => report.sentence))
  for (const { start } of answered) {
    const sentence = sentenceAt(document, start)
    if (sentence) told.add(sentence)
  }
  const paragraphs = paragraphsOf(document)
  const lines: Line[] = []
  let skipped: Sentence[] = []
  let shown = 0
  const flush = (): void => {
    if (skipped.length) lines.push({ kind: 'skipped', text: nameLines(skipped) })
    skipped = []
  }
  for (const sentences of paragraphs.values()) {
    const speaking = sentences.filter((sentence) => told.has(sentence))
    if (speaking.length === 0) {
      skipped.push(...sentences)
      continue
    }
    flush()
    shown++
    lines.push({
      kind: 'line',
      line: speaking[0]!.line,
      href: `${sourcePath(document.id)}#${anchorOf(document, speaking[0]!)}`,
      sentences: speaking.map((sentence) => runsOf(document.text, sentence, answered)),
      isCutBefore: speaking[0] !== sentences[0],
      isCutAfter: speaking.at(-1) !== sentences.at(-1),
    })
  }
  flush()
  return { source, where: pageWords.event.paragraphs(shown, paragraphs.size), lines }
}

const paragraphsOf = once(({ sentences }: AnalysedDocument) =>
  Map.groupBy(sentences, ({ paragraph }) => paragraph),
)

function nameLines(sentences: Sentence[]): string {
  const [first, last] = [sentences[0]!.line, sentences.at(-1)!.line]
  return pageWords.event.notOnIt(first, last)
}

/** Cuts a sentence where an answer begins or ends. */
function runsOf(text: string, sentence: Sentence, answered: Answered[]): Run[] {
  const within = answered
    .filter((answer) => answer.start < sentence.end && answer.end > sentence.start)
    .map((answer) => ({
      ...answer,
      start: Math.max(answer.start, sentence.start),
      end: Math.min(answer.end, sentence.end),
    }))
  const cuts = [
    ...new Set([sentence.start, sentence.end, ...within.flatMap((answer) => [answer.start, answer.end])]),
  ].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!
    const ending = new Map(within.filter((answer) => answer.end === end).map((a) => [a.letter, a.anchor]))
    return {
      text: text.slice(start, end),
      isMarked: within.some((answer) => answer.start <= start && answer.end >= end),
      letters: [...ending].map(([letter, anchor]) => ({ letter, anchor })),
    }
  })
}
