// An event for a frame on another site: the fullest sentence of each source, of four at most.
import type { Event } from '../model/event.ts'
import { coverageOfEvent } from './coverage.ts'
import { longDate } from './dates.ts'
import type { Edition } from './edition.ts'
import type { Excerpt } from './excerpt.ts'
import { at } from './links.ts'
import { excerptOfReport, fullest } from './reports.ts'
import { tagOfEvent, type Tag } from './verdict.ts'
import { words } from './words.ts'

export interface Embedded {
  date: string
  tag: Tag
  excerpts: Excerpt[]
  /** Sources that report it and are not shown. */
  more: number
}

const mostSources = 4

export const embedPath = (event: string): string => at(`/embed/events/${event}/`)

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
