// How many or how much, of events that count no dead, injured or held: people displaced, jobs cut, what a price rose by.
import type { StoryDocument } from '../../model/story-document.ts'
import { overlaps } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import { reportsOf, type ReportUnderComparison } from '../event-under-comparison.ts'
import type { JudgeContext, Question } from '../question.ts'
import { isNeverSilent } from '../silence.ts'
import type { Finding } from '../verdicts/finding.ts'
import { judgeNumbers } from '../verdicts/judge-numbers.ts'
import { tellTogether } from '../verdicts/tell-together.ts'

/** Kinds that have a question of their own for their numbers, or whose number is of those who speak. */
const OTHERS: ReadonlySet<string> = new Set([
  'kill',
  'die',
  'injure',
  'detain',
  'statement',
  'announce',
  'consult',
  'contact',
  'appeal',
  'condemn',
  'accuse',
])

/** Numbers among the arguments: counts, shares and sums. */
function amountsIn(
  { document, mention }: ReportUnderComparison,
  stories: readonly StoryDocument[],
): Answer[] {
  const counts = mention.arguments.filter(({ role }) => role === 'count')
  return stories[document]!.found.quantities.filter(
    ({ kind, operator }) => /^(?:count|percent|money)$/.test(kind) || operator === 'vague',
  )
    .filter((quantity) => counts.some((count) => overlaps(count, quantity)))
    .map((quantity) => ({
      document,
      span: { start: quantity.start, end: quantity.end, exact: quantity.exact },
      quantity,
    }))
}

/** As numbers; but a price may rise by one figure at noon and by another at night. */
function judgeAmounts(answers: readonly Answer[], context: JudgeContext): Finding {
  const found = judgeNumbers(answers, context)
  if (found.verdict !== 'conflict' || !answers.some(({ quantity }) => quantity?.kind === 'percent'))
    return found
  const told = answers.map(({ document, span }) => ({ document, text: `“${span.exact}”` }))
  return {
    verdict: 'differs',
    because: `Other figures: ${tellTogether(told, context.sourceName, { mayOmitAll: false }).join(', ')}. Of what moves, each may be true of its hour.`,
  }
}

export const AMOUNT: Question = {
  key: 'amount',
  kind: 'number',
  importance: 1,
  find: (event, stories) =>
    OTHERS.has(event.type) ? [] : reportsOf(event, event.type).flatMap((r) => amountsIn(r, stories)),
  mayBeMissed: isNeverSilent,
  judge: judgeAmounts,
}
