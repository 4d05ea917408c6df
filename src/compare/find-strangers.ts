// Articles that share nothing with the others of a story: they may belong to another one.
import type { Actor } from '../model/actor.ts'
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Event } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'
import { nameTokens } from '../text/names/fold.ts'

/** Articles of any two stories name the same countries and places. */
const COMMON_KINDS: readonly Actor['kind'][] = ['country', 'place']

/** Fewer words than this leave out most of a story: that they share nothing with another article may be chance. */
const SHORT = 100

export interface Strangers {
  /** Files that share nothing; of these it is not said what they leave out. */
  files: ReadonlySet<string>
  /** For those that tell enough to say that they may belong to another story. */
  problems: Problem[]
}

/**
 * The articles that tell no event which another one tells, and name nobody whom another one names, countries and places
 * aside. Only said: the article stays in the story until an editor takes it out. Of a few words it is said only where
 * they name two of their own, and not even a place that the other side names too.
 */
export function findStrangers(
  documents: readonly AnalysedDocument[],
  events: readonly Event[],
  actors: readonly Actor[],
): Strangers {
  const told = events.map(({ mentions }) => new Set(mentions.map(({ document }) => document)))
  const common = new Set(actors.filter(({ kind }) => COMMON_KINDS.includes(kind)).map(({ id }) => id))
  const countries = new Set(actors.filter(({ kind }) => kind === 'country').map(({ id }) => id))
  const named = documents.map(
    ({ mentions }) =>
      new Set(mentions.flatMap(({ actor }) => (actor === null || common.has(actor) ? [] : actor))),
  )
  const sharesActor = (own: ReadonlySet<string>): boolean =>
    named.some((other) => other !== own && [...own].some((actor) => other.has(actor)))
  // of a few words in which nobody is named nothing can be said
  if (named.filter(({ size }) => size > 0).length < 2) return { files: new Set(), problems: [] }
  const alone = documents.filter(
    ({ id }, i) =>
      named[i]!.size > 0 && !told.some((by) => by.size > 1 && by.has(id)) && !sharesActor(named[i]!),
  )
  return {
    files: new Set(alone.map(({ file }) => file)),
    problems: alone
      .filter((one) => {
        const others = documents.filter((document) => document !== one)
        const words = others.reduce((sum, document) => sum + document.words, 0)
        return Math.min(one.words, words) >= SHORT || areFarApart([one], others, countries)
      })
      .map(({ file }) => ({
        file,
        place: null,
        rule: 'another-story',
        message:
          'expected a report of what other articles tell, found no event and nobody that another one names: it may belong to another story',
      })),
  }
}

/** Does each side name two at least, and no word alone that the other has in a name: “Talvik” and “the port of Talvik”? */
function areFarApart(
  one: readonly AnalysedDocument[],
  other: readonly AnalysedDocument[],
  countries: ReadonlySet<string>,
): boolean {
  const [x, y] = [namesOf(one, countries), namesOf(other, countries)]
  const isIn = (names: readonly (readonly string[])[], word: string): boolean =>
    names.some((name) => name.includes(word))
  const share = (a: typeof x, b: typeof x): boolean =>
    a.some((name) => name.length === 1 && isIn(b, name[0]!))
  return x.length > 1 && y.length > 1 && !share(x, y) && !share(y, x)
}

/** The different names in articles, each as its words; those of countries are in all stories. */
function namesOf(documents: readonly AnalysedDocument[], countries: ReadonlySet<string>): string[][] {
  const names = documents
    .flatMap(({ mentions }) => mentions)
    .filter(({ form, actor }) => form === 'name' && !countries.has(actor ?? ''))
    .map(({ exact }) => nameTokens(exact))
  return [...new Map(names.map((name) => [name.join(' '), name])).values()]
}
