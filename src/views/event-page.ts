// One event: how each source reports it, question by question, and where exactly they part.
import type { Event } from '../model/event.ts'
import { byDate } from '../text/edtf.ts'
import { absencesOf, type Absence } from './absence.ts'
import { coverageOf, coverageOfEvent, isShared, type Coverage } from './coverage.ts'
import { longDate, plainDates, shortDate } from './dates.ts'
import type { Edition, Source } from './edition.ts'
import { notesOfEvent, type EditorNote } from './editor-notes.ts'
import { comparisonsOf } from './event-questions.ts'
import { relatedTo } from './related-events.ts'
import type { Excerpt } from './excerpt.ts'
import { actorPath, eventPath } from './links.ts'
import { once } from './once.ts'
import { sharedTexts, type SharedText } from './origins.ts'
import { findPair, type Pair } from './pair.ts'
import { ownTitle } from './own-title.ts'
import { participantsOf } from './participants.ts'
import { passagesOf, type Passages } from './passages.ts'
import { questionsOf, type Question } from './question.ts'
import { excerptOfReport, fullest } from './reports.ts'
import { countVerdicts, shareOf, tagOfEvent, type Tag } from './verdict.ts'
import { asSentence, capital, nameSources, words } from '../words/words.ts'
import { pageWords } from '../words/page-words.ts'

export interface Neighbour {
  title: string
  href: string
  date: string
}

export interface Around extends Neighbour {
  why: string | null
  coverage: Coverage
}

export interface EventPage {
  event: Event
  tag: Tag
  coverage: Coverage
  date: string
  basis: string
  share: string
  counts: string
  /** The first question of the pair with each source's words on it. */
  standfirst: { question: string; told: { name: string; says: string; words: string }[] } | null
  questions: Question[]
  groups: { title: string; questions: Question[] }[]
  hasColumns: boolean
  pair: Pair | null
  /** The fullest report, where there is no pair to open with. */
  lead: Excerpt[]
  /** Sources without a report of it, with what their articles do not hold. */
  absent: Absence[]
  /** Texts in which several sources report it: one account each. */
  texts: SharedText[]
  passages: Passages[]
  /** Whether the passages hold more than the one sentence that the page opens with. */
  hasMore: boolean
  around: Around[]
  actors: { name: string; href: string; coverage: Coverage }[]
  because: string[]
  /** What an editor set in place of the software's answer. */
  notes: EditorNote[]
  before: Neighbour | null
  after: Neighbour | null
}

const mostAround = 8
const mostColumns = 3

export function viewEvent(edition: Edition, event: Event): EventPage {
  const coverage = coverageOfEvent(edition, event)
  const { reporting } = coverage
  const comparisons = comparisonsOf(edition, event)
  const answering = edition.sources.filter(
    (source) =>
      reporting.includes(source) ||
      comparisons.some((c) => c.cells.some((cell) => cell.source === source.id && cell.spans.length > 0)),
  )
  const questions = questionsOf(edition, comparisons, answering)
  const pair = findPair(edition, questions, reporting)
  const inPair = new Set(pair?.rows.map((row) => row.question))
  const listed = questions.filter((question) => !inPair.has(question))
  const groups = [...Map.groupBy(listed, (question) => question.group)]
  const passages = answering.map((source) => passagesOf(event, source, questions))
  const lead = pair ? [] : leadOf(edition, event, reporting)
  const [before, after] = neighbours(edition, event)
  return {
    event,
    tag: tagOfEvent(edition, event),
    coverage,
    date: event.date.edtf ? capital(longDate(event.date.edtf)) : words.undated,
    basis: asSentence(plainDates(event.date.basis)),
    share: shareText(reporting, coverage.all.length),
    counts: comparisons.length ? countVerdicts(comparisons) : words.noComparison,
    standfirst: standfirstOf(pair),
    questions,
    groups: groups.map(([title, of]) => ({ title, questions: of })),
    hasColumns: answering.length <= mostColumns,
    pair,
    lead,
    absent: absencesOf(
      edition,
      event,
      coverage.all.map(({ source }) => source).filter((source) => !answering.includes(source)),
    ),
    texts: sharedTexts(edition, event),
    passages,
    hasMore: !pair && lead.length === 1 ? passages.some((of) => !isOneSentence(of)) || isCut(lead[0]!) : true,
    around: aroundOf(edition, event),
    actors: actorsIn(edition, event),
    because: event.because,
    notes: notesOfEvent(edition, event.id),
    before: before ?? null,
    after: after ?? null,
  }
}

/** `A and B: both sources`; `9 of 11 sources` where they are too many to name. */
function shareText(reporting: Source[], all: number): string {
  const share = pageWords.event.share(all === 1 ? null : shareOf(reporting.length, all))
  return reporting.length > 4 ? capital(share) : `${nameSources(reporting)}: ${share}`
}

/** The first row of the pair, in a sentence of excerpts. */
function standfirstOf(pair: Pair | null): EventPage['standfirst'] {
  const rows = pair?.rows.filter(({ cells }) => cells.every((cell) => cell.slot === null)) ?? []
  const row = rows.find(({ question }) => question.comparison.kind === 'number') ?? rows[0]
  if (!pair || !row) return null
  return {
    question: row.question.text,
    told: row.cells.map((cell, i) => ({
      name: cell.source.name,
      says: pair.excerpts[i]!.says,
      words: cell.words[0] ?? '',
    })),
  }
}

const isCut = ({ pieces }: Excerpt): boolean => pieces.some(({ kind }) => kind === 'cut')

/** Is all of a source on an event one sentence, which is a paragraph of its own? */
function isOneSentence({ lines }: Passages): boolean {
  const [line, ...others] = lines.filter(({ kind }) => kind === 'line')
  if (line?.kind !== 'line' || others.length > 0) return false
  return line.sentences.length === 1 && !line.isCutBefore && !line.isCutAfter
}

const leadOf = (edition: Edition, event: Event, reporting: Source[]): Excerpt[] =>
  reporting
    .slice(0, mostColumns)
    .flatMap((source) =>
      fullest(edition, event, source, 1).flatMap(
        (report) => excerptOfReport(edition, event, source, report) ?? [],
      ),
    )

function neighbours(edition: Edition, event: Event): (Neighbour | null)[] {
  const dated = inOrder(edition.events)
  const i = dated.indexOf(event)
  return [dated[i - 1], i < 0 ? undefined : dated[i + 1]].map((other) =>
    other ? neighbour(edition, other) : null,
  )
}

/** The events that have a date, by date. */
const inOrder = once((events: readonly Event[]): Event[] =>
  events.filter(({ date }) => date.edtf !== null).sort((a, b) => byDate(a.date.edtf, b.date.edtf)),
)

const neighbour = (edition: Edition, event: Event): Neighbour => ({
  title: ownTitle(edition, event),
  href: eventPath(event.id),
  date: event.date.edtf ? shortDate(event.date.edtf) : words.undated,
})

/** Events that are linked with this one, then those in more than one source nearest in time. */
function aroundOf(edition: Edition, event: Event): Around[] {
  const linked = relatedTo(edition, event).flatMap((related) => {
    const other = edition.eventOf.get(related.from === event.id ? related.to : related.from)
    const why = words.relations[related.kind] ?? null
    return other ? [{ other, why: related.kind === 'before' || related.kind === 'after' ? null : why }] : []
  })
  const known = new Set([event, ...linked.map(({ other }) => other)])
  const shared = sharedOf(edition.events)
    .slice(0, mostAround + known.size)
    .filter((other) => !known.has(other))
  return [...linked, ...shared.map((other) => ({ other, why: null }))]
    .slice(0, mostAround)
    .map(({ other, why }) => ({
      ...neighbour(edition, other),
      why,
      coverage: coverageOfEvent(edition, other),
    }))
}

const sharedOf = once((events: readonly Event[]): Event[] => events.filter(isShared))

/** Those who take part in it. */
const actorsIn = (edition: Edition, event: Event): EventPage['actors'] =>
  participantsOf(edition, event)
    .slice(0, mostAround)
    .map(({ actor: { id, name }, documents }) => ({
      name,
      href: actorPath(id),
      coverage: coverageOf(edition, documents),
    }))
