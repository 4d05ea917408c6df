// Whom or what the quoted words mean: the one actor's mention, or the one report of an event, at a place.
import { keyOf } from '../model/decided.ts'
import type { EventMention } from '../model/event-mention.ts'
import type { Mention } from '../model/mention.ts'
import { covers } from '../text/spans.ts'
import { mark, type Found, type PlaceInText } from './find-place.ts'

/** What a quotation means, and the place it was found at. */
export interface Subject {
  key: string
  document: string
  id: string
  place: PlaceInText
}

/** The report whose word stands among the quoted ones. */
export function findReport(place: PlaceInText): Found<Subject> {
  const { document, span } = place
  const reports = document.events.filter(({ trigger }) => covers(span, trigger))
  return onlyOne(
    place,
    reports,
    ({ trigger }: EventMention) => trigger.exact,
    'one word for an event',
    document.events.filter(({ sentence }) => {
      const { start, end } = document.sentences[sentence]!
      return start < span.end && span.start < end
    }),
  )
}

/**
 * The mention that the words are; else the shortest that holds them; else the only one that they hold, where they end with it: “the
 * old Mr Vik” means Vik, and “the Genoa mayor” does not mean Genoa.
 */
export function findMention(place: PlaceInText): Found<Subject> {
  const { document, span } = place
  const same = document.mentions.filter((m) => m.start === span.start && m.end === span.end)
  const around = document.mentions
    .filter((mention) => covers(mention, span))
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  const inside = document.mentions.filter((mention) => covers(span, mention))
  const outermost = inside.filter((m) => !inside.some((other) => other !== m && covers(other, m)))
  const [only, another] = outermost
  const held = only && !another && only.end !== span.end ? [] : outermost
  const candidates = same.length ? same : around.length ? around.slice(0, 1) : held
  return onlyOne(place, candidates, ({ exact }: Mention) => exact, 'words for one actor', outermost)
}

function onlyOne<T extends { id: string }>(
  place: PlaceInText,
  candidates: readonly T[],
  wordsOf: (candidate: T) => string,
  expected: string,
  near: readonly T[],
): Found<Subject> {
  const { document, span } = place
  const [one, another] = candidates
  if (one && !another)
    return { found: { key: keyOf(document.id, one.id), document: document.id, id: one.id, place } }
  const list = (of: readonly T[]): string => of.map((candidate) => mark(wordsOf(candidate))).join(', ')
  const found = one
    ? `${candidates.length} (${list(candidates)}): quote fewer words`
    : near.length
      ? `none; in that sentence they are ${list(near)}`
      : 'none'
  return { fault: `expected ${expected} in ${mark(span.exact)}, found ${found}` }
}
