// The own name of a team or body that is called by its town: "Graz Herons".
import type { Gazetteer } from '../shape/gazetteer.ts'

/**
 * The last word of a name whose other words are a known city; null for all other names. Regions are called by words that
 * begin other names, too: "Northern Front".
 */
export function nameAfterPlace(name: string, gazetteer: Gazetteer): string | null {
  const words = name.replace(/^the /i, '').split(/\s+/)
  const own = words.pop()!
  const isCity = gazetteer.places(words.join(' ')).some(({ kind }) => kind === 'city')
  return words.length > 0 && isCity ? own : null
}
