// The own name of a team or body that is called by its town: "Graz Herons".
import type { Gazetteer } from '../shape/gazetteer.ts'

/** The last word of a name whose other words are a known place; null for all other names. */
export function nameAfterPlace(name: string, gazetteer: Gazetteer): string | null {
  const words = name.replace(/^the /i, '').split(/\s+/)
  const own = words.pop()!
  return words.length > 0 && gazetteer.places(words.join(' ')).length > 0 ? own : null
}
