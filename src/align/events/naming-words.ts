// The words by which a report names what happened, and what else would say the same.
import type { EventKind, EventWords } from '../../lang/shape/events.ts'

/**
 * Does the word alone name an event of its kind? Who “drove drunk” did what “DUI” names, and nothing that another report of driving
 * tells: a plain word that is of the kind only with others has no meaning of its own there.
 */
const namesAlone = (lemma: string, kind: EventKind | undefined): boolean =>
  !kind?.plainWords?.includes(lemma) || kind.verbs.includes(lemma) || kind.nouns.includes(lemma)

/** A word with what says the same: the verb of its kind that it is made of (“bombing” of “bomb”), and plain words of the kind. */
export function sameWords(lemma: string, kind: EventKind | undefined): string[] {
  const verbs = (kind?.verbs ?? []).filter(
    (verb) => verb !== lemma && lemma.startsWith(verb.replace(/e$/, '')),
  )
  const [longest] = verbs.sort((a, b) => b.length - a.length)
  const plain = kind?.plainWords?.includes(lemma) ? kind.plainWords[0] : undefined
  const own = namesAlone(lemma, kind) ? lemma : undefined
  return [own, longest, plain].filter((word) => word !== undefined)
}

/** What a word can mean, as numbers that words in common stand for; nothing for verbs that leave their meaning to other words. */
export function meaningsOf(
  lemma: string,
  isNoun: boolean,
  words: Pick<EventWords, 'meanings' | 'lightVerbs' | 'stateVerbs'>,
  kind?: EventKind,
): ReadonlySet<number> {
  if (!namesAlone(lemma, kind)) return NOTHING
  if (!isNoun && (words.lightVerbs.includes(lemma) || words.stateVerbs.includes(lemma))) return NOTHING
  return (isNoun ? words.meanings.nouns : words.meanings.verbs).get(lemma) ?? NOTHING
}
const NOTHING: ReadonlySet<number> = new Set()
