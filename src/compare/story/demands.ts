// What is asked, and of whom: every appeal with its addressee and its content, in the words of each article.
import type { StoryDocument } from '../../model/story-document.ts'
import type { Span } from '../../model/span.ts'
import { covers, overlaps, spanOf } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'

/** The words from the verb to the end of what it asks for, when they are no longer than this. */
const LONGEST = 160
/** Who can be asked for something. */
const ADDRESSED: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'NORP'])

/** Whose demand it is tells the voice of what is asked, not of the verb. Appeals that name an addressee; those that only repeat an earlier sentence are left out. */
export function findDemands(stories: readonly StoryDocument[]): Answer[] {
  return stories.flatMap(({ found }, document) =>
    found.events.flatMap((e): Answer[] => {
      const sentence = found.sentences[e.sentence]!
      const isSomebody = (span: Span): boolean =>
        found.mentions.some((m) => m.form !== 'pronoun' && ADDRESSED.has(m.type) && covers(span, m))
      const asked = e.arguments.filter(
        (a) => (a.role === 'recipient' || a.role === 'target') && a.start > e.trigger.end && isSomebody(a),
      )
      if (
        e.type !== 'appeal' ||
        e.polarity === 'negative' ||
        sentence.repeats !== null ||
        sentence.section !== 'body' ||
        !asked.length
      )
        return []
      const contents = found.attributions
        .filter(({ cue }) => cue && overlaps(cue, e.trigger))
        .flatMap(({ content }) => content)
      const end = Math.max(...[...asked, ...contents].filter((s) => s.end <= sentence.end).map((s) => s.end))
      const short = Math.max(...asked.map((a) => a.end))
      const span = spanOf(found.text, e.trigger.start, end - e.trigger.start <= LONGEST ? end : short)
      const actors = found.mentions.flatMap((m) =>
        m.actor && asked.some((a) => overlaps(a, m)) ? [m.actor] : [],
      )
      return [{ document, span, spokenAt: asked[0]!, actors }]
    }),
  )
}
