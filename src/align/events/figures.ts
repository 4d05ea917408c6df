// Whether the numbers and ages that two reports give can be of one event.
import type { Role } from '../../model/event-mention.ts'
import { outcomeOf } from './kin.ts'
import { actorsIn, share, type Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'

/** Do both give numbers of the same thing, and other ones? */
export function countOthers(a: Report, b: Report): boolean {
  if (!a.kind || !b.kind || outcomeOf(a.kind.id) !== outcomeOf(b.kind.id)) return false
  const [x, y] = [a, b].map((r) => r.counts.flatMap((q) => (q.value === null ? [] : [q.value])))
  return x!.length > 0 && y!.length > 0 && !x!.some((n) => y!.includes(n))
}

/** A year between two ages may be a birthday. */
const MOST_YEARS = 1

/** Is the one in this role of another age, as far as the articles give ages? */
export function differInAge(a: Report, b: Report, role: Role, story: StoryKnowledge): boolean {
  const [x, y] = [a, b].map((r) => [...actorsIn(r, role)].flatMap((id) => story.ageOf(id) ?? []))
  return (
    x!.length === 1 &&
    y!.length === 1 &&
    !share(actorsIn(a, role), actorsIn(b, role)) &&
    Math.abs(x![0]! - y![0]!) > MOST_YEARS
  )
}

/** Do both give a number, of whom it concerned or of what came of it, and the same one? */
export const countAlike = (a: Report, b: Report): boolean =>
  a.counts.some((q) => q.value !== null && b.counts.some((r) => r.value === q.value)) ||
  a.tolls.some((t) => b.tolls.some((u) => u.kind === t.kind && u.value === t.value))
