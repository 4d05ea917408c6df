// One article's actor on its way to being joined with those of other articles.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import type { DocumentActor } from '../../model/document-actor.ts'
import type { Mention } from '../../model/mention.ts'
import type { Sentence } from '../../model/sentence.ts'
import { bySentence } from '../../text/by-sentence.ts'
import { foldName, foldWrittenOut } from '../../text/names/fold.ts'
import { printsOf } from '../prints.ts'
import { readPersonName } from '../../text/names/person-names.ts'
import type { PersonName } from '../../text/names/person-names.ts'
import { makeSettleBare } from './bare-persons.ts'
import { holdersOf, ownersOf } from './state-owners.ts'

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
  /** Countries that the article says it is of, where it has a name: “Peru's Defence Ministry”. */
  owners: readonly string[]
  /** Whose body it is where it is a state's and has no name, by what the owner is called or the pronoun: “Peru's government”, “her government”. */
  holders: readonly string[]
  /** Indexes of the sentences that speak of it, in order. */
  sentences: readonly number[]
  /** Where it is spoken of in words that another article may print, too. */
  prints: readonly string[]
}

/** All actors of all articles, in order. */
export function readMembers(documents: ActorDocument[], words: ActorWords, gazetteer: Gazetteer): Member[] {
  const settle = makeSettleBare(
    documents.flatMap(({ actors }) => actors),
    words,
    gazetteer,
  )
  return documents
    .flatMap((document) => {
      const sentences = sentencesByActor(document, words)
      const prints = printsByActor(document)
      return document.actors
        .map((actor) => settle(actor, document.actors))
        .map((actor) => ({
          document: document.id,
          actor,
          owners: actor.kind === 'organization' && actor.named ? ownersOf(document, actor.id) : [],
          holders: actor.kind === 'organization' && !actor.named ? holdersOf(document, actor, words) : [],
          sentences: sentences.get(actor.id) ?? [],
          prints: prints.get(actor.id) ?? [],
        }))
    })
    .map(({ document, actor, sentences, owners, holders, prints }, index) => ({
      index,
      document,
      sentences,
      owners,
      holders,
      prints,
      actor,
      names: [
        ...new Set(
          actor.names.map((name) =>
            actor.kind === 'person' ? foldName(name) : foldWrittenOut(name, words.shortWords),
          ),
        ),
      ],
      persons:
        actor.kind === 'person' ? actor.names.flatMap((name) => readPersonName(name, words) ?? []) : [],
    }))
}

/** "the suspect", said of somebody known: beside a name in one sentence it may be the same person. */
function isKnownByPart({ form, exact }: Mention, { definite, partNouns }: ActorWords): boolean {
  const [first = '', noun = '', ...more] = exact.toLowerCase().split(/\s+/)
  return form === 'nominal' && definite.has(first) && partNouns.has(noun) && more.length === 0
}

/** For each actor of an article, the sentences that its mentions stand in, each once. */
function sentencesByActor({ mentions, sentences }: ActorDocument, words: ActorWords): Map<string, number[]> {
  const found = new Map<string, number[]>()
  const telling = mentions.filter((mention) => !isKnownByPart(mention, words))
  bySentence(sentences, telling).forEach((here, sentence) => {
    for (const actor of new Set(here.flatMap((mention) => mention.actor ?? [])))
      (found.get(actor) ?? found.set(actor, []).get(actor)!).push(sentence)
  })
  return found
}

/** For each actor of an article, what tells that it is described in a text that another article prints, too. */
function printsByActor({ mentions, sentences }: ActorDocument): Map<string, string[]> {
  const found = new Map<string, string[]>()
  bySentence(sentences, mentions).forEach((here, sentence) => {
    for (const { actor, form, start } of here)
      if (actor !== null && form === 'nominal')
        (found.get(actor) ?? found.set(actor, []).get(actor)!).push(...printsOf(sentences, sentence, start))
  })
  return found
}

/** Does the name hold a given name that is more than an initial? */
export const isFull = (name: PersonName): boolean => name.given.some((given) => given.length > 1)
