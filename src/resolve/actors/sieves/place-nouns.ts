// A place called by its kind: "the city of Graz", and "the city" after Graz was named.
import type { ActorWords } from '../../../lang/shape/actors.ts'
import type { Gazetteer, Place } from '../../../lang/shape/gazetteer.ts'
import { isNamedBehind } from '../named-behind.ts'
import { readNamesBefore } from '../names-before.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import { areOtherBodies, onlyCluster } from '../sieve.ts'
import type { Sieve } from '../sieve.ts'

export const placeOfName: Sieve = {
  name: 'place-of-name',
  example:
    '{a:GPE:nominal The city of {a:GPE:name Graz}} was flooded. {b:GPE:nominal The capital of {c:GPE:name Austria}} was not.',
  reason: 'A name behind “of” says which city, province or island is meant.',
  run({ references, clusters, words }) {
    const inSentence = Map.groupBy(references, ({ sentence }) => sentence)
    for (const noun of references) {
      const name = inSentence.get(noun.sentence)!.find((other) => isNamedBehind(noun, other, words))
      if (name) clusters.link(name, noun, `${quoted(noun)} says what ${quoted(name)} is`)
    }
  },
}

/** Sentences back in which no second place of the kind may be named. */
const REACH = 3

/** Thousands of inhabitants from which on a place is called a city, and not a town of that name or a part of one. */
const CITY = 100

/** May it be a place of a kind, as far as anybody knows? */
function mayBeOfKind({ mention, called }: Reference, kind: Place['kind'], gazetteer: Gazetteer): boolean {
  if (!/^(?:GPE|LOC)$/.test(mention.type) || mention.use === 'government') return false
  const known = gazetteer.places(called)
  return known.length === 0 ? mention.type === 'GPE' : known.some((place) => place.kind === kind)
}

/** Is the place that most people mean by the name of that kind? Of "Queens" it is open whether it is a city or an area. */
function isOfKind({ called }: Reference, kind: Place['kind'], noun: string, gazetteer: Gazetteer): boolean {
  const [first, ...others] = gazetteer.places(called)
  if (first?.kind !== kind) return false
  if (kind !== 'city') return true
  return !others.some((place) => place.kind === 'area') && (noun !== kind || first.rank >= CITY)
}

/** "the city", with nothing that narrows it or says whose it is. */
const takesUp = (noun: Reference, { placeNouns }: ActorWords): boolean =>
  noun.mention.form === 'nominal' &&
  noun.isDefinite &&
  !noun.isIndefinite &&
  noun.number === 'one' &&
  noun.office !== null &&
  noun.office.of === null &&
  noun.office.modifiers.length + noun.office.ranks.length === 0 &&
  /^(?:city|region)$/.test(placeNouns.get(noun.office.noun) ?? '')

export const placeNouns: Sieve = {
  name: 'place-nouns',
  example:
    'Rain fell on {a:GPE:name Graz} in {b:GPE:name Austria}. {a:GPE:nominal The city} was flooded. So were {c:GPE:name Linz} and {d:GPE:name Salzburg}. {e:GPE:nominal The town} slept.',
  reason: '“The city” is the only city named right before; with two of them it stays open.',
  run(story) {
    const { references, clusters, words, gazetteer } = story
    const namesBefore = readNamesBefore(references)
    for (const noun of references) {
      if (!takesUp(noun, words)) continue
      const kind = words.placeNouns.get(noun.office!.noun)!
      const named = namesBefore(noun, REACH).filter((name) => mayBeOfKind(name, kind, gazetteer))
      const only = onlyCluster(story, named)
      if (only && isOfKind(only, kind, noun.office!.noun, gazetteer) && !areOtherBodies(only, noun, story))
        clusters.link(
          only,
          noun,
          `${quoted(noun)} takes up ${quoted(only)}, the only ${kind} named right before`,
        )
    }
  },
}
