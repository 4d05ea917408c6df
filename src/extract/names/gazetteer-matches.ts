// Known names of several words: the longest match from each word on.
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import { Known } from '../../lang/shape/gazetteer.ts'
import type { TokenFacts } from './token-facts.ts'

/** Kinds that make a known name worth matching as a whole. */
const WHOLE =
  Known.country |
  Known.demonym |
  Known.region |
  Known.bigCity |
  Known.city |
  Known.area |
  Known.organisation |
  Known.person |
  Known.event |
  Known.facility

export interface GazetteerMatch {
  /** Bits of `Known` of the whole name; 0 outside of one. */
  known: number
  /** 0 for its first word, 1 for one inside, 2 for its last, 3 for a name of one word. */
  position: number
  length: number
}

const NONE: GazetteerMatch = { known: 0, position: 0, length: 0 }

/** For each word the longest known name that it is part of, from left to right. */
export function matchNames(facts: readonly TokenFacts[], gazetteer: Gazetteer): GazetteerMatch[] {
  const matches: GazetteerMatch[] = facts.map(() => NONE)
  for (let i = 0; i < facts.length;) {
    const first = facts[i]!
    let length = 0
    if (first.isCapital || first.case === 6) {
      const most = Math.min(gazetteer.longestFrom(first.normal), facts.length - i)
      for (let n = most; n > 0 && length === 0; n--) {
        let name = first.normal
        for (let k = i + 1; k < i + n; k++)
          name += `${facts[k]!.text.startsWith("'") || facts[k]!.text.startsWith('’') ? '' : ' '}${facts[k]!.normal}`
        const known = gazetteer.known(name) & WHOLE
        if (known === 0) continue
        length = n
        for (let k = i; k < i + n; k++)
          matches[k] = {
            known,
            position: n === 1 ? 3 : k === i ? 0 : k === i + n - 1 ? 2 : 1,
            length: Math.min(n, 4),
          }
      }
    }
    i += length || 1
  }
  return matches
}
