// The event words as an index by head word, so that a token's kind is one look-up.
import type { Role } from '../../model/event-mention.ts'
import type { EventKind, EventWords } from '../../lang/shape/events.ts'

/** An entry under its head word: the other words that must stand with it, and the kind that it gives. */
export interface EventEntry {
  others: readonly string[]
  kind: string
  loose: boolean
}

/** Nouns for those who must take part in what a verb of several meanings tells, in any role or in one. */
export interface Support {
  nouns: ReadonlySet<string>
  of: Role | undefined
}

type Entries = ReadonlyMap<string, readonly EventEntry[]>

/** Event words, indexed. `verbs`, `nouns` and `fixed` hold entries by head word, those of most words first. */
export interface EventLexicon {
  words: EventWords
  kinds: ReadonlyMap<string, EventKind>
  verbs: Entries
  nouns: Entries
  /** Phrases that are no event, by their last word. */
  fixed: Entries
  light: Entries
  adjectives: ReadonlyMap<string, string>
  /** The company that a verb of several meanings needs, by kind and verb. */
  unsure: ReadonlyMap<string, Support>
  roles: ReadonlyMap<string, Role>
  irregular: ReadonlyMap<string, string>
  /** Sets of single words, by the name of their list. */
  has: (list: EventWordSet, word: string) => boolean
}

/** Lists of `EventWords` that are asked for single words. */
const SETS = [
  'stateVerbs',
  'exceptWords',
  'befallingVerbs',
  'tollNouns',
  'degreeNouns',
  'numberNouns',
  'localKinds',
  'emptyObjects',
  'askingKinds',
  'tollVerbs',
  'tollRaisers',
  'soldVerbs',
  'salePrepositions',
  'relativePronouns',
  'whereWords',
  'goalPrepositions',
  'prepositionVerbs',
  'negations',
  'negatingWords',
  'deniedStates',
  'disputingVerbs',
  'claimNouns',
  'receivingVerbs',
  'unprovenVerbs',
  'expectingWords',
  'futureAuxiliaries',
  'possibleAuxiliaries',
  'reportedFutures',
  'possibleWords',
  'conditionWords',
  'judgementWords',
  'timeNouns',
  'capitalTimes',
  'edgeNouns',
  'countedNouns',
  'shareNouns',
  'contentPrepositions',
  'expectingObjects',
  'attemptNouns',
  'facingVerbs',
  'facedKinds',
  'definiteWords',
  'countWords',
  'sufferedKinds',
  'decidingVerbs',
  'quittingVerbs',
  'harmKinds',
  'thingForms',
  'placeNouns',
  'patientKinds',
  'missiles',
  'arms',
  'beginKinds',
  'tryingVerbs',
  'takingWords',
  'takenPlaces',
  'namingVerbs',
  'chosenNouns',
  'leavingVerbs',
  'actingNouns',
  'armedNouns',
  'reportNouns',
  'excludingVerbs',
  'happenVerbs',
  'amountKinds',
  'participantPrepositions',
] as const
export type EventWordSet = (typeof SETS)[number]

type Place = 'first' | 'last'

/** The head of "step down" is its first word, of "air strike" its last, of "claim of responsibility" the one before "of". */
function splitPhrase(phrase: string, place: Place): { head: string; others: string[] } {
  const words = phrase.split(' ')
  const of = words.indexOf('of')
  const at = place === 'first' ? 0 : of > 0 ? of - 1 : words.length - 1
  return { head: words[at]!, others: words.filter((_, index) => index !== at) }
}

function addAll(
  entries: Map<string, EventEntry[]>,
  phrases: readonly string[],
  place: Place,
  kind: string,
  loose = false,
): void {
  for (const phrase of phrases) {
    const { head, others } = splitPhrase(phrase, place)
    const list = entries.get(head)
    if (list) list.push({ others, kind, loose })
    else entries.set(head, [{ others, kind, loose }])
  }
}

const longestFirst = (entries: Map<string, EventEntry[]>): Entries => {
  for (const list of entries.values()) list.sort((a, b) => b.others.length - a.others.length)
  return entries
}

/** Indexes the event words of a language. Of two kinds that claim the same entry the earlier has it. */
export function readEventLexicon(words: EventWords): EventLexicon {
  const verbs = new Map<string, EventEntry[]>()
  const nouns = new Map<string, EventEntry[]>()
  const fixed = new Map<string, EventEntry[]>()
  const light = new Map<string, EventEntry[]>()
  for (const kind of words.kinds) {
    addAll(verbs, kind.verbs, 'first', kind.id)
    addAll(nouns, kind.nouns, 'last', kind.id)
    addAll(nouns, kind.looseNouns, 'last', kind.id, true)
  }
  addAll(verbs, words.otherVerbs, 'first', 'other')
  addAll(nouns, words.otherNouns, 'last', 'other')
  addAll(nouns, words.otherLooseNouns, 'last', 'other', true)
  addAll(fixed, words.fixedPhrases, 'last', 'other')
  addAll(light, words.lightVerbs, 'first', 'other')
  const sets = new Map(SETS.map((name) => [name, new Set(words[name])]))
  return {
    words,
    kinds: new Map(words.kinds.map((kind) => [kind.id, kind])),
    verbs: longestFirst(verbs),
    nouns: longestFirst(nouns),
    fixed: longestFirst(fixed),
    light: longestFirst(light),
    roles: new Map(Object.entries(words.roles)),
    irregular: new Map(Object.entries(words.irregularForms)),
    unsure: new Map(
      words.unsureVerbs.flatMap(({ kind, verbs: unsure, of, company }) => {
        const entry = { nouns: new Set(company), of }
        return unsure.map((verb) => [`${kind} ${verb}`, entry] as const)
      }),
    ),
    adjectives: new Map(Object.entries(words.adjectives)),
    has: (list, word) => sets.get(list)!.has(word),
  }
}
