// Decisions as the stages take them: pairs that must or must not be one, with all that follows, and what an editor set.
import type { Decided, DecidedPair, Judged } from '../model/decided.ts'
import type { Problem } from '../model/problem.ts'
import { isAboutEvents, isAnsweredAt, problemOf, type Anchored } from './anchor-decisions.ts'

/** Takes decisions in the order of their names, so that the order of files changes nothing. */
export function decide(anchored: readonly Anchored[]): { decided: Decided; problems: Problem[] } {
  const ordered = [...anchored].sort((a, b) => (a.decision.id < b.decision.id ? -1 : 1))
  const ofEvents = ordered.filter(({ decision }) => isAboutEvents(decision))
  const ofActors = ordered.filter((one) => !ofEvents.includes(one))
  const [events, actors] = [judge(ofEvents), judge(ofActors)]
  const withheld = ordered.flatMap(({ decision, places }) =>
    decision.decision === 'withhold' ? [{ question: decision.question, place: places[0]! }] : [],
  )
  return {
    decided: {
      actors: { ...actors.judged, names: new Map(ofActors.flatMap(nameOf)) },
      events: {
        ...events.judged,
        unsure: ofEvents.filter(({ decision }) => decision.decision === 'unsure').flatMap(pairsOf),
        titles: new Map(ofEvents.flatMap(titleOf)),
        dates: new Map(ofEvents.flatMap(dateOf)),
      },
      isWithheld: (comparison) =>
        withheld.some(({ question, place }) => isAnsweredAt(comparison, question, place)),
    },
    problems: [...events.problems, ...actors.problems],
  }
}

/** Every two of the quotations of a decision, with its reason. */
function pairsOf({ decision, subjects }: Anchored): DecidedPair[] {
  const because = `an editor says so: ${decision.reason}`
  return subjects.flatMap((a, i) => subjects.slice(i + 1).map((b) => ({ a: a.key, b: b.key, because })))
}

/** What is the same as one of two different ones differs from the other; a pair that is called both is a problem. */
function judge(anchored: readonly Anchored[]): { judged: Judged; problems: Problem[] } {
  const sames = anchored.filter(({ decision }) => decision.decision === 'same')
  const groupOf = new Map<string, Set<string>>()
  for (const { subjects } of sames) {
    const all = new Set(subjects.flatMap(({ key }) => [...(groupOf.get(key) ?? [key])]))
    for (const key of all) groupOf.set(key, all)
  }
  const problems: Problem[] = []
  const different = anchored
    .filter(({ decision }) => decision.decision === 'different' || decision.decision === 'unsure')
    .flatMap((one) =>
      pairsOf(one).flatMap(({ a, b, because }) => {
        const [left, right] = [groupOf.get(a) ?? new Set([a]), groupOf.get(b) ?? new Set([b])]
        if (left.has(b)) {
          const files = sames
            .filter(({ subjects }) => subjects.some(({ key }) => left.has(key)))
            .map(({ decision }) => `${decision.id}.yaml`)
          const found = files.length
            ? `${files.join(', ')} calls them the same`
            : 'both quotations mean the same words'
          problems.push(
            problemOf(one.decision, 'decision', `expected what can be kept apart, found that ${found}`),
          )
        }
        return [...left].flatMap((x) => [...right].map((y) => ({ a: x, b: y, because })))
      }),
    )
  return { judged: { same: sames.flatMap(pairsOf), different }, problems }
}

function nameOf({ decision, subjects }: Anchored): [string, string][] {
  return decision.decision === 'name' ? [[subjects[0]!.key, decision.is]] : []
}

function titleOf({ decision, subjects }: Anchored): [string, string][] {
  return decision.decision === 'title' ? [[subjects[0]!.key, decision.is]] : []
}

function dateOf({ decision, subjects }: Anchored) {
  if (decision.decision !== 'date') return []
  const { is, reason, by, decided } = decision
  const edtf = is === 'open' ? null : is
  const basis = `an editor set it: ${reason} (${by}, ${decided})`
  return [[subjects[0]!.key, { edtf, basis, document: null, published: false }] as const]
}
