// Finds for each decision what its quotations mean in the analysis, or says why they mean nothing or too much.
import type { AlignedArticles } from '../model/aligned-articles.ts'
import type { Comparison, UnrankedComparison } from '../model/comparison.ts'
import type { NamedDecision, QuotedWords } from '../model/decision.ts'
import type { Problem } from '../model/problem.ts'
import { isEdtf } from '../text/edtf.ts'
import { overlaps } from '../text/spans.ts'
import { findPlace, mark, type Found, type PlaceInText } from './find-place.ts'
import { findMention, findReport, type Subject } from './find-subject.ts'

/** A decision whose words were found. */
export interface Anchored {
  decision: NamedDecision
  places: PlaceInText[]
  /** The reports or mentions that it speaks of, in its order; none for a withheld comparison. */
  subjects: Subject[]
  /** The comparison that it withholds. */
  comparison: Comparison | null
}

/** A fault of a decision as a problem of its file. */
export const problemOf = ({ id }: NamedDecision, place: string, message: string): Problem => ({
  file: `editorial/decisions/${id}.yaml`,
  place,
  rule: 'decision',
  message,
})

/** All decisions that hold, and every fault of the others. */
export function anchorDecisions(
  decisions: readonly NamedDecision[],
  aligned: AlignedArticles,
): { anchored: Anchored[]; problems: Problem[] } {
  const anchored: Anchored[] = []
  const problems: Problem[] = []
  for (const decision of decisions) {
    const faults: Problem[] = []
    const need = <T>(place: string, result: Found<T>): T[] => {
      if ('found' in result) return [result.found]
      faults.push(problemOf(decision, place, result.fault))
      return []
    }
    const quotations = quotationsOf(decision)
    const found = quotations.map(({ at, quoted }) => ({
      at,
      places: need(at, findPlace(aligned.documents, quoted)),
    }))
    const find = isAboutEvents(decision) ? findReport : findMention
    const subjects =
      decision.decision === 'withhold'
        ? []
        : found.flatMap(({ at, places }) => places.flatMap((place) => need(at, find(place))))
    const places = found.flatMap(({ places }) => places)
    const comparison =
      decision.decision === 'withhold' && places[0]
        ? (need('question', findComparison(decision.question, places[0], aligned))[0] ?? null)
        : null
    if (decision.decision === 'date' && decision.is !== 'open' && !isEdtf(decision.is))
      faults.push(
        problemOf(decision, 'is', `expected a date in EDTF that exists, or open, found ${decision.is}`),
      )
    if (faults.length === 0) anchored.push({ decision, places, subjects, comparison })
    problems.push(...faults)
  }
  return { anchored, problems }
}

/** Does it speak of reports of events, rather than of mentions of actors? */
export const isAboutEvents = (decision: NamedDecision): boolean =>
  'event' in decision || ('events' in decision && decision.events !== undefined)

function quotationsOf(decision: NamedDecision): { at: string; quoted: QuotedWords }[] {
  switch (decision.decision) {
    case 'name':
      return [{ at: 'actor', quoted: decision.actor }]
    case 'title':
    case 'date':
      return [{ at: 'event', quoted: decision.event }]
    case 'withhold':
      return [{ at: 'answer', quoted: decision.answer }]
    default: {
      const field = decision.events ? 'events' : 'actors'
      return (decision.events ?? decision.actors ?? []).map((quoted, i) => ({ at: `${field}.${i}`, quoted }))
    }
  }
}

/** Does a comparison ask this question, with the place among its answers? */
export const isAnsweredAt = (
  { question, cells }: UnrankedComparison,
  asked: string,
  { document, span }: PlaceInText,
): boolean =>
  question === asked &&
  cells.some(({ source, spans }) => source === document.id && spans.some((answer) => overlaps(answer, span)))

function findComparison(question: string, place: PlaceInText, aligned: AlignedArticles): Found<Comparison> {
  const { comparisons } = aligned.compare()
  const [one, another] = comparisons.filter((comparison) => isAnsweredAt(comparison, question, place))
  if (one && !another) return { found: one }
  const asked = comparisons.filter((c) => isAnsweredAt(c, c.question, place)).map((c) => c.question)
  const found = another
    ? 'several: quote words that answer it for one event only'
    : asked.length
      ? `none; these words answer ${[...new Set(asked)].join(', ')}`
      : 'none: these words answer no question'
  return {
    fault: `expected one comparison with the question ${question} that ${mark(place.span.exact)} answers, found ${found}`,
  }
}
