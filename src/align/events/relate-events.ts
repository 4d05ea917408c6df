// Events that belong together without being the same: said of, announced, in answer to, before and after, perhaps one.
import type { Related } from '../../model/event.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { covers, overlaps } from '../../text/spans.ts'
import { countDays, rangeOf, relate } from '../../text/edtf.ts'
import { readIsoDay } from '../../text/days.ts'
import { actorsIn, type Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'

/** An event with its id and reports, as far as relating needs it. */
export interface RelatableEvent {
  id: string
  reports: readonly Report[]
}

/** A relation that the text of one article states between two of its reports, by their ids. */
export interface StatedRelation {
  from: string
  to: string
  kind: 'before' | 'after' | 'in-response-to'
  exact: string
}

/** Events this far apart are not perhaps the same. */
const FARTHEST_DAYS = 3

/** All relations between the events of a story, each pair and kind once, in order of the events. */
export function relateEvents(
  events: readonly RelatableEvent[],
  stories: readonly StoryDocument[],
  stated: readonly (readonly StatedRelation[])[],
  story: StoryKnowledge,
): Related[] {
  const eventOf = new Map(events.flatMap((e) => e.reports.map((r) => [r.key, e.id] as const)))
  const all = [
    ...relateByContent(events, stories, eventOf),
    ...relateByWords(stories, stated, eventOf),
    ...relateByLikeness(events, story),
  ]
  const seen = new Set<string>()
  return all.filter((r) => {
    const key = `${r.from} ${r.to} ${r.kind}`
    return r.from !== r.to && !seen.has(key) && seen.add(key)
  })
}

/** "India said the strikes killed 300": the saying is a claim about the strikes. */
function relateByContent(
  events: readonly RelatableEvent[],
  stories: readonly StoryDocument[],
  eventOf: ReadonlyMap<string, string>,
): Related[] {
  return events.flatMap((event) =>
    event.reports.flatMap((report) => {
      const { found } = stories[report.document]!
      const said = found.attributions.filter((a) => a.cue && overlaps(a.cue, report.mention.trigger))
      if (said.length === 0) return []
      return found.events
        .filter((m) => said.some((a) => a.content.some((c) => covers(c, m.trigger))))
        .flatMap((m) => {
          const to = eventOf.get(`${found.id} ${m.id}`)
          if (!to) return []
          const kind = report.mention.type === 'announce' ? 'announcement-of' : 'claim-about'
          const because = `${found.source ?? found.id} reports it with “${report.mention.trigger.exact}”`
          return [{ from: event.id, to, kind, because }]
        })
    }),
  )
}

function relateByWords(
  stories: readonly StoryDocument[],
  stated: readonly (readonly StatedRelation[])[],
  eventOf: ReadonlyMap<string, string>,
): Related[] {
  return stories.flatMap(({ found }, i) =>
    (stated[i] ?? []).flatMap((r) => {
      const [from, to] = [r.from, r.to].map((id) => eventOf.get(`${found.id} ${id}`))
      return from && to
        ? [{ from, to, kind: r.kind, because: `${found.source ?? found.id} says “${r.exact}”` }]
        : []
    }),
  )
}

/** Other kinds of dealing by the same person about the same days, told by different articles. */
function relateByLikeness(events: readonly RelatableEvent[], story: StoryKnowledge): Related[] {
  const found: Related[] = []
  const dealings = events.filter(({ reports }) => reports.some(isDealing))
  for (const [i, a] of dealings.entries())
    for (const b of dealings.slice(i + 1)) {
      if (a.reports.some((r) => b.reports.some((s) => s.document === r.document))) continue
      const pair = a.reports
        .flatMap((x) => b.reports.map((y) => [x, y] as const))
        .find(([x, y]) => isPerhapsOne(x, y, story))
      if (!pair) continue
      const who = sharedPerson(pair[0], pair[1], story)!
      const others = [...pair[0].actors].filter((id) => id !== who && pair[1].actors.has(id))
      const names = [who, ...others].map((id) => story.nameOf(id)).join(', ')
      found.push({
        from: a.id,
        to: b.id,
        kind: 'perhaps-same',
        because: `both name ${names} about the same days, but tell of “${pair[0].mention.trigger.exact}” and of “${pair[1].mention.trigger.exact}”; neither article says whether it is one step or two`,
      })
    }
  return found
}

const DEALINGS = new Set(['consult', 'contact', 'appeal', 'announce', 'aid'])
const isDealing = ({ kind }: Report): boolean => kind !== null && DEALINGS.has(kind.id)
const DEALERS = ['agent', 'target', 'recipient', 'origin'] as const

/** A person who deals in one of the reports and is named in the other. */
function sharedPerson(x: Report, y: Report, story: StoryKnowledge): string | undefined {
  const dealing = [...actorsIn(x, ...DEALERS)].filter((id) => y.actors.has(id))
  const named = [...actorsIn(y, ...DEALERS)].filter((id) => x.actors.has(id))
  return [...dealing, ...named].find((id) => story.isPerson(id))
}

function isPerhapsOne(x: Report, y: Report, story: StoryKnowledge): boolean {
  if (!isDealing(x) || !isDealing(y)) return false
  return sharedPerson(x, y, story) !== undefined && areNear(x.mention.date, y.mention.date)
}

function areNear(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const relation = relate(a, b)
  if (relation !== 'before' && relation !== 'after') return relation !== null
  const [x, y] = [rangeOf(a)!, rangeOf(b)!]
  const [earlier, later] = relation === 'before' ? [x.to, y.from] : [y.to, x.from]
  const [from, to] = [earlier && readIsoDay(earlier), later && readIsoDay(later)]
  return (
    typeof from === 'number' && typeof to === 'number' && to - from <= FARTHEST_DAYS && countDays(a)! < 40
  )
}
