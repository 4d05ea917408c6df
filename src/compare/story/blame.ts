// How firmly blame is told: claimed by those who did it, laid on them by others, or told as fact.
import type { ComparisonWords } from '../../lang/shape/comparison.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { spanOf } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import type { JudgeContext } from '../question.ts'
import type { Finding } from '../verdicts/finding.ts'

/** The degrees, by kind of event. */
const DEGREES: Readonly<Record<string, string>> = {
  'claim-responsibility': 'claimed',
  accuse: 'blamed',
}

/** A verb stands with its object up to this length. */
const LONGEST = 60

export type Blame = Answer & { degree: string }

/** Claims of responsibility, accusations, and acts told as somebody's whose verb says no more than that they did it. */
export function findBlame(stories: readonly StoryDocument[], { doingVerbs }: ComparisonWords): Blame[] {
  return stories.flatMap(({ found, parsed }, document) =>
    found.events.flatMap((e): Blame[] => {
      const sentence = parsed.sentences[e.sentence]!
      if (e.polarity === 'negative' || sentence.repeats !== null) return []
      const trigger = sentence.tokens.find((t) => t.start === e.trigger.start)
      const degree = DEGREES[e.type]
      if (trigger && degree) {
        const object = e.arguments.find((a) => a.role === 'target' && a.start > e.trigger.end)
        const near = object && object.end - e.trigger.start <= LONGEST ? object.end : e.trigger.end
        return [{ document, span: spanOf(found.text, e.trigger.start, near), degree }]
      }
      const verb = trigger && trigger.upos !== 'VERB' ? sentence.tokens[trigger.head] : undefined
      const isActed = e.type === 'attack' && e.arguments.some((a) => a.role === 'agent')
      if (!verb || !isActed || !doingVerbs.has(verb.lemma) || verb.start > e.trigger.start) return []
      return [{ document, span: spanOf(found.text, verb.start, e.trigger.end), degree: 'told as fact' }]
    }),
  )
}

/** Alike when every article knows the same degrees; the reason names them. */
export function judgeBlame(answers: readonly Blame[], { sourceName }: JudgeContext): Finding {
  const byArticle = Map.groupBy(answers, ({ document }) => document)
  const told = [...byArticle].map(([d, own]) => {
    const degrees = [...new Set(own.map(({ degree }) => degree))].sort()
    return { text: `${sourceName(d)}: ${degrees.join(', ')}`, degrees: degrees.join() }
  })
  return {
    verdict: told.every(({ degrees }) => degrees === told[0]!.degrees) ? 'same' : 'differs',
    because: `${told.map(({ text }) => text).join('; ')}.`,
  }
}
