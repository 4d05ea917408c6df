// Articles that share nothing with the others of a story: they may belong to another one.
import type { Actor } from '../model/actor.ts'
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Event } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'

/** Articles of any two stories name the same countries and places. */
const COMMON_KINDS: readonly Actor['kind'][] = ['country', 'place']

/**
 * A problem for each article that tells no event which another one tells, and names nobody whom another one names,
 * countries and places aside. Only said: the article stays in the story until an editor takes it out.
 */
export function findStrangers(
  documents: readonly AnalysedDocument[],
  events: readonly Event[],
  actors: readonly Actor[],
): Problem[] {
  const told = events.map(({ mentions }) => new Set(mentions.map(({ document }) => document)))
  const common = new Set(actors.filter(({ kind }) => COMMON_KINDS.includes(kind)).map(({ id }) => id))
  const named = documents.map(
    ({ mentions }) =>
      new Set(mentions.flatMap(({ actor }) => (actor === null || common.has(actor) ? [] : actor))),
  )
  const sharesActor = (own: ReadonlySet<string>): boolean =>
    named.some((other) => other !== own && [...own].some((actor) => other.has(actor)))
  const isAlone = ({ id }: AnalysedDocument, i: number): boolean =>
    !told.some((by) => by.size > 1 && by.has(id)) && !sharesActor(named[i]!)
  // of a few words in which nobody is named nothing can be said
  if (named.filter(({ size }) => size > 0).length < 2) return []
  return documents
    .filter((document, i) => named[i]!.size > 0 && isAlone(document, i))
    .map(({ file }) => ({
      file,
      place: null,
      rule: 'another-story',
      message:
        'expected a report of what other articles tell, found no event and nobody that another one names: it may belong to another story',
    }))
}
