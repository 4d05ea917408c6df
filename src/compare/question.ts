// A question that is put to every article's reports of an event.
import type { ComparisonWords } from '../lang/shape/comparison.ts'
import type { Actor } from '../model/actor.ts'
import type { Comparison } from '../model/comparison.ts'
import type { StoryDocument } from '../model/story-document.ts'
import { voiceOf } from './voice.ts'
import type { Answer } from './answer.ts'
import type { EventUnderComparison } from './event-under-comparison.ts'
import type { Finding } from './verdicts/finding.ts'

export interface Question {
  /** Key of its words in the language's comparison words. */
  key: string
  kind: Comparison['kind']
  /** How much a reader needs a difference here: 1 must see, 2 should, 3 could. */
  importance: Comparison['importance']
  /** Every article's answers, in order of the articles and of the text. */
  find(
    event: EventUnderComparison,
    stories: readonly StoryDocument[],
    words: ComparisonWords,
    actors: readonly Actor[],
  ): Answer[]
  /**
   * For an article in which no answer was found: do its sentences on the event hold words that may be one? Then its
   * silence is not certain, and the question is left out rather than answered for it.
   */
  mayBeMissed(event: EventUnderComparison, stories: readonly StoryDocument[], document: number): boolean
  /** How the answers of the articles that give one lie to each other; two articles or more have answered. */
  judge(answers: readonly Answer[], context: JudgeContext): Finding
}

/** What judging may ask beside the answers. */
export interface JudgeContext {
  /** Name of an article's source, for reasons that people read. */
  sourceName(document: number): string
  /** Day of publication, or null. */
  publishedOn(document: number): string | null
  isOwnVoice(answer: Answer): boolean
}

export const judgeContext = (stories: readonly StoryDocument[]): JudgeContext => ({
  sourceName: (d) => nameSource(stories, d),
  publishedOn: (d) => stories[d]!.found.publishedOn,
  isOwnVoice: (a) => voiceOf(stories[a.document]!.found, a.spokenAt ?? a.span).voice === 'own',
})

/** The outlet as pages name it: of two articles of one outlet which, and the name of the file where it is not known. */
function nameSource(stories: readonly StoryDocument[], d: number): string {
  const { id, source } = stories[d]!.found
  if (source === null) return id
  return stories.some(({ found }, i) => i !== d && found.source === source) ? `${source} (${id})` : source
}
