// The same description in articles that tell the same news: "the driver", "a suburban factory".
import { readAnchors } from '../anchors.ts'
import { forPairsWithKey, type Evidence, type Material } from '../evidence.ts'
import type { Member } from '../member.ts'
import { agreeOn, isOneOfMany, nounsOf } from '../same-words.ts'
import { isLead, readLeads } from '../told-events.ts'

/** Actors that a noun may tell of by itself. Of "officials" or "residents" there are many. */
const KINDS = new Set(['person', 'place', 'organization'])

/** Names that two articles must share to tell one case of people, where no event begins both. */
const ENOUGH = 3

/** Is it spoken of where the article tells its news? */
const isInNews = (member: Member, { words }: Material): boolean =>
  KINDS.has(member.actor.kind) && isLead(member.sentences[0]) && !isOneOfMany(member, words)

export const sameDescriptionElsewhere: Evidence = {
  name: 'same-description-elsewhere',
  example:
    '{c:PERSON:name Mara Lindt} died on Monday. {a:FAC:nominal A factory} burned. // {c:PERSON:name Mara Lindt} died in {a:FAC:nominal a suburban factory}.',
  reason:
    'Articles that begin with the same event and each have one actor called by a noun mean the same one; of people, so do articles that share names.',
  run(material) {
    const { members, groups, told } = material
    const beginAlike = readLeads(told)
    const anchors = readAnchors(members, groups)
    const count = new Map<string, number>()
    for (const one of members)
      for (const noun of nounsOf(one))
        count.set(`${one.document} ${noun}`, (count.get(`${one.document} ${noun}`) ?? 0) + 1)
    const keys = (member: Member): string[] =>
      nounsOf(member).filter((noun) => count.get(`${member.document} ${noun}`) === 1)
    const inNews = members.filter((member) => isInNews(member, material))
    forPairsWithKey(inNews, keys, groups, (a, b) => {
      if (a.actor.kind !== b.actor.kind || (a.actor.named && b.actor.named)) return
      if (
        !beginAlike(a.document, b.document) &&
        !(a.actor.kind === 'person' && anchors(a.document, b.document) >= ENOUGH)
      )
        return
      const noun = keys(a).find((one) => keys(b).includes(one) && agreeOn(one, a, b, material))
      if (noun)
        groups.link(a, b, `each article has one “${noun}”, and both begin with the same event or share names`)
    })
  },
}
