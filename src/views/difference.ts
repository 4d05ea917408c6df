// A question as it stands in a list: with the page that has its words in full, its event, and the words that answer it.
import type { Comparison } from '../model/comparison.ts'
import type { Edition, Source } from './edition.ts'
import { eventPath, questionAnchor } from './links.ts'
import { ownTitle } from './own-title.ts'
import { questionsOf, type Question } from './question.ts'

export interface Difference {
  question: Question
  /** Where its words stand in full on another page; null where they stand on this one only. */
  href: string | null
  event: { title: string; href: string } | null
  /** The words that answer, each once; the first few. */
  said: string[]
}

/** An event with the questions of a list that were put to it. */
export interface AskedOfEvent {
  title: string
  href: string
  topics: string[]
}

const mostSaid = 3

/** The questions with the answers of `sources`. */
export const listDifferences = (
  edition: Edition,
  comparisons: Comparison[],
  sources: Source[],
): Difference[] =>
  questionsOf(edition, comparisons, sources).map((question) => {
    const { comparison } = question
    const event = comparison.event === null ? undefined : edition.eventOf.get(comparison.event)
    // what attributes is no answer by itself
    const said = comparison.kind === 'attribution' ? [] : saidIn(question)
    if (!event) return { question, href: null, event: null, said }
    const href = eventPath(event.id)
    return {
      question,
      href: `${href}#${questionAnchor(comparison.question)}`,
      event: { title: ownTitle(edition, event), href },
      said,
    }
  })

/** A question as a topic: `who did it`. */
export const topicOf = ({ text }: Comparison): string => text.replace(/\?$/, '').toLowerCase()

/** A long list in few lines: the events in order, each with its questions. */
export function byEvent(edition: Edition, comparisons: Comparison[]): AskedOfEvent[] {
  const groups = Map.groupBy(comparisons, ({ event }) => event)
  return [...groups].flatMap(([id, of]) => {
    const event = id === null ? undefined : edition.eventOf.get(id)
    return event
      ? [{ title: ownTitle(edition, event), href: eventPath(event.id), topics: of.map(topicOf) }]
      : []
  })
}

function saidIn({ answers }: Question): string[] {
  const marks = answers
    .flatMap(({ excerpts }) => excerpts)
    .flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'mark' ? [piece.text] : [])))
  const first = new Map(marks.map((text) => [text.toLowerCase(), text]))
  return [...first.values()].slice(0, mostSaid)
}
