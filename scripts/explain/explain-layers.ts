// What was found in the sentence of a place, layer by layer, with the rule that found it.
import type { Attribution } from '../../src/model/attribution.ts'
import { attributionsOver, voiceOf } from '../../src/compare/voice.ts'
import { isNear, markOf, type Place } from './place.ts'
import { quote, section } from './show.ts'

export const actorName = ({ analysis }: Place, id: string | null): string =>
  id === null ? 'open' : (analysis.actors.find((actor) => actor.id === id)?.name ?? id)

export function explainMentions(place: Place): string[] {
  const found = place.document.mentions.filter((mention) => isNear(place, mention))
  const actors = [...new Set(found.flatMap(({ actor }) => actor ?? []))]
  const reasons = place.analysis.actors
    .filter(({ id, because }) => actors.includes(id) && because.length > 0)
    .map(({ name, because }) => `    ${name}: ${because.join('; ')}`)
  return section('names, descriptions, pronouns', [
    ...found.map(
      (mention) =>
        `${markOf(place, mention)} ${quote(mention.exact)} ${mention.type} ${mention.form}, actor ${actorName(place, mention.actor)}` +
        `${mention.use ? `, meant as ${mention.use}` : ''} [${mention.rule}]`,
    ),
    ...(reasons.length ? ['  why they are one actor:', ...reasons] : []),
  ])
}

export function explainTimes(place: Place): string[] {
  const { times } = place.document
  return section(
    'times',
    times
      .filter((time) => isNear(place, time))
      .map((time) => {
        const anchor = times.find(({ id }) => id === time.anchor)
        const from =
          time.anchor === 'publishedOn'
            ? `, counted from the day of publication ${place.document.publishedOn}`
            : anchor
              ? `, counted from ${quote(anchor.exact)}`
              : ''
        return `${markOf(place, time)} ${quote(time.exact)} ${time.type} ${time.value ?? 'open'}, ${time.certainty}${from} [${time.rule}]`
      }),
  )
}

export const explainQuantities = (place: Place): string[] =>
  section(
    'quantities',
    place.document.quantities
      .filter((quantity) => isNear(place, quantity))
      .map(
        (q) =>
          `${markOf(place, q)} ${quote(q.exact)} ${q.kind} ${q.operator === '=' ? '' : q.operator}${q.value ?? ''}` +
          `${q.unit ? ` ${q.unit}` : ''}${q.counts ? ` of ${quote(q.counts)}` : ''} [${q.rule}]`,
      ),
  )

export function explainVoice(place: Place): string[] {
  const { document, words } = place
  const { voice, by } = voiceOf(document, words)
  const over = attributionsOver(document, words)
  const near = document.attributions.filter(
    (a) => !over.includes(a) && [...a.content, a.cue, a.speaker].some((span) => span && isNear(place, span)),
  )
  return section('who says it', [
    `  voice: ${voice}${by ? `, by ${quote(by)}` : ''}`,
    ...over.flatMap((a) => describe(place, a, '>')),
    ...(near.length ? ['  near it, without holding the words:'] : []),
    ...near.flatMap((a) => describe(place, a, ' ')),
  ])
}

const describe = (place: Place, a: Attribution, mark: string): string[] => [
  `${mark} ${a.kind}${a.vague ? ', vague' : ''}: speaker ${a.speaker ? quote(a.speaker.exact) : 'nobody named'}, actor ` +
    `${actorName(place, a.actor)}, cue ${a.cue ? quote(a.cue.exact) : 'none'} [${a.rule}]`,
  ...a.content.map((span) => `    content ${quote(span.exact, 200)}`),
]
