// Whether each article tells that things are getting worse or better, where it says so.
import type { StoryDocument } from '../../model/story-document.ts'
import { childrenOf, hasRelation, wordsBetween } from '../../text/tree.ts'
import type { Answer } from '../answer.ts'
import type { Finding } from '../verdicts/finding.ts'

export type Direction = 'worse' | 'better'

const DIRECTION_OF: Readonly<Record<string, Direction>> = { escalate: 'worse', 'de-escalate': 'better' }

export type DirectedAnswer = Answer & { direction: Direction; lead: boolean }

/** Words that lead a text: its heading and first sentences. */
const LEAD_SENTENCES = 3

/** Asserted movements towards more or less tension, with a mark on those that stand in the lead of the article. */
export function findDirections(stories: readonly StoryDocument[]): DirectedAnswer[] {
  return stories.flatMap(({ found, parsed }, document) =>
    found.events.flatMap((mention): DirectedAnswer[] => {
      const direction = DIRECTION_OF[mention.type]
      const sentence = parsed.sentences[mention.sentence]
      if (!direction || !sentence || sentence.repeats !== null || mention.polarity === 'negative') return []
      const trigger = sentence.tokens.find((t) => t.start === mention.trigger.start)
      if (!trigger) return []
      const near = childrenOf(sentence, trigger.index).filter((t) =>
        hasRelation(t, 'compound', 'amod', 'obj', 'xcomp', 'det'),
      )
      const all = [trigger, ...near].map((t) => t.index).sort((a, b) => a - b)
      const [first, last] = [all[0]!, all.at(-1)!]
      const span = last - first <= 8 ? wordsBetween(sentence, first, last) : mention.trigger
      return [{ document, span, direction, lead: mention.sentence < LEAD_SENTENCES }]
    }),
  )
}

/** Opposed when the leads of two articles point in opposite directions; alike when all point the same way. */
export function judgeDirections(
  answers: readonly DirectedAnswer[],
  sourceName: (d: number) => string,
): Finding {
  const leads = answers.filter((a) => a.lead)
  const towards = (direction: Direction): string[] => [
    ...new Set(leads.filter((a) => a.direction === direction).map((a) => sourceName(a.document))),
  ]
  const only = (direction: Direction): string[] => {
    const other = towards(direction === 'worse' ? 'better' : 'worse')
    return towards(direction).filter((name) => !other.includes(name))
  }
  const [worse, better] = [only('worse'), only('better')]
  if (worse.length && better.length)
    return {
      verdict: 'opposed',
      because: `The opening of ${worse.join(', ')} tells of more tension, that of ${better.join(', ')} of less.`,
    }
  const directions = new Set(answers.map((a) => a.direction))
  return directions.size === 1
    ? { verdict: 'same', because: 'All point in the same direction.' }
    : { verdict: 'differs', because: 'Both directions are told of.' }
}
