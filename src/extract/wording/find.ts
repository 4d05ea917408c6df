// Finds the wordings of a list of rules in a sentence: the longest match wins, then the earlier rule.
import type { Rule } from '../../model/rule.ts'
import type { Atom } from './atoms.ts'
import { compilePattern, matchPattern, type Pattern, type Reading } from './pattern.ts'

/** Words that fit a rule's pattern, with what stands around them and the language's words. */
export interface Found<Language> {
  /** The number that an element stands for, NaN when the element was left out. */
  number(name: string): number
  /** The text value of an element, or null when it was left out. */
  text(name: string): string | null
  /** The piece of text `k` places before the words (1: right before), within the sentence. */
  before(k?: number): Atom | undefined
  /** The piece of text `k` places behind the words. */
  after(k?: number): Atom | undefined
  /** The pieces that were matched. */
  atoms: Atom[]
  lang: Language
}

/** Patterns (see `pattern.ts`) and what their words say; `say` answers null where the words are something else. */
export interface WordingRule<Language, Says> extends Rule {
  patterns: string[]
  say(found: Found<Language>): Says | null
}

/** A match: its rule, what it says, and its first and last piece. */
export interface Hit<R, Says> {
  rule: R
  says: Says
  first: Atom
  last: Atom
}

/** How many pieces the light words before the word that matters may take. */
const REACH = 9

/**
 * Prepares a finder. `light` are the classes that make no wording alone (articles, bare numbers …): where no other
 * class follows within reach nothing is tried, which is most of any text.
 */
export function makeFinder<Language, Says, R extends WordingRule<Language, Says>>(
  rules: R[],
  light: ReadonlySet<string> = new Set(),
): (atoms: Atom[], reading: Reading, lang: Language) => Hit<R, Says>[] {
  const wordings = new Map<string, { rule: R; order: number; pattern: Pattern }[]>()
  for (const [order, rule] of rules.entries())
    for (const source of rule.patterns) {
      const pattern = compilePattern(source)
      for (const first of pattern.firsts)
        wordings.set(first, [...(wordings.get(first) ?? []), { rule, order, pattern }])
    }

  return (atoms, reading, lang) => {
    const hits: Hit<R, Says>[] = []
    let anchor = -1
    for (let at = 0; at < atoms.length;) {
      const entries = reading.entriesAt(at)
      if (anchor < at) anchor = nextAnchor(reading, at, atoms.length, light)
      let best: { end: number; order: number; rule: R; says: Says } | null = null
      if (entries.length > 0 && anchor - at <= REACH)
        for (const name of new Set(entries.map((entry) => entry.class)))
          for (const { rule, order, pattern } of wordings.get(name) ?? []) {
            const match = matchPattern(pattern, reading, at)
            if (!match || (best && (match.end < best.end || (match.end === best.end && order >= best.order))))
              continue
            const says = rule.say(foundOf(atoms, at, match.end, match.values, lang))
            if (says) best = { end: match.end, order, rule, says }
          }
      if (best) hits.push({ rule: best.rule, says: best.says, first: atoms[at]!, last: atoms[best.end - 1]! })
      at = best ? best.end : at + 1
    }
    return hits
  }
}

/** Index of the next piece of a class that is not light, or of a glued colon or slash (`10:30`). */
function nextAnchor(reading: Reading, from: number, end: number, light: ReadonlySet<string>): number {
  for (let at = from; at < end; at++) {
    if (reading.entriesAt(at).some((entry) => !light.has(entry.class))) return at
    const word = reading.wordAt(at)
    if ((word === ':' || word === '/') && reading.isGlued(at)) return at
  }
  return Infinity
}

function foundOf<Language>(
  atoms: Atom[],
  start: number,
  end: number,
  values: Map<string, string | number>,
  lang: Language,
): Found<Language> {
  return {
    number: (name) => Number(values.get(name) ?? NaN),
    text: (name) => (values.has(name) ? String(values.get(name)) : null),
    before: (k = 1) => atoms[start - k],
    after: (k = 1) => atoms[end + k - 1],
    atoms: atoms.slice(start, end),
    lang,
  }
}
