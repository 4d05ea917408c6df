// Who did it, and to whom or what: the words for the participants of an event.
import type { Role } from '../../model/event-mention.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import type { Span } from '../../model/span.ts'
import { covers } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import { reportsBut, type ReportUnderComparison } from '../event-under-comparison.ts'
import type { Question } from '../question.ts'
import { holdsMention } from '../silence.ts'
import { judgeActors } from '../verdicts/judge-words.ts'
import { findClaims } from './claims.ts'

export const OUTCOME_KINDS = ['kill', 'injure', 'die']

/** The words of a role in a report, with the actors that they name; arguments that are the event itself are left out. */
export function answersIn(
  report: ReportUnderComparison,
  stories: readonly StoryDocument[],
  ...roles: Role[]
): Answer[] {
  const { found } = stories[report.document]!
  return report.mention.arguments
    .filter((a) => roles.includes(a.role) && !isPronoun(found.mentions, a) && !cutsQuotation(a))
    .map(({ start, end, exact }) => ({
      document: report.document,
      span: { start, end, exact },
      actors: found.mentions.flatMap((m) => (m.actor && covers({ start, end }, m) ? [m.actor] : [])),
    }))
}

/** Words that begin inside quotation marks and end outside are no phrase. */
const cutsQuotation = ({ exact }: Span): boolean =>
  exact.split('"').length % 2 === 0 || exact.split('“').length !== exact.split('”').length

const isPronoun = (mentions: StoryDocument['found']['mentions'], argument: Span): boolean =>
  mentions.some((m) => m.form === 'pronoun' && m.start === argument.start && m.end === argument.end)

/** Kinds of actors that act, as far as a mention's type tells. */
const mayAct = holdsMention((m) => m.form !== 'pronoun' && ['PERSON', 'ORG', 'GPE', 'NORP'].includes(m.type))

export const WHO: Question = {
  key: 'who',
  kind: 'actor',
  importance: 1,
  find: (event, stories) =>
    [
      ...reportsBut(event, ...OUTCOME_KINDS).flatMap((r) => answersIn(r, stories, 'agent')),
      ...findClaims(event, stories),
    ].sort((a, b) => a.document - b.document || a.span.start - b.span.start),
  mayBeMissed: mayAct,
  judge: judgeActors,
}

export const TARGET: Question = {
  key: 'target',
  kind: 'labelling',
  importance: 1,
  find: (event, stories) =>
    reportsBut(event, ...OUTCOME_KINDS).flatMap((r) => answersIn(r, stories, 'target', 'recipient')),
  mayBeMissed: () => true,
  judge: judgeActors,
}
