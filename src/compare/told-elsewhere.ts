// Whether an article may tell elsewhere what none of its sentences on an event tells: then it is not called silent.
import type { EventMention } from '../model/event-mention.ts'
import type { StoryDocument } from '../model/story-document.ts'
import type { Timex } from '../model/timex.ts'
import { isCompatible } from '../text/edtf.ts'
import { holdsWords } from '../text/holds-words.ts'
import { covers, overlaps } from '../text/spans.ts'
import { timexToEdtf } from '../text/timex-to-edtf.ts'
import type { Answer } from './answer.ts'
import type { EventUnderComparison } from './event-under-comparison.ts'

/** Shorter words say too little to look for: “it”. */
const SHORTEST = 3

/**
 * Does the article hold what others answer, outside its reports of other events: their actors, their days, their number, their
 * words? “She was in the crossing when the car hit her” gives no day, but the sentence before it may.
 */
export function mayTellElsewhere(
  answers: readonly Answer[],
  event: EventUnderComparison,
  { found }: StoryDocument,
  document: number,
): boolean {
  const days = answers.flatMap(({ edtf }) => edtf ?? [])
  const own = new Set(event.reports.filter((r) => r.document === document).map((r) => r.mention.id))
  const types = new Set(event.reports.map((r) => r.mention.type))
  /** A report of another event: of a kind that this event has no report of, or of a day that it cannot be. */
  const isOther = ({ id, type, date }: EventMention): boolean =>
    !own.has(id) &&
    (!types.has(type) || (date !== null && days.length > 0 && !days.some((day) => isCompatible(day, date))))
  const belongsElsewhere = (owners: readonly EventMention[]): boolean =>
    owners.length > 0 && owners.every(isOther)

  const mayBeDay = (time: Timex): boolean => {
    if ((time.type !== 'DATE' && time.type !== 'TIME') || time.value?.endsWith('_REF')) return false
    const day = time.value === null ? null : timexToEdtf(time.value)
    if (day !== null && !days.some((d) => isCompatible(d, day))) return false
    return !belongsElsewhere(found.events.filter((e) => e.time === time.id))
  }
  const isDated = ({ id, date }: EventMention): boolean => own.has(id) && date !== null
  return answers.some(({ span, actors = [], edtf, quantity, lemma }) => {
    if (edtf !== undefined) return found.times.some(mayBeDay) || found.events.some(isDated)
    if (actors.length)
      return found.mentions.some((m) => {
        if (m.actor === null || !actors.includes(m.actor)) return false
        return !belongsElsewhere(found.events.filter((e) => e.arguments.some((a) => covers(a, m))))
      })
    if (quantity)
      return found.quantities.some((q) => {
        if (q.value === null || q.value !== quantity.value) return false
        return !belongsElsewhere(found.events.filter((e) => e.arguments.some((a) => overlaps(a, q))))
      })
    return lemma === undefined && span.exact.length > SHORTEST && holdsWords(found.text, span.exact)
  })
}
