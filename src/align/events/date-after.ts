// Dates what an article puts after another event: between that event and the day the article came out.
import type { StoryDocument } from '../../model/story-document.ts'
import { daysOf, rangeOf } from '../../text/edtf.ts'
import type { Draft } from './draft-event.ts'
import type { StatedRelation } from './relate-events.ts'

/** So many days may lie between what went before and the article. */
const MOST_DAYS = 366

const LATER: ReadonlySet<StatedRelation['kind']> = new Set(['after', 'in-response-to'])

/**
 * The same drafts; one that no words date, that happened, and that an article puts after a dated event ("in the days following
 * the flood") lies between that event's first day and the article's publication. The words and both days are its basis.
 * `stated` holds the relations of each article, by ids of its reports.
 */
export function dateByWhatWentBefore(
  drafts: readonly Draft[],
  stories: readonly StoryDocument[],
  stated: readonly (readonly StatedRelation[])[],
): Draft[] {
  const draftOf = new Map(
    drafts.flatMap((draft) =>
      draft.cluster.reports.map((r) => [`${r.document} ${r.mention.id}`, draft] as const),
    ),
  )
  const dates = new Map<Draft, Draft['date']>()
  for (const [i, relations] of stated.entries())
    for (const { from, to, kind, exact } of relations) {
      const [later, earlier] = [draftOf.get(`${i} ${from}`), draftOf.get(`${i} ${to}`)]
      if (!LATER.has(kind) || !later || !earlier || dates.has(later) || !hasHappened(later)) continue
      const date = datedBetween(earlier, stories[i]!, exact)
      if (later.date.edtf === null && date) dates.set(later, date)
    }
  return drafts.map((draft) => ({ ...draft, date: dates.get(draft) ?? draft.date }))
}

/** “The third coup since independence in 1962”: between days a year apart and more lies no date worth telling. */
const isLongBefore = (first: string, last: string): boolean => {
  const [one, other] = [daysOf(first), daysOf(last)]
  return !!one && !!other && other[0] - one[0] > MOST_DAYS
}

const hasHappened = ({ cluster }: Draft): boolean =>
  cluster.reports.every((r) => r.mention.modality === 'asserted' && r.mention.polarity === 'positive')

function datedBetween(earlier: Draft, { found }: StoryDocument, exact: string): Draft['date'] | null {
  const { publishedOn } = found
  const first = earlier.date.edtf === null ? null : (rangeOf(earlier.date.edtf)?.from ?? null)
  if (first === null || publishedOn === null || first > publishedOn || isLongBefore(first, publishedOn))
    return null
  const printed = found.publishedBasis ? ` (${found.publishedBasis})` : ''
  return {
    edtf: first === publishedOn ? first : `${first}/${publishedOn}`,
    basis: `${found.source ?? found.id}: “${exact}” what began on ${first}, before the publication date ${publishedOn}${printed}`,
    document: found.id,
    published: true,
  }
}
