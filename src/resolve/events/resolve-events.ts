// Works out what the events of an article refer to: their participants' mentions, their time and date, on whose word.
import type { Attribution } from '../../model/attribution.ts'
import type { EventMention } from '../../model/event-mention.ts'
import type { Mention } from '../../model/mention.ts'
import type { Timex } from '../../model/timex.ts'
import type { ParsedArticle } from '../../model/token.ts'
import type { EventWords } from '../../lang/shape/events.ts'
import { bySentence } from '../../text/by-sentence.ts'
import { covers } from '../../text/spans.ts'
import { timexToEdtf } from '../../text/timex-to-edtf.ts'
import { linkArguments } from './argument-mentions.ts'
import { attributionOf } from './attribution-of-event.ts'
import { placeEvents } from './event-tokens.ts'
import { placeTimes, type PlacedTime } from './place-times.ts'
import { cueOf, isSaid, withSpeaker } from './speaker-of-event.ts'
import { timeOf } from './time-of-event.ts'

/** What the other stages found in the same article. */
export interface EventSurroundings {
  mentions: readonly Mention[]
  times: readonly Timex[]
  attributions: readonly Attribution[]
}

const groupBySentence = <T extends { start: number; end: number }>(
  { sentences }: ParsedArticle,
  all: readonly T[],
): T[][] =>
  bySentence(sentences, all).map((near, index) => near.filter((one) => covers(sentences[index]!, one)))

const dateOf = ({ time, stretch }: PlacedTime): string | null =>
  stretch ?? (time.value === null ? null : timexToEdtf(time.value))

/**
 * The same events with the ids of mentions, time and attribution, and their date in EDTF. What the text leaves open stays
 * null. `words` are the event words of the article's language.
 */
export function resolveEvents(
  parsed: ParsedArticle,
  events: readonly EventMention[],
  words: EventWords,
  { mentions, times, attributions }: EventSurroundings,
): EventMention[] {
  const mentionsIn = groupBySentence(parsed, mentions)
  const speech = new Set(words.kinds.filter(({ family }) => family === 'speech').map(({ id }) => id))
  const placed = placeEvents(parsed, events)
  const triggersIn = parsed.sentences.map(() => new Set<number>())
  for (const { mention, token } of placed) triggersIn[mention.sentence]!.add(token.index)
  const timesIn = groupBySentence(parsed, times).map((here, index) =>
    placeTimes(parsed.sentences[index]!, here, triggersIn[index]!, words),
  )
  const saidIn = bySentence(
    parsed.sentences,
    attributions.map((attribution) => ({
      start: Math.min(...attribution.content.map(({ start }) => start)),
      end: Math.max(...attribution.content.map(({ end }) => end)),
      attribution,
    })),
  ).map((said) => said.map(({ attribution }) => attribution))
  const cuesIn = bySentence(
    parsed.sentences,
    attributions.flatMap(({ cue, speaker, content }) =>
      cue && speaker ? [{ ...cue, speaker, content }] : [],
    ),
  )
  return placed.map(({ mention, sentence, token }) => {
    const isSpeech = speech.has(mention.type)
    const { sentence: at, type: kind } = mention
    const own = isSpeech ? withSpeaker(sentence, mention, cuesIn[at]!) : mention.arguments
    const cue = isSpeech ? cueOf(sentence, mention.trigger, cuesIn[at]!) : undefined
    const given = cue ? timesIn[at]!.filter(({ time }) => !isSaid(sentence, cue, time)) : timesIn[at]!
    const dating = timeOf(sentence, token, { kind, isSpeech }, given, triggersIn[at]!, words)
    return {
      ...mention,
      arguments: linkArguments(sentence, own, mentionsIn[mention.sentence]!),
      time: dating?.time.id ?? null,
      date: dating ? dateOf(dating) : null,
      attribution: attributionOf(mention.trigger, saidIn[at]!)?.id ?? null,
    }
  })
}
