// Where and when: the words for place and time of an event.
import { judgeActors, judgeDays } from '../verdicts/judge-words.ts'
import type { Mention } from '../../model/mention.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { covers } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import type { ReportUnderComparison } from '../event-under-comparison.ts'
import type { Question } from '../question.ts'
import { holdsMention, holdsTime } from '../silence.ts'
import { answersIn } from './participants.ts'

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC'])

/** Do the words name or describe a place? “In the new adventure” does not. */
const isPlace = ({ document, span }: Answer, stories: readonly StoryDocument[]): boolean =>
  stories[document]!.found.mentions.some((m) => m.actor && PLACES.has(m.type) && covers(span, m))

/** “Sentenced to a year in prison”: a place without a name is where somebody goes from the court. */
const isPrison = (
  { document, span }: Answer,
  { mention }: ReportUnderComparison,
  stories: readonly StoryDocument[],
): boolean =>
  mention.type === 'convict' &&
  !stories[document]!.found.mentions.some((m) => m.form === 'name' && covers(span, m))

/** Places that the target is said to be in: "a depot in Lima". */
function placesOfTarget(report: ReportUnderComparison, stories: readonly StoryDocument[]): Answer[] {
  const targets = report.mention.arguments.filter((a) => a.role === 'target')
  const follows = (m: Mention): boolean =>
    report.sentence.tokens.some(
      (t, i, all) => t.start === m.start && t.deprel !== 'nmod:poss' && all[i - 1]?.upos === 'ADP',
    )
  return stories[report.document]!.found.mentions.filter(
    (m) => m.form === 'name' && PLACES.has(m.type) && targets.some((a) => covers(a, m)) && follows(m),
  ).map(({ start, end, exact, actor }) => ({
    document: report.document,
    span: { start, end, exact },
    actors: actor ? [actor] : [],
  }))
}

export const WHERE: Question = {
  key: 'where',
  kind: 'place',
  importance: 1,
  find: (event, stories) =>
    event.reports.flatMap((r) => {
      const told = answersIn(r, stories, 'place').filter(
        (a) => isPlace(a, stories) && !isPrison(a, r, stories),
      )
      return told.length ? told : placesOfTarget(r, stories)
    }),
  mayBeMissed: holdsMention((m) => m.form === 'name' && PLACES.has(m.type)),
  judge: judgeActors,
}

/**
 * The time that dates a report. “Recently” gives no day, and “the Christmas party” is called after one: it may have been held
 * on any other.
 */
function timeOf(report: ReportUnderComparison, stories: readonly StoryDocument[]): Answer[] {
  const { document, mention, sentence } = report
  const time = stories[document]!.found.times.find((t) => t.id === mention.time)
  if (!time || time.value?.endsWith('_REF')) return []
  const { start, end, exact } = time
  const isNamedAfter =
    time.rule === 'holiday' && sentence.tokens.some((t) => t.start === start && t.deprel === 'compound')
  return isNamedAfter ? [] : [{ document, span: { start, end, exact }, edtf: mention.date }]
}

export const WHEN: Question = {
  key: 'when',
  kind: 'time',
  importance: 1,
  find: (event, stories) => event.reports.flatMap((r) => timeOf(r, stories)),
  // what somebody says once may be said again: no article is silent on the day of a statement
  mayBeMissed: (event, stories, document) =>
    event.type === 'statement' || holdsTime(event, stories, document),
  judge: judgeDays,
}
