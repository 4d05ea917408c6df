// Reports as clustering sees them: with the places, victims and parties that stand in what came of them or in a claim.
import type { Role } from '../../model/event-mention.ts'
import { findBlamed } from './blame.ts'
import { findCauses } from './outcomes.ts'
import type { Report } from './report.ts'

/** Roles that an event has in common with what came of it. */
const PASSED_UP: readonly Role[] = ['place', 'target', 'topic']

export interface WholeReports {
  reports: Report[]
  /** For each report of an outcome, the reports of the event that it came of. */
  causes: Map<Report, Report[]>
}

/** The same reports, in the same order, each with what its sentence tells of it elsewhere. */
export function completeReports(
  reports: readonly Report[],
  areApart: (a: Report, b: Report) => boolean,
): WholeReports {
  const causes = findCauses(reports, areApart)
  const blamed = findBlamed(reports)
  const outcomesOf = Map.groupBy(causes.keys(), (outcome) => causes.get(outcome)![0])
  const whole = new Map(
    reports.map((r) => {
      const outcomes = outcomesOf.get(r) ?? []
      const doers = blamed.get(r)
      return [r, outcomes.length || doers ? enrich(r, outcomes, doers ?? new Set()) : r] as const
    }),
  )
  return {
    reports: [...whole.values()],
    causes: new Map(
      [...causes].map(([outcome, cause]) => [whole.get(outcome)!, cause.map((c) => whole.get(c)!)]),
    ),
  }
}

function enrich(report: Report, outcomes: readonly Report[], doers: ReadonlySet<string>): Report {
  const byRole = new Map([...report.byRole].map(([role, ids]) => [role, new Set(ids)] as const))
  const add = (role: Role, ids: Iterable<string>): void => {
    const known = byRole.get(role) ?? new Set<string>()
    for (const id of ids) known.add(id)
    if (known.size) byRole.set(role, known)
  }
  for (const role of PASSED_UP) for (const outcome of outcomes) add(role, outcome.byRole.get(role) ?? [])
  add('agent', doers)
  const dated = [report, ...outcomes].find((r) => r.mention.date !== null)
  return {
    ...report,
    mention: {
      ...report.mention,
      date: dated?.mention.date ?? null,
      time: report.mention.time ?? dated?.mention.time ?? null,
    },
    timeWords: report.timeWords ?? outcomes.find((o) => o.timeWords !== null)?.timeWords ?? null,
    isGeneric: false,
    isBare: false,
    tolls: outcomes.flatMap(tollsOf),
    things: new Set([report, ...outcomes].flatMap((r) => [...r.things])),
    byRole,
    actors: new Set([...byRole.values()].flatMap((ids) => [...ids])),
    words: new Set([...report.words, ...outcomes.flatMap((o) => [...o.words])]),
  }
}

const tollsOf = ({ kind, counts }: Report): Report['tolls'] =>
  counts.flatMap(({ value }) => (kind && value !== null ? [{ kind: kind.id, value }] : []))
