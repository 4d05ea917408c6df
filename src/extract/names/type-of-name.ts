// From the four kinds that are learned to the types of mentions: which places are lands and cities, which sites.
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import { Known } from '../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../lang/shape/names.ts'
import type { MentionType } from '../../model/mention.ts'
import type { TAGGED_TYPES } from './name-tags.ts'

const GOVERNED = Known.country | Known.region | Known.bigCity | Known.city

function typeOfPlace(
  name: string,
  words: readonly string[],
  gazetteer: Gazetteer,
  lists: NameWords,
): MentionType {
  const known = gazetteer.known(name)
  const last = words.at(-1)!
  if (known & Known.country) return 'GPE'
  if (words.length > 1 && lists.facilityEnds.has(last) && !(known & GOVERNED)) return 'FAC'
  if (known & Known.facility && !(known & (GOVERNED | Known.area))) return 'FAC'
  const [place] = gazetteer.places(name)
  if (place && (place.kind !== 'area' || place.rank > 0)) return place.kind === 'area' ? 'LOC' : 'GPE'
  if (words.length > 1 && (lists.placeEnds.has(last) || lists.placeHeads.has(words[0]!))) return 'LOC'
  return 'GPE'
}

/** The type of a mention whose kind is known; `words` are its words in lower case. */
export function typeOfName(
  kind: (typeof TAGGED_TYPES)[number],
  name: string,
  words: readonly string[],
  gazetteer: Gazetteer,
  lists: NameWords,
): MentionType {
  if (words.length > 2 && words[1] === 'of' && lists.workEnds.has(words[0]!)) return 'MISC' // "Treaty of Lisbon"
  if (words.length > 1 && lists.ceremonyEnds.has(words.at(-1)!)) return 'EVENT' // "Tony Awards"
  if (kind === 'PER') return 'PERSON'
  if (kind === 'ORG') return 'ORG'
  if (kind === 'LOC') return typeOfPlace(name, words, gazetteer, lists)
  const known = gazetteer.known(name)
  if (words.length > 1 && lists.partyPlurals.has(words.at(-1)!)) return 'ORG' // "Liberal Democrats"
  if (known & Known.demonym) return 'NORP'
  if (known & (Known.country | Known.region | Known.bigCity) && !(known & (Known.word | Known.event)))
    return 'GPE'
  const isEvent = known & Known.event || lists.eventEnds.has(words.at(-1)!) || lists.eventHeads.has(words[0]!)
  return isEvent ? 'EVENT' : 'MISC'
}
