// What each story is about: how many of an article's words stand in sentences that report each event.
import type { Event } from '../model/event.ts'
import { countWords } from './clause.ts'
import type { Edition, Source } from './edition.ts'
import { eventPath } from './links.ts'
import { once } from './once.ts'
import { ownTitle } from './own-title.ts'
import { reportsOf } from './reports.ts'

export interface Themes {
  source: Source
  words: number
  /** Largest first; `share` in thousandths of the article, `x` where its part of the bar begins. */
  parts: { title: string; href: string; words: number; share: number; x: number }[]
  /** Words in sentences in which no event was found, or one that is not among the parts. */
  rest: number
}

const mostParts = 12

export const themesOf = once((edition: Edition): Themes[] =>
  edition.sources.map((source) => {
    const counts = new Map<Event, number>()
    const sentences = source.document.sentences.filter((sentence) => sentence.repeats === null)
    const told = new Map<object, Event[]>()
    for (const event of edition.events)
      for (const { sentence } of reportsOf(event, source))
        if (!told.get(sentence)?.includes(event)) told.set(sentence, [...(told.get(sentence) ?? []), event])
    for (const sentence of sentences) {
      const events = told.get(sentence) ?? []
      const share = countWords(sentence.exact) / Math.max(events.length, 1)
      for (const event of events) counts.set(event, (counts.get(event) ?? 0) + share)
    }
    const all = sentences.reduce((sum, sentence) => sum + countWords(sentence.exact), 0)
    let x = 0
    const parts = [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostParts)
      .map(([event, n]) => {
        const share = Math.round((1000 * n) / all)
        const part = {
          title: ownTitle(edition, event),
          href: eventPath(event.id),
          words: Math.round(n),
          share,
          x,
        }
        x += share
        return part
      })
    return { source, words: all, parts, rest: all - parts.reduce((sum, part) => sum + part.words, 0) }
  }),
)
