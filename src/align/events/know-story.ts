// Gathers what is known of a story's actors from the actors themselves and from known names of the world.
import type { Gazetteer, Place } from '../../lang/shape/gazetteer.ts'
import type { Actor } from '../../model/actor.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { findNearArticles } from './near-articles.ts'
import { measureRarity, type StoryKnowledge } from './story-knowledge.ts'

/** Knowledge of the actors of a story; `reports` tell how rare each is, `stories` which articles tell of the same matter. */
export function knowStory(
  actors: readonly Actor[],
  reports: readonly { actors: ReadonlySet<string> }[],
  gazetteer: Gazetteer,
  stories: readonly StoryDocument[],
  ages: ReadonlyMap<string, number> = new Map(),
): StoryKnowledge {
  const byId = new Map(actors.map((a) => [a.id, a]))
  const nations = new Map(actors.map((a) => [a.id, findNation(a, gazetteer)]))
  const countries = new Map(actors.map((a) => [a.id, findCountry(a, gazetteer)]))
  return {
    rarity: measureRarity(reports),
    ...findNearArticles(stories),
    countryOf: (id) => countries.get(id) ?? null,
    isSomebody: (id) => /^(?:person|group)$/.test(byId.get(id)?.kind ?? ''),
    isPerson: (id) => byId.get(id)?.kind === 'person' && byId.get(id)!.named,
    ageOf: (id) => ages.get(id) ?? null,
    nationOf: (id) => nations.get(id) ?? null,
    isNamed: (id) => byId.get(id)?.named ?? false,
    mayBeOneParty: (a, b) => mayBeOneParty(byId.get(a), byId.get(b), countries),
    mayBeOnePlace: (a, b) => a === b || mayMeet(byId.get(a), byId.get(b), gazetteer),
    nameOf: (id) => byId.get(id)?.name ?? id,
  }
}

/** The country that an actor is or that its name begins with: "India", "Indian Air Force", "Peru's navy". Persons have none. */
function findCountry(actor: Actor, gazetteer: Gazetteer): string | null {
  if (actor.kind === 'person' || actor.kind === 'armed-group') return null
  for (const { text } of actor.forms) {
    const name = text.replace(/^the /i, '')
    const whole = gazetteer.countryNamed(name) ?? gazetteer.countryOfCapital(name)
    if (whole) return whole.code
    const first = name.split(/\s/)[0]!.replace(/['’]s$/, '')
    const [country, other] = gazetteer.countriesOfDemonym(first)
    if (country && !other) return country.code
    const owner = /['’]s\s/.test(name) && gazetteer.countryNamed(name.split(/['’]s\s/)[0]!)
    if (owner) return owner.code
  }
  return null
}

/** The one country that a description of a person names: “a 36-year-old Peruvian climber”. */
function findNation({ kind, named, forms }: Actor, gazetteer: Gazetteer): string | null {
  if (kind !== 'person' || named) return null
  const codes = new Set(
    forms
      .flatMap(({ text }) => text.split(/[\s-]+/))
      .filter((word) => /^\p{Lu}/u.test(word))
      .flatMap((word) => gazetteer.countriesOfDemonym(word))
      .map(({ code }) => code),
  )
  return codes.size === 1 ? [...codes][0]! : null
}

/** An armed group is no state; a description may be anybody; two names are one party only of one country, or as a person and a body. */
function mayBeOneParty(
  a: Actor | undefined,
  b: Actor | undefined,
  countries: ReadonlyMap<string, string | null>,
): boolean {
  if (!a || !b || a.id === b.id) return true
  const [home, other] = [countries.get(a.id) ?? null, countries.get(b.id) ?? null]
  const isArmed = [a, b].map((actor) => actor.kind === 'armed-group')
  if (isArmed[0] !== isArmed[1]) return (isArmed[0] ? other : home) === null
  if (!a.named || !b.named) return true
  return (a.kind === 'person') !== (b.kind === 'person') || (home !== null && home === other)
}

/** Two known places are apart when neither can lie in the other; what is not known may lie in what is known. */
function mayMeet(a: Actor | undefined, b: Actor | undefined, gazetteer: Gazetteer): boolean {
  const [x, y] = [a, b].map((actor) => gazetteer.places(actor?.name ?? ''))
  if (!x!.length && !y!.length) return !areTwoTowns(a, b)
  if (!x!.length || !y!.length) return true
  return x!.some((p) => y!.some((q) => meets(p, q)))
}

/** Two names that nothing is known of, and that share no word, are two places: one article would not name only the other. */
function areTwoTowns(a: Actor | undefined, b: Actor | undefined): boolean {
  if (a?.kind !== 'place' || b?.kind !== 'place' || !a.named || !b.named) return false
  const words = new Set(a.name.toLowerCase().split(/\s+/))
  return !b.name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word))
}

function meets(p: Place, q: Place): boolean {
  if (p.kind === 'area' || q.kind === 'area') return true
  if (p.country !== q.country) return false
  if (p.kind === 'country' || q.kind === 'country') return true
  if (p.kind === 'region')
    return q.kind === 'region' ? p.name === q.name : q.region === null || q.region === p.name
  if (q.kind === 'region') return p.region === null || p.region === q.name
  return p.name === q.name
}
