// Comparisons that say that sources contradict each other, and those that nearly do.
import { isAnsweredAt } from '../../src/editorial/anchor-decisions.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Comparison } from '../../src/model/comparison.ts'
import { inYaml, nameFor, sentenceAt, type Call } from './call.ts'
import { quoteWords } from './quote-words.ts'

/** Kinds of question whose different answers may exclude each other. */
const EXACT: ReadonlySet<Comparison['kind']> = new Set(['number', 'place', 'time'])

/** Contradictions first; then numbers, places and times that differ, the most important first. */
export function contradictions({ comparisons, documents, events }: Analysis): Call[] {
  return comparisons
    .filter(({ verdict, kind }) => verdict === 'conflict' || (verdict === 'differs' && EXACT.has(kind)))
    .flatMap((comparison): Call[] => {
      const { id, cells, question, text, because, verdict, importance } = comparison
      const told = cells.flatMap(({ source, spans }) =>
        spans.map((span) => ({ document: documents.find((d) => d.id === source)!, span })),
      )
      const quoted = told
        .map(({ document, span }) =>
          quoteWords(document, span, (place) => {
            const at = comparisons.filter((other) => isAnsweredAt(other, question, place))
            return at.length === 1 && at[0] === comparison
          }),
        )
        .find((words) => words !== null)
      if (!quoted) return []
      const title = events.find((event) => event.id === comparison.event)?.title ?? 'the whole'
      return [
        {
          distance: verdict === 'conflict' ? 0 : importance,
          question: `${verdict === 'conflict' ? 'contradictory' : 'different'}: ${text} (${title})`,
          lines: [
            ...told.map(({ document, span }) => `“${span.exact}” – ${sentenceAt(document, span)}`),
            because,
          ],
          name: nameFor(id),
          fields: ['decision: withhold', `question: ${question}`, `answer: ${inYaml(quoted)}`],
        },
      ]
    })
}
