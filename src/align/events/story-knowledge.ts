// What the whole story tells about its actors: how rare each is, which country it belongs to, what lies in what.
import type { Nearness } from './near-articles.ts'

/** How telling it is that two reports share an actor, and which actors stand for one another. */
export interface StoryKnowledge extends Nearness {
  /** 0 for an actor in every report of the story, up to 1 for one in few. */
  rarity(actor: string): number
  /** Country code of an actor that is a country, its government, forces or people; null where that is not known. */
  countryOf(actor: string): string | null
  /** Is the actor a single person? */
  isPerson(actor: string): boolean
  /** Is it a person or people, with a name or without: “a guard”? */
  isSomebody(actor: string): boolean
  /** How old a person is, in years, as the articles give it; null where they do not, or differ. */
  ageOf(actor: string): number | null
  /** The country by which a description calls a person: “a Peruvian climber”; null for names and other descriptions. */
  nationOf(actor: string): string | null
  /** Has the actor a name, rather than a description only? */
  isNamed(actor: string): boolean
  /** Can both be the same party: the same, of one country, or one of them described too vaguely to tell? */
  mayBeOneParty(a: string, b: string): boolean
  /** Can both places hold the same event: the same, one in the other, or not known to be apart? */
  mayBeOnePlace(a: string, b: string): boolean
  /** Name of an actor, for reasons that people read. */
  nameOf(actor: string): string
}

/** Rarity by the share of reports that name an actor (inverse document frequency, Spärck Jones 1972), scaled to 0–1. */
export function measureRarity(
  reports: readonly { actors: ReadonlySet<string> }[],
): (actor: string) => number {
  const counts = new Map<string, number>()
  for (const report of reports)
    for (const actor of report.actors) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const total = Math.max(2, reports.length)
  return (actor) => Math.log(total / Math.max(1, counts.get(actor) ?? 1)) / Math.log(total)
}
