// Actors that were kept apart although their names are alike.
import type { Actor } from '../../src/model/actor.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { AppliedDecision } from '../../src/model/decision.ts'
import { nameTokens } from '../../src/text/names/fold.ts'
import { inYaml, nameFor, sentenceAt, type Call } from './call.ts'
import { quoteMention } from './quote-words.ts'

/** Names with less than this share of their words in common are not alike. */
const ALIKE = 0.5

/** Pairs of named actors by how alike their names are; those decided on are left out. */
export function closeActors(analysis: Analysis, decisions: readonly AppliedDecision[]): Call[] {
  const named = analysis.actors.filter((actor) => actor.named)
  const names = new Map(named.map((actor) => [actor, wordSets(actor)]))
  const sharing = new Map<string, Actor[]>()
  for (const [actor, sets] of names)
    for (const word of new Set(sets.flatMap((set) => [...set])))
      sharing.set(word, [...(sharing.get(word) ?? []), actor])
  const isDecided = (a: Actor, b: Actor): boolean =>
    decisions.some(({ actors }) => actors.includes(a.id) && actors.includes(b.id))
  return named.flatMap((a, i) => {
    const others = new Set(
      [...names.get(a)!].flatMap((set) => [...set].flatMap((word) => sharing.get(word)!)),
    )
    return named
      .slice(i + 1)
      .filter((b) => others.has(b) && mayBeOne(a, b) && !isDecided(a, b))
      .map((b) => ({ b, alike: likeness(names.get(a)!, names.get(b)!) }))
      .filter(({ alike }) => alike >= ALIKE)
      .flatMap(({ b, alike }) => callOf(a, b, alike, analysis) ?? [])
  })
}

/** Of one kind; or of one name and different kinds, as a town and somebody called like it. */
const mayBeOne = (a: Actor, b: Actor): boolean =>
  a.kind === b.kind || nameTokens(a.name).join(' ') === nameTokens(b.name).join(' ')

const wordSets = ({ forms, name }: Actor): Set<string>[] =>
  [name, ...forms.map(({ text }) => text)].map((text) => new Set(nameTokens(text)))

/** The share of words that the most alike names have in common (Jaccard). */
const likeness = (a: readonly Set<string>[], b: readonly Set<string>[]): number =>
  Math.max(
    ...a.flatMap((x) =>
      b.map((y) => {
        const common = [...x].filter((word) => y.has(word)).length
        return common / (x.size + y.size - common || 1)
      }),
    ),
  )

function callOf(a: Actor, b: Actor, alike: number, analysis: Analysis): Call | null {
  const first = [a, b].map(({ id }) => {
    for (const document of analysis.documents)
      for (const mention of document.mentions)
        if (mention.actor === id && mention.form === 'name') {
          const quoted = quoteMention(document, mention)
          if (quoted) return { document, mention, quoted }
        }
    return null
  })
  const [one, two] = first
  if (!one || !two) return null
  return {
    distance: 1 - alike,
    question: `kept apart: are ${a.name} (${a.kind}) and ${b.name} (${b.kind}) one?`,
    lines: [one, two].map(({ document, mention }) => sentenceAt(document, mention)),
    name: nameFor(a.id, 'and', b.id),
    fields: [
      'decision: # same, different or unsure; now they are two',
      'actors:',
      `  - ${inYaml(one.quoted)}`,
      `  - ${inYaml(two.quoted)}`,
    ],
  }
}
