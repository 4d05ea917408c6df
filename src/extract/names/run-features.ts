// The features of a word that stands in a run of words with capitals.
import { Known } from '../../lang/shape/gazetteer.ts'
import { mix } from '../../learn/hash.ts'
import type { Features } from '../../learn/linear-model.ts'
import { kindOf, lowAfter, lowBefore, meaningOf } from './beside.ts'
import type { CapitalRun } from './capital-runs.ts'
import type { TokenFacts } from './token-facts.ts'
import { Word } from './word-class.ts'

const NOUNS = Known.personWord | Known.groupWord | Known.placeWord

/** Adds what the run and its neighbours say, nearly the same for all its words. */
export function runFeatures(out: Features, facts: readonly TokenFacts[], run: CapitalRun, i: number): void {
  const { values } = out
  let n = out.count
  const first = facts[run.start]!
  const last = facts[run.end - 1]!
  const length = Math.min(run.end - run.start, 5)
  const at = Math.min(i - run.start, 3)
  const before = facts[run.start - 1]
  const after = facts[run.end]
  const kb = kindOf(before)
  const ka = kindOf(after)
  const mb = meaningOf(before)
  const ma = meaningOf(after)
  values[n++] = mix(mix(length, at), 90)
  values[n++] = mix(mix(last.low, at), 91)
  values[n++] = mix(last.low, 92)
  values[n++] = mix(mix(last.class, mix(at, length)), 93)
  values[n++] = mix(last.class, 94)
  values[n++] = mix(mix(first.low, at), 95)
  values[n++] = mix(mix(first.class, mix(at, length)), 96)
  values[n++] = mix(mix(first.known, mix(last.known, length)), 97)
  values[n++] = mix(mix(lowBefore(before), at), 98)
  values[n++] = mix(mix(lowAfter(after), run.end - i), 99)
  values[n++] = mix(mix(kb, mix(at, length)), 100)
  values[n++] = mix(mix(ka, mix(run.end - i, length)), 101)
  values[n++] = mix(mix(kb, ka), 102)
  values[n++] = mix(mix(mb, mix(at, length)), 130)
  values[n++] = mix(mix(ma, mix(run.end - i, length)), 131)
  values[n++] = mix(mix(mb, ma), 132)
  values[n++] = mix(mix(ma, mix(meaningOf(facts[run.end + 1]), length)), 133)
  values[n++] = mix(mix(first.meaning, mix(last.meaning, length)), 134)
  const noun = appositionAfter(facts, run.end)
  if (noun) values[n++] = mix(mix(noun, length), 105)
  values[n++] = mix(mix(lowBefore(before), lowAfter(after)), 103)
  if (first.known & Known.given && length > 1 && length < 5) values[n++] = mix(mix(at, length), 104)
  out.count = n
}

/** What the noun of an apposition after a name is good for: "Velora, the country's largest airline,". */
function appositionAfter(facts: readonly TokenFacts[], end: number): number {
  if (facts[end]?.text !== ',') return 0
  for (let k = end + 1; k < end + 7 && k < facts.length; k++) {
    const token = facts[k]!
    if (token.text === ',' || token.text === '.' || token.class & Word.saying) return 0
    const use = token.isCapital ? 0 : token.known & NOUNS
    if (use && !facts[k + 1]?.known) return use
    if (use && (facts[k + 1]!.known & NOUNS) === 0) return use
  }
  return 0
}
