// What editors decided, as the stages take it: what must and what must not be one, and words in place of the program's.
import type { UnrankedComparison } from './comparison.ts'
import type { Event } from './event.ts'

/** A mention or a report in the whole story. */
export const keyOf = (document: string, id: string): string => `${document} ${id}`

/** Two mentions or two reports, by key, and the editor's reason. */
export interface DecidedPair {
  a: string
  b: string
  because: string
}

/** `different` holds what follows as well: what is the same as one of two different ones differs from the other. */
export interface Judged {
  same: readonly DecidedPair[]
  different: readonly DecidedPair[]
}

export interface DecidedActors extends Judged {
  /** Names by the key of a mention. */
  names: ReadonlyMap<string, string>
}

export interface DecidedEvents extends Judged {
  /** Pairs of `different` that may be the same after all. */
  unsure: readonly DecidedPair[]
  /** Titles and dates by the key of a report. */
  titles: ReadonlyMap<string, string>
  dates: ReadonlyMap<string, Event['date']>
}

export interface Decided {
  actors: DecidedActors
  events: DecidedEvents
  isWithheld(comparison: UnrankedComparison): boolean
}

const nobody: Judged = { same: [], different: [] }

/** An empty `editorial/`: everything stays as the program has it. */
export const NOTHING_DECIDED: Decided = {
  actors: { ...nobody, names: new Map() },
  events: { ...nobody, unsure: [], titles: new Map(), dates: new Map() },
  isWithheld: () => false,
}

/** Tells of two sets of keys whether an editor keeps them apart. */
export function makeApart({ different }: Judged): (a: Iterable<string>, b: Iterable<string>) => boolean {
  const others = new Map<string, Set<string>>()
  const part = (a: string, b: string): void => void others.set(a, (others.get(a) ?? new Set()).add(b))
  for (const { a, b } of different) {
    part(a, b)
    part(b, a)
  }
  if (others.size === 0) return () => false
  return (a, b) => {
    const right = new Set(b)
    return [...a].some((key) => [...(others.get(key) ?? [])].some((other) => right.has(other)))
  }
}
