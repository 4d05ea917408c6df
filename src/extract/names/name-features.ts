// The features by which the name tagger decides on a word.
import { mix } from '../../learn/hash.ts'
import type { Features } from '../../learn/linear-model.ts'
import { type Beside, kindOf, lowAfter, lowBefore, meaningOf, writingOf } from './beside.ts'
import type { CapitalRun } from './capital-runs.ts'
import type { GazetteerMatch } from './gazetteer-matches.ts'
import { runFeatures } from './run-features.ts'
import type { TokenFacts } from './token-facts.ts'

/** How many features a word has at most. */
export const NAME_FEATURES = 256

/** All that the features of a sentence are made from. */
export interface SentenceView {
  facts: readonly TokenFacts[]
  matches: readonly GazetteerMatch[]
  runs: readonly (CapitalRun | null)[]
  seen: readonly number[]
  /** What the word was most often taken for elsewhere in the document by the first pass; 0 in that pass. */
  earlier: readonly number[]
}

/** Adds the features of the word itself. */
export function ownFeatures(out: Features, t: TokenFacts): void {
  const { values } = out
  let n = out.count
  const c = writingOf(t)
  const forced = t.forced ? 1 : 0
  values[n++] = mix(t.low, 1)
  values[n++] = mix(mix(t.exact, forced), 2)
  values[n++] = mix(mix(t.shape, forced), 3)
  for (let k = 0; k < 4; k++) values[n++] = mix(t.prefixes[k]!, 10 + k)
  for (let k = 0; k < 4; k++) values[n++] = mix(mix(t.suffixes[k]!, c), 20 + k)
  values[n++] = mix(mix(t.known, c), 57)
  values[n++] = mix(mix(t.class, c), 58)
  for (let bit = 0; bit < 20; bit++) if (t.known & (1 << bit)) values[n++] = mix(mix(bit, c), 60)
  values[n++] = mix(mix(t.meaning, c), 123)
  values[n++] = 110
  out.count = n
}

/** Adds the features of the word before a word that is written in the way `c`. */
export function beforeFeatures(out: Features, l1: Beside, c: number): void {
  const { values } = out
  let n = out.count
  values[n++] = mix(lowBefore(l1), 30)
  values[n++] = mix(mix(lowBefore(l1), c), 34)
  values[n++] = mix(mix(kindOf(l1), c), 52)
  for (let bit = 0; bit < 14; bit++)
    if (l1?.isCapital && l1.known & (1 << bit)) values[n++] = mix(mix(bit, c), 64)
  values[n++] = mix(mix(meaningOf(l1), c), 120)
  out.count = n
}

/** Adds the features of the word after a word that is written in the way `c`. */
export function afterFeatures(out: Features, r1: Beside, c: number): void {
  const { values } = out
  let n = out.count
  values[n++] = mix(lowAfter(r1), 32)
  values[n++] = mix(mix(lowAfter(r1), c), 35)
  values[n++] = mix(mix(kindOf(r1), c), 53)
  for (let bit = 0; bit < 14; bit++)
    if (r1?.isCapital && r1.known & (1 << bit)) values[n++] = mix(mix(bit, c), 63)
  values[n++] = mix(mix(meaningOf(r1), c), 121)
  out.count = n
}

/** Adds the feature of the word two before. */
export function farBeforeFeature(out: Features, l2: Beside): void {
  out.values[out.count++] = mix(lowBefore(l2), 31)
}

/** Adds the feature of the word two behind. */
export function farAfterFeature(out: Features, r2: Beside): void {
  out.values[out.count++] = mix(lowAfter(r2), 33)
}

/** Adds the features of the word at `i` that depend on more than one word. */
export function joinedFeatures(out: Features, view: SentenceView, i: number): void {
  pairFeatures(out, view.facts, i)
  matchFeatures(out, view, i)
  if (view.seen[i]) seenFeatures(out, view.facts[i]!, view.seen[i])
  earlierFeatures(out, view, i)
  const run = view.runs[i]
  if (run) runFeatures(out, view.facts, run, i)
}

function pairFeatures(out: Features, facts: readonly TokenFacts[], i: number): void {
  const { values } = out
  let n = out.count
  const t = facts[i]!
  const l1 = facts[i - 1]
  const l2 = facts[i - 2]
  const r1 = facts[i + 1]
  const r2 = facts[i + 2]
  const c = writingOf(t)
  const kl1 = kindOf(l1)
  const kr1 = kindOf(r1)
  const ml1 = meaningOf(l1)
  const mr1 = meaningOf(r1)
  values[n++] = mix(mix(lowBefore(l1), lowBefore(l2)), 36)
  values[n++] = mix(mix(lowAfter(r1), lowAfter(r2)), 37)
  values[n++] = mix(mix(t.low, lowAfter(r1)), 38)
  values[n++] = mix(mix(t.low, lowBefore(l1)), 39)
  values[n++] = mix(mix(mix(l1?.shape ?? 0, t.shape), r1?.shape ?? 0), 40)
  values[n++] = mix(mix(l1?.case ?? 9, mix(c, r1?.case ?? 9)), 41)
  values[n++] = mix(mix(kl1, mix(kr1, c)), 54)
  values[n++] = mix(mix(kl1, mix(t.known, c)), 55)
  values[n++] = mix(mix(kr1, mix(t.known, c)), 56)
  for (let bit = 0; bit < 20; bit++) if (t.known & (1 << bit)) values[n++] = mix(mix(bit, kl1), 62)
  values[n++] = mix(mix(ml1, mix(mr1, c)), 122)
  values[n++] = mix(mix(meaningOf(l2), mix(ml1, c)), 124)
  values[n++] = mix(mix(meaningOf(r2), mix(mr1, c)), 125)
  out.count = n
}

/** What known names the word and the next one are part of. */
function matchFeatures(out: Features, { facts, matches }: SentenceView, i: number): void {
  const { values } = out
  let n = out.count
  const m = matches[i]!
  if (m.known) {
    const c = writingOf(facts[i]!)
    const where = m.position + 4 * m.length
    values[n++] = mix(mix(m.known, where), 70)
    for (let bit = 0; bit < 14; bit++)
      if (m.known & (1 << bit)) values[n++] = mix(mix(bit, mix(where, c)), 72)
  }
  const r = matches[i + 1]
  if (r?.known) values[n++] = mix(mix(r.known, r.position), 73)
  out.count = n
}

/** What the other places where the word stands say. */
function seenFeatures(out: Features, t: TokenFacts, seen: number): void {
  const { values } = out
  let n = out.count
  const c = writingOf(t)
  values[n++] = mix(mix(seen, t.known), 80)
  values[n++] = mix(seen, 81)
  for (let bit = 0; bit < 15; bit++) if (seen & (1 << bit)) values[n++] = mix(mix(bit, c), 82)
  out.count = n
}

/** Adds to `out` the features that a first pass over the document gives: what words were taken for elsewhere. */
export function earlierFeatures(out: Features, { facts, earlier }: SentenceView, i: number): void {
  const { values } = out
  let n = out.count
  const e = earlier[i]!
  if (e) {
    const t = facts[i]!
    values[n++] = mix(e, 84)
    values[n++] = mix(mix(e, writingOf(t)), 86)
    values[n++] = mix(mix(e, kindOf(facts[i + 1])), 87)
    values[n++] = mix(mix(e, t.known), 88)
  }
  const e1 = earlier[i + 1]
  if (e1) values[n++] = mix(e1, 89)
  out.count = n
}

/** Fills `out` with all features of the word at `i`. */
export function nameFeatures(out: Features, view: SentenceView, i: number): void {
  const { facts } = view
  const c = writingOf(facts[i]!)
  out.count = 0
  ownFeatures(out, facts[i]!)
  beforeFeatures(out, facts[i - 1], c)
  afterFeatures(out, facts[i + 1], c)
  farBeforeFeature(out, facts[i - 2])
  farAfterFeature(out, facts[i + 2])
  joinedFeatures(out, view, i)
}
