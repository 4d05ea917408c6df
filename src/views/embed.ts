// What a frame on another site shows: an event with the fullest sentence of each source, or the timeline.
import type { Event } from '../model/event.ts'
import { byDate } from '../text/edtf.ts'
import { coverageOfEvent, type Coverage } from './coverage.ts'
import { longDate, shortDate } from './dates.ts'
import type { Edition } from './edition.ts'
import type { Excerpt } from './excerpt.ts'
import { layChart, type LaneChart } from './lane-chart.ts'
import { at, eventPath } from './links.ts'
import { ownTitle } from './own-title.ts'
import { excerptOfReport, fullest } from './reports.ts'
import { tagOfEvent, type Tag } from './verdict.ts'
import { capital, words } from '../words/words.ts'

export interface Embedded {
  date: string
  tag: Tag
  excerpts: Excerpt[]
  /** Sources that report it and are not shown. */
  more: number
}

const mostSources = 4

/** Where a page stands in a form for frames, from its path below the folder of the site; null where it does not. */
export function embedPath(page: string): string | null {
  return /^\/(?:events\/[^/]+|timeline)\/$/.test(page) ? at(`/embed${page}`) : null
}

export interface EmbeddedTimeline {
  chart: LaneChart | null
  events: { date: string; title: string; href: string; coverage: Coverage }[]
  /** Dated events that only the timeline has. */
  more: number
}

/** A frame is small: of more events than these only the most reported are listed. */
const mostEvents = 24

/** The chart of the timeline, and the dated events of the story as a list that says the same. */
export function viewEmbeddedTimeline(edition: Edition): EmbeddedTimeline {
  const dated = edition.events
    .filter(({ phase }) => phase !== 'background')
    .flatMap((event) =>
      event.date.edtf ? [{ event, edtf: event.date.edtf, coverage: coverageOfEvent(edition, event) }] : [],
    )
  const most = [...dated]
    .sort((a, b) => b.coverage.reporting.length - a.coverage.reporting.length)
    .slice(0, mostEvents)
  const listed = most.map(({ event }) => event)
  return {
    chart: layChart(edition),
    events: most
      .sort((a, b) => byDate(a.edtf, b.edtf))
      .map(({ event, edtf, coverage }) => ({
        date: capital(shortDate(edtf)),
        title: ownTitle(edition, event, listed),
        href: eventPath(event.id),
        coverage,
      })),
    more: dated.length - most.length,
  }
}

export function viewEmbed(edition: Edition, event: Event): Embedded {
  const { reporting } = coverageOfEvent(edition, event)
  return {
    date: event.date.edtf ? longDate(event.date.edtf) : words.undated,
    tag: tagOfEvent(edition, event),
    excerpts: reporting
      .slice(0, mostSources)
      .flatMap((source) => fullest(edition, event, source, 1).map((report) => ({ source, report })))
      .flatMap(({ source, report }) => excerptOfReport(edition, event, source, report) ?? []),
    more: Math.max(reporting.length - mostSources, 0),
  }
}
