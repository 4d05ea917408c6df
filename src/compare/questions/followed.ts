// What followed: events that an article puts after this one, or tells as an answer to it, in its own words.
import type { StoryDocument } from '../../model/story-document.ts'
import { spanOf } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import type { EventUnderComparison } from '../event-under-comparison.ts'
import type { JudgeContext, Question } from '../question.ts'
import { isNeverSilent } from '../silence.ts'
import type { Finding } from '../verdicts/finding.ts'
import { OUTCOME_KINDS } from './participants.ts'

/** Longer reports are shown by their trigger alone. */
const LONGEST = 90

/** The reports that follow, each from who acts to on whom, as far as they stand near one another. */
function findFollowing({ followed }: EventUnderComparison, stories: readonly StoryDocument[]): Answer[] {
  return followed
    .flatMap(({ document, mention: id, event }): Answer[] => {
      const { found } = stories[document]!
      const mention = found.events.find((e) => e.id === id)
      if (!mention || NOT_TOLD.has(mention.type)) return []
      const parts = [mention.trigger, ...mention.arguments.filter((a) => TELLING.has(a.role))]
      const [start, end] = [Math.min(...parts.map((p) => p.start)), Math.max(...parts.map((p) => p.end))]
      const span = end - start <= LONGEST ? spanOf(found.text, start, end) : mention.trigger
      return [{ document, span, spokenAt: mention.trigger, lemma: event }]
    })
    .sort((a, b) => a.document - b.document || a.span.start - b.span.start)
}

/** The dead and injured are told with the event; that somebody spoke after it says little. */
const NOT_TOLD: ReadonlySet<string> = new Set([...OUTCOME_KINDS, 'statement'])

const TELLING: ReadonlySet<string> = new Set(['agent', 'target', 'recipient'])

/** Alike when all tell the same events as following. */
function judgeFollowing(answers: readonly Answer[], { sourceName }: JudgeContext): Finding {
  const bySource = [...Map.groupBy(answers, ({ document }) => document)].map(([document, own]) => ({
    told: `${sourceName(document)} ${own.map(({ span }) => `“${span.exact}”`).join(', ')}`,
    events: [...new Set(own.map(({ lemma }) => lemma))].sort().join('|'),
  }))
  const isSame = bySource.every(({ events }) => events === bySource[0]!.events)
  return {
    verdict: isSame ? 'same' : 'differs',
    because: `${isSame ? 'The same' : 'Other events'}: ${bySource.map(({ told }) => told).join('; ')}.`,
  }
}

/** No article is silent on it: not every “then” is read. */
export const FOLLOWED: Question = {
  key: 'followed',
  kind: 'manner',
  importance: 2,
  find: findFollowing,
  mayBeMissed: isNeverSilent,
  judge: judgeFollowing,
}
