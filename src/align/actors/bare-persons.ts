// Names that an article takes for persons without saying anything of them, while another one tells that a body or a place bears them.
import type { ActorWords } from '../../lang/shape/actors.ts'
import { Known, type Gazetteer } from '../../lang/shape/gazetteer.ts'
import type { ActorKind } from '../../model/actor.ts'
import type { DocumentActor } from '../../model/document-actor.ts'
import { foldName } from '../../text/names/fold.ts'
import { readPersonName } from '../../text/names/person-names.ts'

/** Kinds that an article tells by plain signs; what is left over counts as “other”. */
const CLEAR: ReadonlySet<ActorKind> = new Set(['organization', 'armed-group', 'place'])

/** Is a name all that the article gives? Of people it says more: a given name, an office, an age, “she”. */
const isBare = (
  { kind, named, names, gender, offices, age, descriptions, part }: DocumentActor,
  gazetteer: Gazetteer,
): boolean =>
  kind === 'person' &&
  named &&
  !names.some((name) => gazetteer.known(name.split(' ')[0]!) & Known.given) &&
  (gender === null || gender === 'neuter') &&
  offices.length + descriptions.length === 0 &&
  age === null &&
  part === null

const wordsOf = ({ names }: DocumentActor): string[] => names.flatMap((name) => foldName(name).split(' '))

const shareWord = (a: DocumentActor, b: DocumentActor): boolean => {
  const words = wordsOf(a)
  return wordsOf(b).some((word) => words.includes(word))
}

/** “Garnet Capital” is called “Garnet” as well. */
function shortOf(name: string, { companyWords }: ActorWords): string[] {
  const own = foldName(name).split(' ')
  return own.length > 1 && companyWords.has(own.at(-1)!) ? [own.slice(0, -1).join(' ')] : []
}

/**
 * Makes what gives an actor the kind that the other articles of the story see in its name, where its own takes it for a person and
 * says nothing else of it. A name that any article knows as a person's, or that two kinds bear, stays as it is; so does one that its
 * own article has as a part of another name, which reading it kept apart.
 */
export function makeSettleBare(
  actors: readonly DocumentActor[],
  words: ActorWords,
  gazetteer: Gazetteer,
): (actor: DocumentActor, fellows: readonly DocumentActor[]) => DocumentActor {
  const kinds = new Map<string, Set<ActorKind>>()
  const add = (name: string, kind: ActorKind): void =>
    void (kinds.get(name) ?? kinds.set(name, new Set()).get(name)!).add(kind)
  for (const actor of actors) {
    if (!actor.named || isBare(actor, gazetteer)) continue
    for (const name of actor.names) {
      add(foldName(name), actor.kind)
      if (actor.kind === 'organization') shortOf(name, words).forEach((short) => add(short, actor.kind))
      const surname = actor.kind === 'person' && readPersonName(name, words)?.surname
      if (surname) add(surname, 'person')
    }
  }
  return (actor, fellows) => {
    if (!isBare(actor, gazetteer) || fellows.some((other) => other !== actor && shareWord(actor, other)))
      return actor
    const [kind, ...others] = new Set(actor.names.flatMap((name) => [...(kinds.get(foldName(name)) ?? [])]))
    return kind !== undefined && CLEAR.has(kind) && others.length === 0 ? { ...actor, kind } : actor
  }
}
