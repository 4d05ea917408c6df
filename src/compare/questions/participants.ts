// Who did it, and to whom or what: the words for the participants of an event.
import type { Role } from '../../model/event-mention.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import type { Span } from '../../model/span.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { covers, spanOf } from '../../text/spans.ts'
import { headOfRange, tokensIn } from '../../text/tree.ts'
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
    .filter((a) => roles.includes(a.role) && isPhrase(report.sentence, a) && !cutsQuotation(a))
    .map((a) => withoutClause(report.sentence, a))
    .map(({ start, end, exact }) => ({
      document: report.document,
      span: { start, end, exact },
      actors: found.mentions.flatMap((m) => (m.actor && covers({ start, end }, m) ? [m.actor] : [])),
    }))
}

/** “Ana Diaz, whose party tabled the motion”: the words before the comma say who it is. */
function withoutClause(sentence: ParsedSentence, { start, end, exact }: Span): Span {
  const words = tokensIn(sentence, { start, end })
  const comma = words.find((t, i) => t.exact === ',' && /^W/.test(words[i + 1]?.xpos ?? ''))
  return comma
    ? { start, end: comma.start, exact: exact.slice(0, comma.start - start) }
    : { start, end, exact }
}

/** Who or what is counted, without the number: "40 soldiers" gives "soldiers", "40" nobody. */
export function countedIn(
  report: ReportUnderComparison,
  stories: readonly StoryDocument[],
  ...roles: Role[]
): Answer[] {
  const { found } = stories[report.document]!
  // "injured 30" in "killed 19 and injured 30" is another count, not who was killed
  const holdsNumber = (span: Answer['span']): boolean =>
    found.quantities.some((q) => q.kind === 'count' && covers(span, q))
  return answersIn(report, stories, ...roles).flatMap((answer) => {
    const number = found.quantities.find(
      (q) => !/^(?:rank|ordinal)$/.test(q.kind) && covers(answer.span, q) && q.start === answer.span.start,
    )
    if (!number) return holdsNumber(answer.span) ? [] : [answer]
    const gap = /^\s+(?:of\s+)?/.exec(found.text.slice(number.end, answer.span.end))
    if (!gap) return []
    return [{ ...answer, span: spanOf(found.text, number.end + gap[0].length, answer.span.end) }]
  })
}

/** A noun with what belongs to it: no pronoun (“it”, “I”), and nothing that ends in one or is cut off after its article. */
function isPhrase(sentence: ParsedSentence, argument: Span): boolean {
  const last = tokensIn(sentence, argument).findLast((t) => t.upos !== 'PUNCT')
  const head = last && headOfRange(sentence, tokensIn(sentence, argument)[0]!.index, last.index + 1)
  return head !== undefined && head !== null && isNounLike(head) && isNounLike(last!)
}

const isNounLike = ({ upos }: Token): boolean => ['NOUN', 'PROPN', 'NUM', 'SYM', 'ADV'].includes(upos)

/** Do the words name or describe somebody? “About 600 metres” and “the last time” do nothing. */
export const isSomebody = ({ document, span }: Answer, stories: readonly StoryDocument[]): boolean =>
  stories[document]!.found.mentions.some((m) => m.form !== 'pronoun' && (covers(span, m) || covers(m, span)))

/** Words that begin inside quotation marks and end outside are no phrase. */
const cutsQuotation = ({ exact }: Span): boolean =>
  exact.split('"').length % 2 === 0 || exact.split('“').length !== exact.split('”').length

/** Kinds of actors that act, as far as a mention's type tells. */
const mayAct = holdsMention((m) => m.form !== 'pronoun' && ['PERSON', 'ORG', 'GPE', 'NORP'].includes(m.type))

export const WHO: Question = {
  key: 'who',
  kind: 'actor',
  importance: 1,
  find: (event, stories) =>
    [
      ...reportsBut(event, ...OUTCOME_KINDS)
        .flatMap((r) => answersIn(r, stories, 'agent'))
        .filter((a) => isSomebody(a, stories)),
      ...findClaims(event, stories),
    ].sort((a, b) => a.document - b.document || a.span.start - b.span.start),
  mayBeMissed: mayAct,
  judge: judgeActors,
}

/** Kinds whose question is to whom: the election that is demanded is not the one who is asked for it. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['appeal', 'consult', 'detain'])

/** Not asked of statements: to whom one spoke says little beside what was said, which is compared where it is told. */
export const TARGET: Question = {
  key: 'target',
  kind: 'labelling',
  importance: 1,
  find: (event, stories) =>
    reportsBut(event, ...OUTCOME_KINDS, 'statement').flatMap((r) =>
      countedIn(r, stories, 'target', 'recipient').filter(
        (a) => !OF_PEOPLE.has(r.mention.type) || isSomebody(a, stories),
      ),
    ),
  mayBeMissed: () => true,
  judge: judgeActors,
}
