// The articles of a story as its sources: in what order they stand, what pages call them, which letter is theirs.
import type { Story } from '../../model/story.ts'
import type { SourceRecord, StoryRecord } from '../../model/story-record.ts'

/** An article as far as its place among the sources goes. */
export interface Placed {
  id: string
  source: string | null
}

/**
 * The story with its sources in order. `records` are the outlets by article id. Throws when a record or the order names
 * an article that is not there, or when two sources have the same name or letter.
 */
export function arrangeSources(
  articles: readonly Placed[],
  story: StoryRecord,
  records: ReadonlyMap<string, SourceRecord>,
): Story {
  const ids = articles.map(({ id }) => id)
  const expect = (id: string, place: string): void => {
    if (!ids.includes(id))
      throw new Error(
        `${place}: expected an article (${ids.join(', ')}), found ${id}: take it out here, or put the article back`,
      )
  }
  story.order.forEach((id) => expect(id, 'story.yaml, order'))
  for (const id of records.keys()) expect(id, `sources/${id}.yaml`)
  const ordered = [...new Set([...story.order, ...ids])]
  const named = ordered.map((id) => {
    const { name, letter, country, kind } = records.get(id) ?? {}
    const outlet = name ?? articles.find((article) => article.id === id)!.source ?? id
    return { document: id, name: outlet, letter, country, kind }
  })
  const taken = new Set(named.flatMap(({ letter }) => letter ?? []))
  refuseTwins(
    named.map(({ document, letter }) => [document, letter]),
    'letter',
  )
  const names = distinguish(
    named.map(({ name }) => name),
    ordered,
  )
  const sources = named.map(({ letter, ...rest }, i) => {
    const own = letter ?? freeLetter(rest.name, taken)
    taken.add(own)
    return { ...rest, name: names[i]!, letter: own, order: i + 1 }
  })
  refuseTwins(
    sources.map(({ document, name }) => [document, name]),
    'name',
  )
  return { title: story.title, standfirst: story.standfirst, sources }
}

/** Two articles of one outlet are told apart by the names of their files. */
function distinguish(names: readonly string[], ids: readonly string[]): string[] {
  return names.map((name, i) =>
    names.filter((other) => other === name).length > 1 ? `${name} (${ids[i]})` : name,
  )
}

/** The first letter of a name that is free, else two letters, else two digits. */
function freeLetter(name: string, taken: ReadonlySet<string>): string {
  const letters = [...name.normalize('NFC')].filter((character) => /[\p{L}\p{N}]/u.test(character))
  const first = (letters[0] ?? 'X').toUpperCase()
  const pairs = letters.slice(1).map((letter) => first + letter.toLowerCase())
  const numbers = Array.from({ length: 99 }, (_, i) => String(i + 1))
  const free = [first, ...pairs, ...numbers].find((letter) => letter.length <= 2 && !taken.has(letter))
  if (!free) throw new Error(`sources: expected at most 99 without a letter of their own, found more`)
  return free
}

function refuseTwins(pairs: readonly (readonly [string, string | undefined])[], field: string): void {
  for (const [id, value] of pairs) {
    const twin = pairs.find(([other, its]) => other !== id && its === value)
    if (value !== undefined && twin)
      throw new Error(
        `sources/${id}.yaml, ${field}: expected one of its own, found ${value}, which ${twin[0]} has too`,
      )
  }
}
