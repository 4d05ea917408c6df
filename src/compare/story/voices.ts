// Whose words carry each article: everyone it quotes or cites, at the first place where it does.
import type { StoryDocument } from '../../model/story-document.ts'
import type { Span } from '../../model/span.ts'
import { spanOf } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'

/** Speaker and cue of each speaker's first attribution in each article. */
export function findVoices(stories: readonly StoryDocument[]): Answer[] {
  return stories.flatMap(({ found }, document) => {
    const heard = new Set<string>()
    return found.attributions.flatMap((a) => {
      if (!a.speaker) return []
      const who = a.actor ?? a.speaker.exact.toLowerCase()
      if (heard.has(who)) return []
      heard.add(who)
      return [{ document, span: together(found.text, a.speaker, a.cue), actors: a.actor ? [a.actor] : [] }]
    })
  })
}

/** Speaker and cue as one stretch where they stand side by side, else the speaker alone. */
function together(text: string, speaker: Span, cue: Span | null): Span {
  if (!cue) return speaker
  const [start, end] = [Math.min(speaker.start, cue.start), Math.max(speaker.end, cue.end)]
  const gap = speaker.start < cue.start ? cue.start - speaker.end : speaker.start - cue.end
  return gap <= 2 ? spanOf(text, start, end) : speaker
}
