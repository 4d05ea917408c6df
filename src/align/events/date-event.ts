// Dates an event by its best evidence from any article, and says whose words that is.
import type { Event } from '../../model/event.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import type { Timex } from '../../model/timex.ts'
import { countDays, intersect } from '../../text/edtf.ts'
import type { Report } from './report.ts'

/**
 * The narrowest date that a report gives, made narrower by another where the two meet. A date that was counted from a day
 * of publication says so, with the basis of that day.
 */
export function dateEvent(reports: readonly Report[], stories: readonly StoryDocument[]): Event['date'] {
  const dated = reports
    .filter((r) => r.mention.date !== null)
    .sort((a, b) => width(a) - width(b) || a.document - b.document || a.order - b.order)
  const first = dated[0]
  if (!first) return { edtf: null, basis: 'no article gives a date', document: null, published: false }
  const edtf = dated.reduce((date, r) => intersect(date, r.mention.date!) ?? date, first.mention.date!)
  const { found } = stories[first.document]!
  const time = found.times.find((t) => t.id === first.mention.time)
  const published = time ? restsOnPublication(time, found.times) : false
  const outlet = found.source ?? found.id
  const words = time ? `${outlet}: “${time.exact}”` : `${outlet}: “${first.mention.trigger.exact}”`
  const basis = published
    ? `${words}, counted from the publication date ${found.publishedOn}${found.publishedBasis ? ` (${found.publishedBasis})` : ''}`
    : words
  return { edtf, basis, document: found.id, published }
}

const width = (r: Report): number => countDays(r.mention.date!) ?? Infinity

/** Does a time rest on the publication date, directly or by way of other times? */
function restsOnPublication(time: Timex, times: readonly Timex[], depth = 0): boolean {
  if (time.anchor === 'publishedOn') return true
  const next = depth < 8 && times.find((t) => t.id === time.anchor)
  return next ? restsOnPublication(next, times, depth + 1) : false
}
