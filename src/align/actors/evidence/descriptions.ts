// The same description in articles that tell the same news: "the driver", "a suburban factory".
import { readAnchors } from '../anchors.ts'
import { forPairsWithKey, type Evidence, type Material } from '../evidence.ts'
import type { Member } from '../member.ts'
import { readOnlyWords } from '../only-words.ts'
import { isOneOfMany, tellOfOne } from '../same-words.ts'
import { isLead, readLeads } from '../told-events.ts'

/** Actors that a noun may tell of by itself. Of "officials" or "residents" there are many. */
const KINDS = new Set(['person', 'place', 'organization'])

/** Names that two articles must share to tell one case, where no event begins both. */
const ENOUGH = 3

/** Is it spoken of where the article tells its news? */
const isInNews = (member: Member, { words }: Material): boolean =>
  KINDS.has(member.actor.kind) && isLead(member.sentences[0]) && !isOneOfMany(member, words)

export const sameDescriptionElsewhere: Evidence = {
  name: 'same-description-elsewhere',
  example:
    '{c:PERSON:name Mara Lindt} died on Monday. {a:FAC:nominal A factory} burned. // {c:PERSON:name Mara Lindt} died in {a:FAC:nominal a suburban factory}.',
  reason:
    'Articles that begin with the same event and each have one actor called by a noun mean the same one; of people, and where the noun is narrowed alike, so do articles that share names.',
  run(material) {
    const { members, groups, told } = material
    const beginAlike = readLeads(told)
    const anchors = readAnchors(members, groups)
    const keys = readOnlyWords(material)
    const inNews = members.filter((member) => isInNews(member, material))
    forPairsWithKey(inNews, keys, groups, (a, b) => {
      if (a.actor.kind !== b.actor.kind || (a.actor.named && b.actor.named)) return
      const isNear = beginAlike(a.document, b.document)
      if (!isNear && anchors(a.document, b.document) < ENOUGH) return
      const key = keys(a).find(
        (one) =>
          keys(b).includes(one) &&
          tellOfOne(one, a, b, material) &&
          (isNear || a.actor.kind === 'person' || one.includes(' ')),
      )
      if (key)
        groups.link(a, b, `each article has one “${key}”, and both begin with the same event or share names`)
    })
  },
}
