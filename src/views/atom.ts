// Atom feeds (RFC 4287) of events and of corrections. No clock: a feed is as new as what it tells of.
import { rangeOf } from '../text/edtf.ts'
import { coverageOfEvent } from './coverage.ts'
import { longDate } from './dates.ts'
import type { Edition } from './edition.ts'
import { at, eventPath } from './links.ts'
import { pageWords } from '../words/page-words.ts'
import { words } from '../words/words.ts'
import { xmlText } from './xml.ts'

interface Entry {
  id: string
  href: string
  title: string
  summary: string
  /** ISO day. */
  updated: string
}

/** Events, newest report first. An event that no article and no date places in time has no entry. */
export function eventsFeed(edition: Edition, site: string): string {
  const entries = edition.events.flatMap((event): Entry[] => {
    const published = event.mentions
      .map(({ document }) => edition.sourceOf.get(document)?.document.publishedOn)
      .filter((day) => day != null)
    const range = event.date.edtf ? rangeOf(event.date.edtf) : null
    const updated = published.sort().at(-1) ?? range?.to ?? range?.from
    const when = event.date.edtf ? longDate(event.date.edtf) : words.undated
    const href = new URL(eventPath(event.id), site).href
    const summary = `${when}. ${coverageOfEvent(edition, event).text}.`
    return updated ? [{ id: href, href, title: event.title, summary, updated }] : []
  })
  return feed(edition, site, { path: '/data/events.atom', title: pageWords.feeds.events, entries })
}

/** Corrections, newest first. */
export function correctionsFeed(edition: Edition, site: string): string {
  const all = edition.corrections.length
  const entries = edition.corrections.map(({ date, page, was, is, reason }, i): Entry => {
    const href = new URL(`${at('/corrections/')}#${date}-${all - i}`, site).href
    return {
      id: href,
      href,
      title: page,
      summary: pageWords.feeds.correction(was, is, reason),
      updated: date,
    }
  })
  return feed(edition, site, { path: '/data/corrections.atom', title: pageWords.feeds.corrections, entries })
}

function feed(
  edition: Edition,
  site: string,
  { path, title, entries }: { path: string; title: string; entries: Entry[] },
): string {
  const self = new URL(at(path), site).href
  const sorted = [...entries].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
  const newest = sorted[0]?.updated ?? newestArticle(edition)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${xmlText(self)}</id>
<title>${xmlText([edition.story.title, title].filter(Boolean).join(' – '))}</title>
<updated>${instant(newest)}</updated>
<author><name>${words.site}</name></author>
<link rel="self" href="${xmlText(self)}"/>
<link href="${xmlText(new URL(at('/'), site).href)}"/>
${sorted.map(entry).join('')}</feed>
`
}

const entry = ({ id, href, title, summary, updated }: Entry): string =>
  `<entry><id>${xmlText(id)}</id><title>${xmlText(title)}</title><updated>${instant(updated)}</updated><link href="${xmlText(href)}"/><summary>${xmlText(summary)}</summary></entry>\n`

const instant = (day: string): string => `${day}T00:00:00Z`

/** An empty feed needs a day all the same: that of the newest article, or the first that computers count. */
const newestArticle = ({ documents }: Edition): string =>
  documents
    .map(({ publishedOn }) => publishedOn ?? '1970-01-01')
    .sort()
    .at(-1) ?? '1970-01-01'
