// Whether the numbers, ages and nations that two reports give can be of one event.
import { outcomeOf } from './kin.ts'
import { actorsIn, share, type Report } from './report.ts'

/** Do both give numbers of the same thing, and other ones? */
export function countOthers(a: Report, b: Report): boolean {
  if (!a.kind || !b.kind || outcomeOf(a.kind.id) !== outcomeOf(b.kind.id)) return false
  const [x, y] = [a, b].map((r) => r.counts.flatMap((q) => (q.value === null ? [] : [q.value])))
  return x!.length > 0 && y!.length > 0 && !x!.some((n) => y!.includes(n))
}

/** A year between two ages may be a birthday. */
const MOST_YEARS = 1
export const isOtherAge = (a: number, b: number): boolean => Math.abs(a - b) > MOST_YEARS
export const isOther = <T>(a: T, b: T): boolean => a !== b

/** Does each report tell something of one who acts, or of one it is done to, that cannot hold of the same one? */
export function differIn<T>(
  a: Report,
  b: Report,
  tell: (actor: string) => T | null,
  differ: (x: T, y: T) => boolean,
): boolean {
  return (['agent', 'target'] as const).some((role) => {
    if (share(actorsIn(a, role), actorsIn(b, role))) return false
    const [x, y] = [a, b].map((r) => [...actorsIn(r, role)].flatMap((id) => tell(id) ?? []))
    return x!.length === 1 && y!.length === 1 && differ(x![0] as T, y![0] as T)
  })
}

/** Do both give a number, of whom it concerned or of what came of it, and the same one? */
export const countAlike = (a: Report, b: Report): boolean =>
  a.counts.some((q) => q.value !== null && b.counts.some((r) => r.value === q.value)) ||
  a.tolls.some((t) => b.tolls.some((u) => u.kind === t.kind && u.value === t.value))
