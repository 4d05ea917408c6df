// All that one article tells of an event, as if one report told it.
import type { Role } from '../../model/event-mention.ts'
import { countDays } from '../../text/edtf.ts'
import { CAUSES } from './kin.ts'
import type { Report } from './report.ts'

/**
 * A report that stands for several of the same article; its trigger is that of the first that tells the event itself. What came of
 * a `whole` and has no day of its own has that of the whole: “the war of 1998, in which thousands were killed”.
 */
export function profileOf(reports: readonly Report[], whole?: Report): Report {
  const lead = reports.find((r) => r.kind && CAUSES.has(r.kind.id)) ?? reports[0]!
  const same = reports.filter((r) => r.kind === lead.kind)
  const byRole = new Map<Role, Set<string>>()
  for (const r of same)
    for (const [role, ids] of r.byRole) byRole.set(role, new Set([...(byRole.get(role) ?? []), ...ids]))
  const dated = reports
    .filter((r) => r.mention.date !== null)
    .sort((a, b) => (countDays(a.mention.date!) ?? Infinity) - (countDays(b.mention.date!) ?? Infinity))[0]
  return {
    ...lead,
    mention: { ...lead.mention, date: dated?.mention.date ?? whole?.mention.date ?? null },
    isGeneric: same.every((r) => r.isGeneric),
    isBare: same.every((r) => r.isBare),
    byRole,
    actors: new Set([...byRole.values()].flatMap((ids) => [...ids])),
    counts: same.flatMap((r) => r.counts),
    tolls: same.flatMap((r) => r.tolls),
    things: new Set(same.flatMap((r) => [...r.things])),
    lemmas: new Set(same.flatMap((r) => [...r.lemmas])),
    meanings: new Set(same.flatMap((r) => [...r.meanings])),
    matter: new Set(same.flatMap((r) => [...r.matter])),
    words: new Set(same.flatMap((r) => [...r.words])),
  }
}
