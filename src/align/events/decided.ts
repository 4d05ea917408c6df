// What editors decided about events: titles and dates in place of the program's, and which events may be the same.
import type { DecidedPair } from '../../model/decided.ts'
import type { Related } from '../../model/event.ts'
import type { RelatableEvent } from './relate-events.ts'
import type { Report } from './report.ts'

/** What an editor set for the event with these reports, or null. */
export function decidedFor<T>(reports: readonly Report[], decided: ReadonlyMap<string, T>): T | null {
  const report = reports.find(({ key }) => decided.has(key))
  return report ? decided.get(report.key)! : null
}

/** Events that an editor keeps apart and holds for perhaps the same, where that is not `known` already. */
export function relateUnsure(
  events: readonly RelatableEvent[],
  unsure: readonly DecidedPair[],
  known: readonly Related[],
): Related[] {
  const eventOf = new Map(events.flatMap((e) => e.reports.map((r) => [r.key, e.id] as const)))
  const seen = new Set(known.filter((r) => r.kind === 'perhaps-same').flatMap((r) => [`${r.from} ${r.to}`]))
  return unsure.flatMap(({ a, b, because }) => {
    const [from, to] = [eventOf.get(a), eventOf.get(b)]
    if (!from || !to || from === to || seen.has(`${from} ${to}`) || seen.has(`${to} ${from}`)) return []
    seen.add(`${from} ${to}`)
    return [{ from, to, kind: 'perhaps-same', because }]
  })
}
