// Making the sets agree: what countries, peoples and adjectives of origin are taken for.
import type { Gazetteer } from '../../src/lang/shape/gazetteer.ts'
import { Known } from '../../src/lang/shape/gazetteer.ts'
import type { NamedDocument } from './named-document.ts'

const CAPITALS = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}'’]+(?![\p{L}\p{N}-])/gu

const PERSONAL = Known.given | Known.family | Known.namePart | Known.person

/** Countries are LOC, peoples and their adjectives MISC; marks the latter where a set leaves them out. */
export function settleNames(document: NamedDocument, gazetteer: Gazetteer): NamedDocument {
  const names = document.names.map((name) => {
    const text = document.text.slice(name.start, name.end)
    const known = gazetteer.known(text)
    if (name.type === 'SKIP') return name
    if (known & Known.country) return { ...name, type: 'LOC' as const }
    if (known & Known.demonym && !(name.type === 'PER' && known & PERSONAL))
      return { ...name, type: 'MISC' as const }
    if (name.type === 'PER' && known & Known.organisation && !(known & PERSONAL))
      return { ...name, type: 'ORG' as const }
    return name
  })
  if (document.set !== 'wikigold')
    for (const match of document.text.matchAll(CAPITALS)) {
      const start = match.index
      const end = start + match[0].length
      if (!(gazetteer.known(match[0]) & Known.demonym)) continue
      if (!names.some((name) => name.start < end && start < name.end))
        names.push({ start, end, type: 'MISC' })
    }
  return { ...document, names: names.sort((a, b) => a.start - b.start) }
}
