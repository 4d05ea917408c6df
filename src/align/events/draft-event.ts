// An event before it has an id: its reports, where it stands, its date and its title.
import type { TitleWords } from '../../lang/shape/titles.ts'
import type { Actor } from '../../model/actor.ts'
import type { DecidedEvents } from '../../model/decided.ts'
import type { Event } from '../../model/event.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { dateEvent } from './date-event.ts'
import { decidedFor } from './decided.ts'
import type { Cluster } from './grouping.ts'
import { CAUSES, OUTCOMES } from './kin.ts'
import { actorsIn, type Report } from './report.ts'
import { titleEvent } from './title-event.ts'

export interface Draft extends Pick<Event, 'date' | 'title' | 'standing'> {
  cluster: Cluster
  partOf: Draft | null
}

/** What dating and naming need. */
export interface Drafting {
  stories: readonly StoryDocument[]
  actors: ReadonlyMap<string, Actor>
  titleWords: TitleWords
  decided: DecidedEvents
}

/** An editor's date and title go before those found, but not for a part; asides are named by their kind alone. */
export function draftEvent(
  cluster: Cluster,
  standing: Event['standing'],
  partOf: Draft | null,
  { stories, actors, titleWords, decided }: Drafting,
): Draft {
  const { reports } = cluster
  const told = labelOf(cluster)
  const isDone = reports.some((r) => isNounOfDeed(r) || isDoneByOne(r, actors))
  const plural = isDone ? told : (titleWords.undone[told] ?? told)
  const label = isOfOne(reports, actors) ? (titleWords.ofOne[plural] ?? plural) : plural
  const title = (): string =>
    standing === 'aside'
      ? label[0]!.toUpperCase() + label.slice(1)
      : titleEvent(leadFirst(assertedOf(reports)), label, actors, titleWords)
  const [date, words] = partOf
    ? [null, null]
    : [decidedFor(reports, decided.dates), decidedFor(reports, decided.titles)]
  return {
    cluster,
    standing,
    partOf,
    date: date ?? dateEvent(reports, stories),
    title: words ?? title(),
  }
}

/** “The killing” has a doer, “the deaths” and “the toll” need have none. */
const isNounOfDeed = ({ isNoun, kind, mention }: Report): boolean =>
  isNoun && kind?.id !== 'die' && mention.rule !== 'toll'

/** Does somebody do it, or one who is not told? “A train killed a boy” tells of nobody who killed him. */
const isDoneByOne = (r: Report, actors: ReadonlyMap<string, Actor>): boolean => {
  const doers = r.mention.arguments.filter(({ role }) => role === 'agent')
  if (!doers.length) return false
  const kinds = [...actorsIn(r, 'agent')].map((id) => actors.get(id)?.kind)
  return kinds.some((kind) => kind !== 'other' && kind !== 'place')
}

/** An event is named by what happened and not by what came of it, whichever is told first: “three died when a bus crashed”. */
export function leadFirst(reports: readonly Report[]): readonly Report[] {
  const lead = reports.find(({ kind }) => kind !== null && CAUSES.has(kind.id))
  return lead && OUTCOMES.has(reports[0]!.kind?.id ?? '')
    ? [lead, ...reports.filter((r) => r !== lead)]
    : reports
}

/** A title rests on what is told to have happened or to be due, where anything is. */
function assertedOf(reports: readonly Report[]): readonly Report[] {
  const told = reports.filter((r) => r.mention.modality !== 'possible')
  return told.length ? told : reports
}

/** Is one person concerned, by a name or one description, whom no report counts or calls otherwise than as one? */
function isOfOne(reports: readonly Report[], actors: ReadonlyMap<string, Actor>): boolean {
  const targets = [...new Set(reports.flatMap((r) => [...actorsIn(r, 'target')]))].flatMap(
    (id) => actors.get(id) ?? [],
  )
  return (
    (targets.length === 1 || targets.filter(({ named }) => named).length === 1) &&
    targets.every(({ kind }) => kind === 'person') &&
    reports.every((r) => r.counts.every(({ value }) => value === 1))
  )
}

/** The neutral label that most reports of the leading kind give, the first of these; the article's own word where it has no kind. */
function labelOf({ reports: told }: Cluster): string {
  const reports = leadFirst(told)
  const [first] = reports
  const lead = first!.kind
  if (!lead) return `“${first!.trigger.exact.replace(/["“”]/g, '')}”`
  const labels = reports.filter((r) => r.kind === lead).flatMap((r) => lead.labels?.[r.mention.lemma] ?? [])
  const count = (label: string): number => labels.filter((l) => l === label).length
  return [...labels].sort((a, b) => count(b) - count(a))[0] ?? lead.label
}
