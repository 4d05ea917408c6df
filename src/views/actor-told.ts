// What is told of an actor: what it is called, what it did, what was done to it, what it says; each in its voice.
import type { Actor } from '../model/actor.ts'
import { actorOfMention, reportsOfActor } from './actor-events.ts'
import { plainForm, type Naming } from './actor-mentions.ts'
import type { Edition, Source } from './edition.ts'
import { excerptOf, type Excerpt } from './excerpt.ts'
import { saidIn, sentenceOf } from './quotation.ts'
import { speakingAt, speakingOfEvent } from './voice.ts'

/** Excerpts by source, for columns or one after the other. */
export type Told = { source: Source; excerpts: Excerpt[] }[]

const mostTold = 5

/** A description, with the voice that uses it: the closest attribution around it, or the source's own. */
export const calledIn = (edition: Edition, source: Source, { mention }: Naming): Excerpt | null =>
  excerptOf(
    source,
    mention,
    speakingAt(edition, source.document, mention),
    [{ ...mention, strong: true }],
    'tight',
  )

/** One excerpt for the same words in the same voice. */
export function distinct(excerpts: Excerpt[]): Excerpt[] {
  const key = (excerpt: Excerpt): string => {
    const marked = excerpt.pieces.find((piece) => piece.kind === 'mark')
    return `${excerpt.source.id} ${excerpt.says} ${marked && 'text' in marked ? plainForm(marked.text).toLowerCase() : ''}`
  }
  return excerpts.filter((excerpt, i) => excerpts.findIndex((other) => key(other) === key(excerpt)) === i)
}

/** What a source reports that somebody did, or that was done to somebody, by the roles that stand for it. */
export function toldOf(edition: Edition, actor: Actor, roles: string[]): Told {
  return edition.sources.map((source) => {
    const { document } = source
    const actorOf = actorOfMention(document)
    const seen = new Set<number>()
    const excerpts = reportsOfActor(document, actor.id).flatMap((event) => {
      const part = event.arguments.find(
        ({ mention, role }) => mention !== null && actorOf.get(mention) === actor.id && roles.includes(role),
      )
      const sentence = document.sentences[event.sentence]
      if (!part || !sentence || sentence.repeats !== null || seen.has(event.sentence)) return []
      seen.add(event.sentence)
      const inner = {
        start: Math.min(part.start, event.trigger.start),
        end: Math.max(part.end, event.trigger.end),
      }
      const marks = [{ start: event.trigger.start, end: event.trigger.end, strong: true }]
      return excerptOf(source, inner, speakingOfEvent(edition, document, event), marks) ?? []
    })
    return { source, excerpts: excerpts.slice(0, mostTold) }
  })
}

/** What it is quoted or reported as saying; quotations first. */
export const wordsOf = (edition: Edition, actor: Actor): Told =>
  edition.sources.map((source) => {
    const { document } = source
    const own = document.attributions.filter(
      (said) => said.actor === actor.id && sentenceOf(document, said)?.repeats === null,
    )
    return { source, excerpts: saidIn(edition, source, own) }
  })
