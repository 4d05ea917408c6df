// Who acted, on whom and where, as constraints ask it of a report again and again: worked out once.
import { actorsIn, type Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'

export interface WhoWhere {
  /** Countries of those who act, and of those it is done to. */
  agentCountries: ReadonlySet<string>
  targetCountries: ReadonlySet<string>
  /** Who acted: by name where one is given ("a bomber of the group" is the group), else by description. */
  parties: readonly string[]
  /** Named people to whom it was done. */
  people: ReadonlySet<string>
  /** The one named person whom something befell that befalls one person at a time: a fall, a death. */
  sufferer: string | null
  places: readonly string[]
}

/** Kinds of what befalls people one by one, with the role that they have in it. */
const BEFALLS: ReadonlyMap<string, 'agent' | 'target'> = new Map([
  ['fall', 'agent'],
  ['die', 'target'],
])

const known = new WeakMap<StoryKnowledge, WeakMap<Report, WhoWhere>>()

/** The same object for the same report and story. */
export function whoWhere(report: Report, story: StoryKnowledge): WhoWhere {
  let reports = known.get(story)
  if (!reports) known.set(story, (reports = new WeakMap()))
  let facts = reports.get(report)
  if (!facts) reports.set(report, (facts = workOut(report, story)))
  return facts
}

function workOut(report: Report, story: StoryKnowledge): WhoWhere {
  const [agents, targets] = [actorsIn(report, 'agent'), actorsIn(report, 'target')]
  const countriesOf = (ids: ReadonlySet<string>): Set<string> =>
    new Set([...ids].flatMap((id) => story.countryOf(id) ?? []))
  const named = [...agents].filter((id) => story.isNamed(id))
  return {
    agentCountries: countriesOf(agents),
    targetCountries: countriesOf(targets),
    parties: named.length ? named : [...agents],
    people: new Set([...targets].filter((id) => story.isPerson(id))),
    sufferer: suffererOf(report, story),
    places: [...actorsIn(report, 'place')],
  }
}

function suffererOf(report: Report, story: StoryKnowledge): string | null {
  const role = BEFALLS.get(report.kind?.id ?? '')
  const [one, ...others] = role ? actorsIn(report, role) : []
  return one !== undefined && others.length === 0 && story.isPerson(one) ? one : null
}

/** The last words of what it was done with, lower case: “rubber bullets” is `bullets`. */
export const weaponsOf = ({ mention }: Report): ReadonlySet<string> =>
  new Set(
    mention.arguments
      .filter(({ role }) => role === 'instrument')
      .map(({ exact }) => exact.toLowerCase().split(' ').at(-1)!),
  )
