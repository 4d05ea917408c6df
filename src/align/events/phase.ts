// Whether an event is part of the story, lies before it, or is still to come.
import type { Event } from '../../model/event.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { readIsoDay } from '../../text/days.ts'
import { rangeOf } from '../../text/edtf.ts'
import type { Cluster } from './grouping.ts'

/** What ended more than this many days before the articles is background. */
const STORY_DAYS = 60

/** The day of the story's first article, or null where none has a date. */
export function storyDay(stories: readonly StoryDocument[]): string | null {
  return stories.flatMap((s) => s.found.publishedOn ?? []).sort()[0] ?? null
}

/** `today` is the day of the first article. An event without a date belongs to the story; what goes on is judged by its beginning. */
export function judgePhase(cluster: Cluster, edtf: string | null, today: string | null): Event['phase'] {
  if (cluster.reports.every((r) => r.mention.modality === 'expected')) return 'expected'
  const range = edtf ? rangeOf(edtf) : null
  const end = range && (range.to ?? range.from)
  const [last, now] = [end && readIsoDay(end), today && readIsoDay(today)]
  return typeof last === 'number' && typeof now === 'number' && now - last > STORY_DAYS
    ? 'background'
    : 'story'
}
