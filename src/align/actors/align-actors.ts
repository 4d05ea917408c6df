// The actors of several articles taken together: who is the same in all of them, and what each article calls them.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import type { Actor } from '../../model/actor.ts'
import { NOTHING_DECIDED, type DecidedActors } from '../../model/decided.ts'
import { slugOf } from '../../text/names/slug.ts'
import { actorName } from './actor-name.ts'
import { decideMembers } from './decided.ts'
import { evidenceOfArticles, evidenceOfEvents } from './evidence-in-order.ts'
import { makeForbids } from './forbids.ts'
import { countedMentions, formsOf, isDeterminer } from './forms.ts'
import { Groups } from './groups.ts'
import type { Group } from './groups.ts'
import { readMembers } from './member.ts'
import type { ActorDocument, Member } from './member.ts'
import { readOrigins } from './origins.ts'
import { nounsOfSeveral } from './same-words.ts'
import { makeStateOf, type State } from './state-of.ts'
import type { ToldEvent } from './told-events.ts'

/** Global ids by document id and local id. */
export type ActorAssignment = Map<string, Map<string, string>>

/** The actors of the story in order of first mention, with ids made of their names, and for each local id the global one. */
export interface AlignedActors {
  actors: Actor[]
  assign: ActorAssignment
}

/**
 * Joins the actors of all articles of a story. In: for each article its sentences, mentions and actors with local ids.
 * Out: a function of the events that several articles tell, to be called before any are known and again with those found;
 * what articles say of actors is weighed once for all calls.
 */
export function alignActors(
  documents: ActorDocument[],
  words: ActorWords,
  gazetteer: Gazetteer,
  decided: DecidedActors = NOTHING_DECIDED.actors,
): (told: readonly ToldEvent[]) => AlignedActors {
  const members = readMembers(documents, words, gazetteer)
  const { areApart, joinSame, nameFor } = decideMembers(documents, members, decided)
  const byId = new Map(members.map((member) => [`${member.document} ${member.actor.id}`, member]))
  const find = (document: string, actor: string): Member | undefined => byId.get(`${document} ${actor}`)
  const forbids = makeForbids(words, readOrigins(members, find))
  const joined = new Groups(members, (a, b) => areApart(a, b) || forbids(a, b))
  joinSame(joined)
  const material = { members, words, gazetteer, find, several: nounsOfSeveral(members) }
  for (const evidence of evidenceOfArticles) evidence.run({ ...material, groups: joined, told: [] })
  const counted = new Map(documents.map((document) => [document.id, countedMentions(document)]))
  return (told) => {
    const groups = joined.copy()
    for (const evidence of evidenceOfEvents) evidence.run({ ...material, groups, told })
    const assign: ActorAssignment = new Map(documents.map(({ id }) => [id, new Map<string, string>()]))
    const taken = new Map<string, number>()
    const ids = new Map<Group, string>()
    const actors = groups.all().map((group): Actor => {
      const actor = actorOf(group, counted, words, gazetteer, nameFor(group))
      const id = freeId(actor.id, taken)
      ids.set(group, id)
      for (const member of group.members) assign.get(member.document)?.set(member.actor.id, id)
      return { ...actor, id }
    })
    const stateOf = makeStateOf({ groups, words, gazetteer, find })
    return { actors: groups.all().map((group, i) => serving(actors[i]!, stateOf(group), ids)), assign }
  }
}

/** From an actor's id to the one it has in a later alignment of the same articles, which joined more. */
export function laterIds(before: ActorAssignment, after: ActorAssignment): (id: string) => string {
  const later = new Map(
    [...before].flatMap(([document, ids]) =>
      [...ids].map(([local, id]) => [id, after.get(document)!.get(local)!] as const),
    ),
  )
  return (id) => later.get(id)!
}

function actorOf(
  group: Group,
  counted: Parameters<typeof formsOf>[1],
  words: ActorWords,
  gazetteer: Gazetteer,
  decidedName: string | null,
): Actor {
  const { members } = group
  const forms = formsOf(members, counted, words)
  const name = decidedName ?? actorName(members, forms, words, gazetteer)
  const named = members.some(({ actor }) => actor.named)
  const because = [...new Set([...members.flatMap(({ actor }) => actor.because), ...group.because])]
  return {
    id: slugOf(named ? name : withoutDeterminer(name, words)),
    kind: kindOf(group),
    name,
    named,
    forms,
    because,
  }
}

const serving = (actor: Actor, state: State | null, ids: ReadonlyMap<Group, string>): Actor =>
  state ? { ...actor, serves: { actor: ids.get(state.group)!, because: state.because } } : actor

/** "the security spokesman" is filed under s. */
function withoutDeterminer(description: string, words: ActorWords): string {
  const [first = '', ...rest] = description.split(' ')
  return rest.length > 0 && isDeterminer(first, words) ? rest.join(' ') : description
}

/** An armed group or a country where one article takes it for that; else what the first article with a name says. */
function kindOf({ members }: Group): Actor['kind'] {
  for (const kind of ['armed-group', 'country'] as const)
    if (members.some(({ actor }) => actor.kind === kind)) return kind
  return (members.find(({ actor }) => actor.named) ?? members[0])!.actor.kind
}

/** `id`, or with a number when an earlier actor has it. */
function freeId(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1
  taken.set(id, count)
  if (count === 1) return id
  const numbered = `${id}-${count}`
  return taken.has(numbered) ? freeId(id, taken) : (taken.set(numbered, 1), numbered)
}
