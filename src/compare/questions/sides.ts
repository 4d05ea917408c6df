// Which side is heard on it: those who are told to have done it or suffered it, where their word on it is given.
import type { Attribution } from '../../model/attribution.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { covers, spanOf } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import { reportsBut, type EventUnderComparison } from '../event-under-comparison.ts'
import type { JudgeContext, Question } from '../question.ts'
import { isNeverSilent } from '../silence.ts'
import type { Finding } from '../verdicts/finding.ts'
import { OUTCOME_KINDS } from './participants.ts'

/** Speaker and cue further apart than this are not shown together. */
const FARTHEST = 2

/** Kinds of acts that one does to another: a storm and a vote have no sides. */
const ACTS: ReadonlySet<string> = new Set([
  'attack',
  'clash',
  'crime',
  'detain',
  'accuse',
  'trial',
  'protest',
])

/** Those who are named as doing it or suffering it, in any article. */
function sidesOf(event: EventUnderComparison, stories: readonly StoryDocument[]): Set<string> {
  return new Set(
    reportsBut(event, ...OUTCOME_KINDS).flatMap((r) => {
      const { mentions } = stories[r.document]!.found
      const sides = r.mention.arguments.filter((a) => a.role === 'agent' || a.role === 'target')
      return mentions.flatMap((m) =>
        m.actor && m.form === 'name' && sides.some((a) => a.end === m.end && covers(a, m)) ? [m.actor] : [],
      )
    }),
  )
}

/** The attributions of an article whose content tells of the event. */
const wordsOn = (
  event: EventUnderComparison,
  { found }: StoryDocument,
  document: number,
): readonly Attribution[] =>
  found.attributions.filter((a) =>
    event.reports.some(
      (r) => r.document === document && a.content.some((content) => covers(content, r.mention.trigger)),
    ),
  )

export const SIDES: Question = {
  key: 'sides',
  kind: 'sourcing',
  importance: 1,
  find: (event, stories) => {
    if (!ACTS.has(event.type)) return []
    const sides = sidesOf(event, stories)
    return stories.flatMap((story, document) =>
      wordsOn(event, story, document).flatMap((said): Answer[] => {
        if (said.actor === null || !sides.has(said.actor) || !said.speaker) return []
        return [{ document, span: together(story.found.text, said), actors: [said.actor] }]
      }),
    )
  },
  // a side may be heard through a spokesman who is not known for one: no article is called silent
  mayBeMissed: isNeverSilent,
  judge: judgeSides,
}

function together(text: string, { speaker, cue }: Attribution): Answer['span'] {
  if (!cue) return speaker!
  const [first, last] = speaker!.start < cue.start ? [speaker!, cue] : [cue, speaker!]
  return last.start - first.end <= FARTHEST ? spanOf(text, first.start, last.end) : speaker!
}

/** Alike when every article gives the word of the same sides. */
function judgeSides(answers: readonly Answer[], { sourceName }: JudgeContext): Finding {
  const bySource = [...Map.groupBy(answers, ({ document }) => document)].map(([document, own]) => ({
    told: `${sourceName(document)} ${[...new Set(own.map(({ span }) => `“${span.exact}”`))].join(', ')}`,
    sides: [...new Set(own.flatMap(({ actors }) => actors ?? []))].sort().join('|'),
  }))
  const isSame = bySource.every(({ sides }) => sides === bySource[0]!.sides)
  const told = bySource.map((one) => one.told).join('; ')
  return isSame
    ? { verdict: 'same', because: `The word of the same: ${told}.` }
    : { verdict: 'differs', because: `Not the word of the same: ${told}.` }
}
