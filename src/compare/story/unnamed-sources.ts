// What rests on the word of nobody who is named: "according to news reports", "officials said".
import type { Actor } from '../../model/actor.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { spanOf } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'

/** Speaker and cue further apart than this are not shown together. */
const FARTHEST = 4

/** "the coast guard" is a body that all know, or somebody told of before; "a spokesman" is nobody in particular. */
const isKnown = (words: string): boolean => /^the\s/i.test(words)

/** Cue and speaker of every vague attribution and of every one to a person without a name, each wording once an article. */
export function findUnnamedSources(stories: readonly StoryDocument[], actors: readonly Actor[]): Answer[] {
  const named = new Map(actors.map((a) => [a.id, a.named]))
  return stories.flatMap(({ found }, document) => {
    const seen = new Set<string>()
    return found.attributions.flatMap(({ cue, speaker, actor, vague }): Answer[] => {
      const mention =
        speaker && found.mentions.find((m) => m.start === speaker.start && m.end === speaker.end)
      const isUnnamed =
        mention?.type === 'PERSON' &&
        mention.form === 'nominal' &&
        !isKnown(mention.exact) &&
        (actor === null || !named.get(actor))
      if (!cue || (!vague && !isUnnamed)) return []
      const parts = speaker ? [cue, speaker] : [cue]
      const [start, end] = [Math.min(...parts.map((p) => p.start)), Math.max(...parts.map((p) => p.end))]
      const length = parts.reduce((sum, p) => sum + p.end - p.start, 0)
      const span = end - start - length <= FARTHEST ? spanOf(found.text, start, end) : (speaker ?? cue)
      const key = span.exact.toLowerCase()
      if (seen.has(key)) return []
      seen.add(key)
      return [{ document, span }]
    })
  })
}
