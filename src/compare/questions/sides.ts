// What those involved say of it: who is told to have done it or suffered it, and who serves them, where their word on it is given.
import type { ComparisonWords } from '../../lang/shape/comparison.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { covers, spanOf } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import { reportsBut, type EventUnderComparison } from '../event-under-comparison.ts'
import type { JudgeContext, Question } from '../question.ts'
import { isNeverSilent } from '../silence.ts'
import type { Finding } from '../verdicts/finding.ts'
import { isDenying } from './denying.ts'
import { OUTCOME_KINDS } from './participants.ts'

/** Longer words are cut at the end of a word. */
const LONGEST = 200

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

/** What an article gives as somebody's words on the event, and whose; what they deny is another question. */
const wordsOn = (
  event: EventUnderComparison,
  story: StoryDocument,
  document: number,
  words: ComparisonWords,
): { said: Attribution; told: Span }[] =>
  story.found.attributions.flatMap((said) => {
    const told = said.content.find((content) =>
      event.reports.some((r) => r.document === document && covers(content, r.mention.trigger)),
    )
    return told && !isDenying(said, story, words) ? [{ said, told }] : []
  })

export const SIDES: Question = {
  key: 'sides',
  kind: 'sourcing',
  importance: 1,
  find: (event, stories, words, actors) => {
    if (!ACTS.has(event.type)) return []
    const sides = sidesOf(event, stories)
    const actorOf = new Map(actors.map((actor) => [actor.id, actor]))
    return stories.flatMap((story, document) =>
      wordsOn(event, story, document, words).flatMap(({ said, told }): Answer[] => {
        const speaker = actorOf.get(said.actor ?? '')
        const side = [speaker, actorOf.get(speaker?.serves?.actor ?? '')].find(
          (one) => one && sides.has(one.id),
        )
        return side ? [{ document, span: cut(story.found.text, told), lemma: side.name }] : []
      }),
    )
  },
  // a side may be heard through a spokesman who is not known for one: no article is called silent
  mayBeMissed: isNeverSilent,
  judge: judgeSides,
}

/** Its first words, up to the end of a word, where it is long. */
function cut(text: string, told: Span): Span {
  if (told.end - told.start <= LONGEST) return told
  const words = text.slice(told.start, told.start + LONGEST).replace(/\s+\S*$/u, '')
  return spanOf(text, told.start, told.start + words.length)
}

/** Alike when every article gives the word of the same sides; `lemma` is the name of the side. */
function judgeSides(answers: readonly Answer[], { sourceName }: JudgeContext): Finding {
  const bySource = [...Map.groupBy(answers, ({ document }) => document)].map(([document, own]) => ({
    told: `${sourceName(document)} ${[...new Set(own.map(({ lemma }) => lemma))].join(', ')}`,
    sides: [...new Set(own.map(({ lemma }) => lemma))].sort().join('|'),
  }))
  const isSame = bySource.every(({ sides }) => sides === bySource[0]!.sides)
  const told = bySource.map((one) => one.told).join('; ')
  return isSame
    ? { verdict: 'same', because: `The word of the same: ${told}.` }
    : { verdict: 'differs', because: `Not the word of the same: ${told}.` }
}
