// What kind of actor a cluster is: person, country, armed group …
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { ActorKind } from '../../model/actor.ts'
import { hasRelation } from '../../text/tree.ts'
import type { Cluster } from './clusters.ts'
import type { Reference } from './reference.ts'
import { sortOf } from './veto.ts'

/** Does an article call it an armed group: by a description, or by a word in or before the name? */
function isArmed(cluster: Cluster, words: ActorWords): boolean {
  return cluster.members.some((member) => {
    const describes = member.mention.form === 'nominal' && member.office
    if (describes && words.nouns.get(describes.noun)?.isArmed) return true
    if (
      describes &&
      !words.stateBodies.has(describes.noun) &&
      describes.modifiers.some((word) => words.armedWords.has(word))
    )
      return true
    if (member.mention.form !== 'name') return false
    if (member.name.split(' ').some((word) => words.armedNameWords.has(word))) return true
    const first = member.sentence.tokens.findIndex((token) => token.end > member.mention.start)
    const [group, kind] = [member.sentence.tokens[first - 1], member.sentence.tokens[first - 2]]
    return (
      sortOf(member) === 'body' &&
      !!group &&
      !!kind &&
      words.nouns.get(group.lemma.toLowerCase())?.type === 'ORG' &&
      words.armedWords.has(kind.exact.toLowerCase())
    )
  })
}

/** The sort of most members, names counting most. */
function mainSort(cluster: Cluster): ReturnType<typeof sortOf> {
  const weight = (member: Reference): number => ({ name: 4, nominal: 2, pronoun: 1 })[member.mention.form]
  const votes = new Map<ReturnType<typeof sortOf>, number>()
  for (const member of cluster.members)
    if (sortOf(member) !== 'open')
      votes.set(sortOf(member), (votes.get(sortOf(member)) ?? 0) + weight(member))
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'open'
}

/** Has the place what only a land has, as the article tells: “Karsk's army”, “Karsk's foreign minister”? */
const isLand = (cluster: Cluster, words: ActorWords): boolean =>
  cluster.members.some(({ mention, head, sentence }) => {
    if (mention.form !== 'name' || mention.type !== 'GPE' || !hasRelation(head, 'nmod:poss')) return false
    const [next, noun] = sentence.tokens.slice(head.index + 2).map(({ lemma }) => lemma.toLowerCase())
    return words.landNouns.has(next ?? '') || words.landNouns.has(`${next} ${noun}`)
  })

export function kindOf(cluster: Cluster, words: ActorWords): ActorKind {
  if (cluster.members.some((member) => member.country)) return 'country'
  const sort = mainSort(cluster)
  if (cluster.members.some((member) => member.mention.use === 'government' && member.capital))
    return 'country'
  if (sort === 'place') return isLand(cluster, words) ? 'country' : 'place'
  if (sort === 'person') {
    const isMany = cluster.members.some((member) => member.number === 'many')
    if (!isMany) return 'person'
    return isArmed(cluster, words) ? 'armed-group' : 'group'
  }
  if (sort === 'body') return isArmed(cluster, words) ? 'armed-group' : 'organization'
  return sort === 'people' ? 'group' : 'other'
}
