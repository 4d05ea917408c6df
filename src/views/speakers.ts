// Whoever is heard: each speaker with what every source attributes to it. Nobody is merged but by the analysis.
import type { Attribution } from '../model/attribution.ts'
import type { Edition, Source } from './edition.ts'
import { sentenceOf } from './quotation.ts'
import { plainForm } from './actor-mentions.ts'
import { nameSpeaker } from './voice.ts'

export interface Speaker {
  /** Unique on a page, good for an anchor. */
  id: string
  /** Its name; the article's words in quotation marks where nobody is named; null where no words say who speaks. */
  name: string | null
  actor: string | null
  /** Whether it could not be asked: `news reports`, `sources`, or nobody at all. */
  isVague: boolean
  heard: { source: Source; said: Attribution[] }[]
}

/** Speakers in the order of the sources and texts. What stands only in a repeated sentence is not counted again. */
export function speakersOf(edition: Edition): Speaker[] {
  const speakers = new Map<string, Speaker>()
  for (const source of edition.sources)
    for (const said of source.document.attributions) {
      const sentence = sentenceOf(source.document, said)
      if (!sentence || sentence.repeats !== null) continue
      const speaker = speakers.get(keyOf(edition, said)) ?? newSpeaker(edition, said, speakers.size)
      speakers.set(keyOf(edition, said), speaker)
      const heard = speaker.heard.find((one) => one.source === source)
      if (heard) heard.said.push(said)
      else speaker.heard.push({ source, said: [said] })
    }
  return [...speakers.values()]
}

/** Same actor, or same words for somebody unknown; vague ones stand apart. */
function keyOf(edition: Edition, { actor, speaker, vague }: Attribution): string {
  if (vague || !actor) return `${vague} ${plainForm(speaker?.exact ?? '').toLowerCase()}`
  return edition.actorOf.has(actor) ? actor : `open ${actor}`
}

function newSpeaker(edition: Edition, said: Attribution, i: number): Speaker {
  const actor = said.actor !== null && edition.actorOf.has(said.actor) && !said.vague ? said.actor : null
  return {
    id: actor ? `by-${actor}` : `by-${i + 1}`,
    name: nameSpeaker(edition, said.vague ? null : said.actor, said.speaker?.exact ?? null),
    actor,
    isVague: said.vague,
    heard: [],
  }
}
