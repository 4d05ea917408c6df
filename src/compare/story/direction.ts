// Whether each article tells that things are getting worse or better, where it says so.
import type { ComparisonWords } from '../../lang/shape/comparison.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, hasRelation, wordsBetween } from '../../text/tree.ts'
import { covers } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import type { Finding } from '../verdicts/finding.ts'

export type Direction = 'worse' | 'better'

const DIRECTION_OF: Readonly<Record<string, Direction>> = { escalate: 'worse', 'de-escalate': 'better' }

export type DirectedAnswer = Answer & { direction: Direction; lead: boolean }

/** A movement is shown when the opening tells of it, or when the article asserts it in its own voice. */
const OPENING_SENTENCES = 2

/** Movements towards more or less tension, with a mark on those that stand in the opening of the article. */
export function findDirections(stories: readonly StoryDocument[], words: ComparisonWords): DirectedAnswer[] {
  return stories.flatMap(({ found, parsed }, document) => {
    const all = found.events.flatMap((mention): DirectedAnswer[] => {
      const told = DIRECTION_OF[mention.type]
      const sentence = parsed.sentences[mention.sentence]
      if (!told || !sentence || sentence.repeats !== null || mention.polarity === 'negative') return []
      const trigger = sentence.tokens.find((t) => t.start === mention.trigger.start)
      if (!trigger) return []
      const direction = isEased(sentence, trigger, words) ? 'better' : told
      const near = childrenOf(sentence, trigger.index).filter((t) =>
        hasRelation(t, 'compound', 'amod', 'obj', 'xcomp'),
      )
      const isState =
        trigger.upos === 'NOUN' && !near.some((t) => hasRelation(t, 'amod') && t.upos === 'VERB')
      const isMove = trigger.upos === 'VERB' || words.movementNouns.has(mention.lemma) || !isState
      const lead = mention.sentence < OPENING_SENTENCES
      const own = mention.attribution === null && mention.modality === 'asserted'
      if (!isMove || (!lead && !own)) return []
      const around = [trigger, ...near].map((t) => t.index).sort((a, b) => a - b)
      const [first, last] = [around[0]!, around.at(-1)!]
      const span = last - first <= 8 ? wordsBetween(sentence, first, last) : mention.trigger
      return [{ document, span, direction, lead, judgement: mention.judgement }]
    })
    return all.filter((a) => !all.some((b) => b !== a && covers(b.span, a.span)))
  })
}

/** Does a word of easing stand before the tension? In a headline's capitals it may not be read as a verb: "Seek to Ease Tension". */
const isEased = ({ tokens }: ParsedSentence, { index }: Token, { easingVerbs }: ComparisonWords): boolean =>
  tokens.slice(Math.max(index - 2, 0), index).some((t) => easingVerbs.has(t.exact.toLowerCase()))

/** Opposed when the leads of two articles point in opposite directions; alike when all point the same way. */
export function judgeDirections(
  answers: readonly DirectedAnswer[],
  sourceName: (d: number) => string,
): Finding {
  const leads = openings(answers)
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

/** The first movement that each article tells of in its opening. */
function openings(answers: readonly DirectedAnswer[]): DirectedAnswer[] {
  return answers.filter(
    (a, i) => a.lead && !answers.slice(0, i).some((b) => b.lead && b.document === a.document),
  )
}
