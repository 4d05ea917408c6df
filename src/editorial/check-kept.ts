// Whether the analysis keeps a decision: two decisions can stand against each other by way of what the program found.
import type { Analysis } from '../model/analysis.ts'
import type { Problem } from '../model/problem.ts'
import { isAboutEvents, problemOf, type Anchored } from './anchor-decisions.ts'
import { mark } from './find-place.ts'
import { actorAt, eventAt } from './tell-decisions.ts'

/** A problem for a decision that does not hold in the analysis made with it; none when it holds. */
export function checkKept({ decision, subjects }: Anchored, edited: Analysis): Problem[] {
  const isOfEvents = isAboutEvents(decision)
  const found = subjects.map((subject) => (isOfEvents ? eventAt : actorAt)(edited, subject))
  const ids = found.map((item) => item?.id ?? null)
  const against = 'another decision stands against it'
  const fail = (message: string): Problem[] => [problemOf(decision, 'decision', message)]
  const nothing = isOfEvents
    ? 'no event there: the program takes the words for a turn of phrase'
    : 'nobody there: it is open whom the words mean'
  const wordsOf = (index: number): string => mark(subjects[index]!.place.span.exact)
  switch (decision.decision) {
    case 'withhold':
      return []
    case 'same':
      if (ids.every((id) => id === null)) return fail(`expected one for all quotations, found ${nothing}`)
      return new Set(ids).size === 1 ? [] : fail(`expected one for all quotations, found several: ${against}`)
    case 'different':
    case 'unsure': {
      const twin = ids.findIndex((id, i) => id !== null && ids.indexOf(id) !== i)
      if (twin < 0) return []
      return fail(
        `expected ${wordsOf(ids.indexOf(ids[twin]!))} and ${wordsOf(twin)} to be kept apart, found one: ${against}`,
      )
    }
    default: {
      const [item] = found
      if (!item) return fail(`expected something to set it for at ${wordsOf(0)}, found ${nothing}`)
      const now = 'name' in item ? item.name : decision.decision === 'title' ? item.title : item.date.edtf
      return (now ?? 'open') === decision.is
        ? []
        : fail(`expected ${decision.is}, found ${now ?? 'open'}: ${against}`)
    }
  }
}
