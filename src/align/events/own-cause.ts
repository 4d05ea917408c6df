// Whose dead are meant where one article tells of two disasters with dead of their own.
import { compareKinds, OUTCOMES, outcomeOf } from './kin.ts'
import type { Report } from './report.ts'
import { isHeading } from './way-of-telling.ts'

/**
 * Tells whether two reports of one outcome, in one article, come of two events of unlike kinds: “a train crash killed 12; the
 * driver was among the dead; a landslide killed nine”. What an outcome came of stands in its sentence (`causes`), or else is the
 * last event told before it that brought about such an outcome.
 */
export function tellCausesApart(
  causes: ReadonlyMap<Report, readonly Report[]>,
): (a: Report, b: Report) => boolean {
  const deadly = [...causes].flatMap(([{ kind, document }, [cause]]) =>
    kind && cause && OUTCOMES.has(kind.id) ? [{ cause, document, outcome: outcomeOf(kind.id) }] : [],
  )
  const causeOf = (r: Report, outcome: string): Report | undefined =>
    causes.get(r)?.[0] ??
    deadly
      .filter(
        ({ cause, document, outcome: of }) =>
          document === r.document && of === outcome && cause.order < r.order && !isHeading(cause),
      )
      .sort((one, other) => other.cause.order - one.cause.order)[0]?.cause
  return (a, b) => {
    if (!a.kind || !b.kind || !OUTCOMES.has(a.kind.id) || a.document !== b.document) return false
    const outcome = outcomeOf(a.kind.id)
    if (outcomeOf(b.kind.id) !== outcome || [a, b].some(isHeading)) return false
    const [one, other] = [causeOf(a, outcome), causeOf(b, outcome)]
    return !!one?.kind && !!other?.kind && compareKinds(one.kind.id, other.kind.id) === null
  }
}
