// Who each mention of an article stands for: mentions taken together, sieve after sieve; a pronoun may stay open.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import { NOTHING_DECIDED, type Judged } from '../../model/decided.ts'
import type { DocumentActor, Office, Part } from '../../model/document-actor.ts'
import type { EventMention } from '../../model/event-mention.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedArticle } from '../../model/token.ts'
import { dropPossessive } from '../../text/names/fold.ts'
import { kindOf } from './actor-kind.ts'
import type { Cluster, Clusters } from './clusters.ts'
import { startClusters } from './decided.ts'
import { readReferences } from './read-references.ts'
import { partOf } from './parts.ts'
import type { Reference } from './reference.ts'
import type { Story } from './sieve.ts'
import { sieves } from './sieves.ts'
import { makeVeto } from './veto.ts'

const distinct = (words: string[]): string[] => [...new Set(words)]

/** A cluster becomes an actor when a name or description is in it; pronouns alone stay open. */
const isActor = (cluster: Cluster): boolean =>
  cluster.members.some((member) => member.mention.form !== 'pronoun')

/** The words of the article for an actor, without possessive. */
const wordsOf = (members: Reference[], form: Mention['form']): string[] =>
  distinct(
    members
      .filter(({ mention }) => mention.form === form)
      .map(({ mention, called }) => called || dropPossessive(mention.exact)),
  )

/**
 * Finds the actors of one article. In: the parsed article, all its mentions (names, descriptions, pronouns), the words
 * of its language, known names, its events. Out: the mentions in their order with `actor` and `use` filled, and the actors with ids
 * `a1`, `a2` … that hold in this article only.
 */
export function resolveActors(
  parsed: ParsedArticle,
  mentions: Mention[],
  words: ActorWords,
  gazetteer: Gazetteer,
  events: readonly EventMention[] = [],
  decided: Judged = NOTHING_DECIDED.actors,
): { mentions: Mention[]; actors: DocumentActor[] } {
  const references = readReferences(parsed, mentions, words, gazetteer)
  const clusters = startClusters(parsed.article.id, references, makeVeto(words), decided)
  const story = { references, clusters, words, gazetteer, events }
  for (const sieve of sieves) sieve.run(story)
  const groups = clusters.all().filter(isActor)
  const ids = new Map(groups.map((cluster, i) => [cluster, `a${i + 1}`]))
  const only = onlyParts(story)
  const idOf = (reference: Reference): string | null => ids.get(clusters.of(reference)) ?? null
  const resolved = new Map(
    references.map((reference): [string, Mention] => [
      reference.mention.id,
      withActor(reference, idOf(reference), clusters),
    ]),
  )
  return {
    mentions: mentions.map((mention) => resolved.get(mention.id) ?? { ...mention, actor: null }),
    actors: groups.map((cluster) => ({
      ...actorOf(cluster, ids.get(cluster)!, idOf, words),
      part: only.get(cluster) ?? null,
    })),
  }
}

/** The mention with its actor; an open pronoun ("it") takes the type of what it stands for. */
function withActor(reference: Reference, actor: string | null, clusters: Clusters): Mention {
  const { mention } = reference
  if (mention.form !== 'pronoun' || actor === null) return { ...mention, actor }
  const named = clusters.of(reference).members.find((member) => member.mention.form !== 'pronoun')
  return { ...mention, actor, type: named?.mention.type ?? mention.type }
}

function actorOf(
  cluster: Cluster,
  id: string,
  idOf: (reference: Reference) => string | null,
  words: ActorWords,
): Omit<DocumentActor, 'part'> {
  const { members } = cluster
  const names = wordsOf(members, 'name')
  const kind = kindOf(cluster, words)
  const spoken =
    members.find(({ mention }) => mention.form === 'name') ??
    members.find(({ mention }) => mention.form === 'nominal')
  const government = members.find(({ mention, capital }) => mention.use === 'government' && capital)
  return {
    id,
    kind,
    named: names.length > 0,
    names,
    descriptions: wordsOf(members, 'nominal'),
    country:
      kind === 'country'
        ? (members.find((member) => member.country)?.country ?? government?.capital ?? null)
        : null,
    type: spoken?.mention.type ?? 'MISC',
    gender: members.find((member) => member.gender)?.gender ?? null,
    offices: officesOf(members, idOf),
    age: members.find(({ age }) => age !== null)?.age ?? null,
    count: members.find(({ count }) => count !== null)?.count ?? null,
    because: cluster.because,
  }
}

/** The clusters that have a part all to themselves. */
function onlyParts(story: Story): ReadonlyMap<Cluster, Part> {
  return new Map(
    (['accused', 'harmed'] as const).flatMap((part) => {
      const [only, ...others] = partOf(part, story)
      return only && others.length === 0 ? [[only, part] as const] : []
    }),
  )
}

/** Each different office once. */
function officesOf(members: Reference[], idOf: (reference: Reference) => string | null): Office[] {
  const found = members.flatMap(({ office, mention }): Office[] =>
    office && mention.form !== 'pronoun'
      ? [
          {
            noun: office.noun,
            family: office.family,
            modifiers: office.modifiers,
            ranks: office.ranks,
            of: office.of && idOf(office.of),
          },
        ]
      : [],
  )
  return [...new Map(found.map((office) => [JSON.stringify(office), office])).values()]
}
