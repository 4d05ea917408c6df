// The dated events in the form that TimelineJS reads.
import { rangeOf } from '../text/edtf.ts'
import { coverageOfEvent } from './coverage.ts'
import { longDate, precisionOf } from './dates.ts'
import type { Edition } from './edition.ts'
import { eventPath } from './links.ts'
import { pageWords } from '../words/page-words.ts'
import { words } from '../words/words.ts'
import { xmlText } from './xml.ts'

/** TimelineJS JSON: a slide for every event with a date that has a beginning. */
export function timelineSlides(edition: Edition, site: string): { title: object; events: object[] } {
  const events = edition.events.flatMap((event) => {
    const { edtf } = event.date
    const range = edtf ? rangeOf(edtf) : null
    if (!edtf || !range?.from) return []
    const link = `<a href="${xmlText(new URL(eventPath(event.id), site).href)}">${pageWords.feeds.page}</a>`
    const isRange = precisionOf(edtf) === 'range' && range.to !== null && range.to !== range.from
    return [
      {
        unique_id: event.id,
        start_date: partsOf(range.from, precisionOf(edtf)),
        ...(isRange ? { end_date: partsOf(range.to!, 'day') } : {}),
        display_date: longDate(edtf),
        text: {
          headline: xmlText(event.title),
          text: `<p>${xmlText(coverageOfEvent(edition, event).text)}. ${link}</p>`,
        },
      },
    ]
  })
  return { title: { text: { headline: xmlText(edition.story.title ?? words.site) } }, events }
}

/** Year, month and day, no more exact than the date is. */
function partsOf(day: string, precision: string): Record<string, number> {
  const [year, month, date] = day.split('-').map(Number)
  if (precision === 'year') return { year: year! }
  return precision === 'month' ? { year: year!, month: month! } : { year: year!, month: month!, day: date! }
}
