// The same events after actors were joined: each actor under the id that it has now.
import type { AlignedEvent, AlignedStory } from './align-events.ts'
import type { Report } from './report.ts'

type Rename = (actor: string) => string

const renameAll = (actors: ReadonlySet<string>, rename: Rename): ReadonlySet<string> =>
  new Set([...actors].map(rename))

const renameIn = (report: Report, rename: Rename): Report => ({
  ...report,
  byRole: new Map([...report.byRole].map(([role, actors]) => [role, renameAll(actors, rename)])),
  actors: renameAll(report.actors, rename),
  ownActors: renameAll(report.ownActors, rename),
})

/** The aligned story with each actor of its reports renamed. Reports that were one object stay one. */
export function renameActors({ events, others, related }: AlignedStory, rename: Rename): AlignedStory {
  const renamed = new Map<Report, Report>()
  const once = (report: Report): Report =>
    renamed.get(report) ?? renamed.set(report, renameIn(report, rename)).get(report)!
  const inEvent = (aligned: AlignedEvent): AlignedEvent => ({
    ...aligned,
    reports: aligned.reports.map(once),
  })
  return { events: events.map(inEvent), others: others.map(inEvent), related }
}
