// One question about an event with every source's answer, for pages that ask one kind of question of the whole story.
import type { Comparison } from '../model/comparison.ts'
import type { Edition, Source } from './edition.ts'
import { excerptOf, type Excerpt } from './excerpt.ts'
import { eventPath } from './links.ts'
import { isMarked, readingsOf, silentCell, type Reading } from './question.ts'
import { tagOf, type Tag } from './verdict.ts'
import { speakingInCell } from './voice.ts'
import { words } from '../words/words.ts'

export interface Asked {
  id: string
  text: string
  event: { title: string; href: string } | null
  tag: Tag
  because: string
  /** Where there is no excerpt: that the source is silent, or only that nothing was found. */
  answers: { source: Source; excerpts: Excerpt[]; silence: string }[]
  /** Equal answers together, for many sources. */
  readings: Reading[]
}

/** The questions of a kind that some source answers, with their comparisons. */
export const askedOf = (
  edition: Edition,
  kind: Comparison['kind'],
): { comparison: Comparison; asked: Asked }[] =>
  edition.comparisons
    .filter(
      (comparison) => comparison.kind === kind && comparison.cells.some(({ spans }) => spans.length > 0),
    )
    .map((comparison) => ({ comparison, asked: ask(edition, comparison) }))

function ask(edition: Edition, comparison: Comparison): Asked {
  const event = comparison.event === null ? undefined : edition.eventOf.get(comparison.event)
  const answers = edition.sources.map((source) => ({
    source,
    excerpts: answersIn(edition, comparison, source),
    silence: silentCell(comparison, source) ? words.silent(source.name) : words.notFound(source.name),
  }))
  return {
    id: comparison.id,
    text: comparison.text,
    event: event ? { title: event.title, href: eventPath(event.id) } : null,
    tag: tagOf(edition, comparison),
    because: comparison.because,
    answers,
    readings: readingsOf(answers),
  }
}

/** An excerpt for each sentence that answers, with its answers marked. */
function answersIn(edition: Edition, comparison: Comparison, source: Source): Excerpt[] {
  const excerpts = comparison.cells
    .filter((cell) => cell.source === source.id)
    .flatMap((cell) => cell.spans.map((span) => ({ cell, span })))
    .flatMap(({ cell, span }) => {
      const marks = [{ start: span.start, end: span.end, strong: isMarked(comparison) }]
      return excerptOf(source, span, speakingInCell(edition, cell), marks, 'clause') ?? []
    })
  return excerpts.filter((one, i) => excerpts.findIndex((other) => other.href === one.href) === i)
}
