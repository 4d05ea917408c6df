// One article's actor on its way to being joined with those of other articles.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { DocumentActor } from '../../model/document-actor.ts'
import type { Mention } from '../../model/mention.ts'
import type { Sentence } from '../../model/sentence.ts'
import { foldName } from '../../text/names/fold.ts'
import { readPersonName } from '../../text/names/person-names.ts'
import type { PersonName } from '../../text/names/person-names.ts'

/** What alignment reads of one article. */
export interface ActorDocument {
  id: string
  sentences: Sentence[]
  mentions: Mention[]
  actors: DocumentActor[]
}

export interface Member {
  /** Position among all actors of all articles, from 0. */
  index: number
  document: string
  actor: DocumentActor
  /** The folded names, each once. */
  names: string[]
  /** The names of a person in parts. */
  persons: PersonName[]
}

/** All actors of all articles, in order. */
export function readMembers(documents: ActorDocument[], words: ActorWords): Member[] {
  return documents
    .flatMap(({ id, actors }) => actors.map((actor) => ({ document: id, actor })))
    .map(({ document, actor }, index) => ({
      index,
      document,
      actor,
      names: [...new Set(actor.names.map(foldName))],
      persons:
        actor.kind === 'person' ? actor.names.flatMap((name) => readPersonName(name, words) ?? []) : [],
    }))
}

/** Does the name hold a given name that is more than an initial? */
export const isFull = (name: PersonName): boolean => name.given.some((given) => given.length > 1)
