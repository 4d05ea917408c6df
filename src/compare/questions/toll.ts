// The dead, the injured and those held: how many, who, in which words.
import type { Quantity } from '../../model/quantity.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { overlaps } from '../../text/spans.ts'
import { childrenOf, wordsBetween } from '../../text/tree.ts'
import type { Answer } from '../answer.ts'
import { reportsOf, type ReportUnderComparison } from '../event-under-comparison.ts'
import type { Question } from '../question.ts'
import { holdsOtherReport, holdsQuantity } from '../silence.ts'
import { judgeNumbers } from '../verdicts/judge-numbers.ts'
import { judgeWords } from '../verdicts/judge-words.ts'
import { countedIn, isSomebody } from './participants.ts'

/** Numbers that count the arguments of a report; of several, each with a number of its own, none counts all. */
function countsOf(report: ReportUnderComparison, stories: readonly StoryDocument[]): Answer[] {
  const { found } = stories[report.document]!
  const isOnly = report.mention.arguments.filter(({ role }) => role === 'target').length === 1
  const isCounted = (q: Quantity): boolean =>
    report.mention.arguments.some((a) =>
      a.role === 'count' ? overlaps(a, q) : isOnly && a.role === 'target' && a.start === q.start,
    )
  return found.quantities
    .filter((q) => (q.kind === 'count' || q.operator === 'vague') && isCounted(q))
    .map((quantity) => ({
      document: report.document,
      span: { start: quantity.start, end: quantity.end, exact: quantity.exact },
      quantity,
    }))
}

/** The verb with its auxiliaries: "were killed". */
function verbOf({ document, mention, sentence, trigger }: ReportUnderComparison): Answer[] {
  if (trigger.upos !== 'VERB') return []
  const auxiliaries = childrenOf(sentence, trigger.index).filter(
    (t) => t.deprel === 'aux:pass' && t.index < trigger.index,
  )
  const first = auxiliaries[0]?.index ?? trigger.index
  const near = trigger.index - first <= 2 ? first : trigger.index
  return [{ document, span: wordsBetween(sentence, near, trigger.index), lemma: mention.lemma }]
}

/** Is the number an argument of a report of another kind: in "killed 40" nobody is injured? */
const countsOther = (quantity: Quantity, { found }: StoryDocument, kinds: readonly string[]): boolean =>
  found.events.some((e) => !kinds.includes(e.type) && e.arguments.some((a) => overlaps(a, quantity)))

const toll = (key: string, importance: 1 | 2, ...kinds: string[]): Question => ({
  key,
  kind: 'number',
  importance,
  find: (event, stories) => reportsOf(event, ...kinds).flatMap((r) => countsOf(r, stories)),
  mayBeMissed: (event, stories, document) =>
    holdsQuantity((q) => q.kind === 'count' && !countsOther(q, stories[document]!, kinds))(
      event,
      stories,
      document,
    ) || holdsOtherReport(...kinds)(event, stories, document),
  judge: judgeNumbers,
})

export const KILLED = toll('killed', 1, 'kill', 'die')
export const INJURED = toll('injured', 2, 'injure')
export const HELD = toll('held', 2, 'detain')

export const DEAD: Question = {
  key: 'dead',
  kind: 'labelling',
  importance: 1,
  find: (event, stories) =>
    reportsOf(event, 'kill', 'die')
      .flatMap((r) => countedIn(r, stories, 'target'))
      .filter((a) => isSomebody(a, stories)),
  mayBeMissed: holdsOtherReport('kill', 'die'),
  judge: judgeWords,
}

export const KILLING_VERB: Question = {
  key: 'killing-verb',
  kind: 'labelling',
  importance: 2,
  find: (event) => reportsOf(event, 'kill', 'die').flatMap(verbOf),
  mayBeMissed: holdsOtherReport('kill', 'die'),
  judge: judgeWords,
}
