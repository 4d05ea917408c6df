// Finds the words of an article's events in their sentences again, for the stages that need the tree around them.
import type { EventMention } from '../../model/event-mention.ts'
import type { ParsedArticle, ParsedSentence, Token } from '../../model/token.ts'
import { tokenAt } from '../../text/tree.ts'

/** An event with its sentence and the word that is its trigger. */
export interface PlacedEvent {
  mention: EventMention
  sentence: ParsedSentence
  token: Token
}

/** The events whose trigger is a word of its sentence, in the order given. */
export function placeEvents(parsed: ParsedArticle, events: readonly EventMention[]): PlacedEvent[] {
  return events.flatMap((mention) => {
    const sentence = parsed.sentences[mention.sentence]
    const token = sentence && tokenAt(sentence, mention.trigger.start)
    return token ? [{ mention, sentence, token }] : []
  })
}
