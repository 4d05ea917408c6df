// The features by which the name tagger decides on a word.
import { Known } from '../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../lang/shape/names.ts'
import { hashText, mix } from '../../learn/hash.ts'
import type { Features } from '../../learn/linear-model.ts'
import type { CapitalRun } from './capital-runs.ts'
import type { GazetteerMatch } from './gazetteer-matches.ts'
import type { TokenFacts } from './token-facts.ts'

/** How many features a word has at most. */
export const NAME_FEATURES = 256

/** All that the features of a sentence are made from. */
export interface SentenceView {
  facts: readonly TokenFacts[]
  matches: readonly GazetteerMatch[]
  runs: readonly (CapitalRun | null)[]
  classes: readonly number[]
  seen: readonly number[]
  /** What the word was most often taken for elsewhere in the document by the first pass; 0 in that pass. */
  earlier: readonly number[]
}

/** Classes of words that stand beside names; one bit each, above those of `Known` that are used with them. */
const Word = {
  title: 1,
  orgEnd: 2,
  orgHead: 4,
  facility: 8,
  place: 16,
  event: 32,
  work: 64,
  saying: 128,
  preposition: 256,
  joint: 512,
  article: 1024,
  calendar: 2048,
  hyphen: 4096,
  function: 8192,
  personEnd: 16384,
} as const

/** Bits of `Word` of a word. */
export function classOf(token: TokenFacts, words: NameWords): number {
  const { lower } = token
  let bits = 0
  if (words.titles.has(lower)) bits |= Word.title
  if (words.organisationEnds.has(lower)) bits |= Word.orgEnd
  if (words.organisationHeads.has(lower)) bits |= Word.orgHead
  if (words.facilityEnds.has(lower)) bits |= Word.facility
  if (words.placeEnds.has(lower) || words.placeHeads.has(lower)) bits |= Word.place
  if (words.eventEnds.has(lower) || words.eventHeads.has(lower)) bits |= Word.event
  if (words.workEnds.has(lower)) bits |= Word.work
  if (words.saying.has(lower)) bits |= Word.saying
  if (words.placePrepositions.has(lower)) bits |= Word.preposition
  if (words.joints.has(lower)) bits |= Word.joint
  if (words.articles.has(lower)) bits |= Word.article
  if (words.calendar.has(lower)) bits |= Word.calendar
  if (words.functionWords.has(lower)) bits |= Word.function
  if (words.personEnds.has(lower)) bits |= Word.personEnd
  return bits
}

/** What the run of capitals and its neighbours say, the same for all its words. */
const BEFORE = hashText('<s>')
const AFTER = hashText('</s>')
const NOUNS = Known.personWord | Known.groupWord | Known.placeWord
const CONTEXT = Known.personWord | Known.groupWord | Known.placeWord | Known.thingWord | Known.sayingWord

/** What the noun of an apposition after a name is good for: "Velora, the country's largest airline,". */
function appositionAfter(facts: readonly TokenFacts[], classes: readonly number[], end: number): number {
  if (facts[end]?.text !== ',') return 0
  for (let k = end + 1; k < end + 7 && k < facts.length; k++) {
    const token = facts[k]!
    if (token.text === ',' || token.text === '.' || classes[k]! & Word.saying) return 0
    const use = token.isCapital ? 0 : token.known & NOUNS
    if (use && !facts[k + 1]?.known) return use
    if (use && (facts[k + 1]!.known & NOUNS) === 0) return use
  }
  return 0
}

/** Adds to `out` the features that a first pass over the document gives: what words were taken for elsewhere. */
export function earlierFeatures(out: Features, { facts, classes, earlier }: SentenceView, i: number): void {
  const { values } = out
  let n = out.count
  const e = earlier[i]!
  if (e) {
    const t = facts[i]!
    const r1 = facts[i + 1]
    const c = t.case + 8 * (t.forced ? 1 : 0)
    const kr1 = r1 ? mix(r1.known & CONTEXT, classes[i + 1]!) : 1
    values[n++] = mix(e, 84)
    values[n++] = mix(mix(e, c), 86)
    values[n++] = mix(mix(e, kr1), 87)
    values[n++] = mix(mix(e, t.known), 88)
  }
  const e1 = earlier[i + 1]
  if (e1) values[n++] = mix(e1, 89)
  out.count = n
}

/** Fills `out` for the word at `i`. */
export function nameFeatures(out: Features, view: SentenceView, i: number): void {
  const { facts, matches, runs, classes, seen } = view
  const { values } = out
  let n = 0
  const t = facts[i]!
  const l1 = facts[i - 1]
  const l2 = facts[i - 2]
  const r1 = facts[i + 1]
  const r2 = facts[i + 2]
  const low = (f: TokenFacts | undefined, edge: number) => f?.low ?? edge
  const forced = t.forced ? 1 : 0
  const c = t.case + 8 * forced
  const kl1 = l1 ? mix(l1.known & CONTEXT, classes[i - 1]!) : 1
  const kr1 = r1 ? mix(r1.known & CONTEXT, classes[i + 1]!) : 1
  values[n++] = mix(t.low, 1)
  values[n++] = mix(mix(t.exact, forced), 2)
  values[n++] = mix(mix(t.shape, forced), 3)
  for (let k = 0; k < 4; k++) values[n++] = mix(t.prefixes[k]!, 10 + k)
  for (let k = 0; k < 4; k++) values[n++] = mix(mix(t.suffixes[k]!, c), 20 + k)
  values[n++] = mix(low(l1, BEFORE), 30)
  values[n++] = mix(low(l2, BEFORE), 31)
  values[n++] = mix(low(r1, AFTER), 32)
  values[n++] = mix(low(r2, AFTER), 33)
  values[n++] = mix(mix(low(l1, BEFORE), c), 34)
  values[n++] = mix(mix(low(r1, AFTER), c), 35)
  values[n++] = mix(mix(low(l1, BEFORE), low(l2, BEFORE)), 36)
  values[n++] = mix(mix(low(r1, AFTER), low(r2, AFTER)), 37)
  values[n++] = mix(mix(t.low, low(r1, AFTER)), 38)
  values[n++] = mix(mix(t.low, low(l1, BEFORE)), 39)
  values[n++] = mix(mix(mix(l1?.shape ?? 0, t.shape), r1?.shape ?? 0), 40)
  values[n++] = mix(mix(l1?.case ?? 9, mix(c, r1?.case ?? 9)), 41)
  values[n++] = mix(mix(kl1, c), 52)
  values[n++] = mix(mix(kr1, c), 53)
  values[n++] = mix(mix(kl1, mix(kr1, c)), 54)
  values[n++] = mix(mix(kl1, mix(t.known, c)), 55)
  values[n++] = mix(mix(kr1, mix(t.known, c)), 56)
  values[n++] = mix(mix(t.known, c), 57)
  values[n++] = mix(mix(classes[i]!, c), 58)
  for (let bit = 0; bit < 20; bit++)
    if (t.known & (1 << bit)) {
      values[n++] = mix(mix(bit, c), 60)
      values[n++] = mix(mix(bit, kl1), 62)
    }
  for (let bit = 0; bit < 14; bit++) {
    if (r1 && r1.isCapital && r1.known & (1 << bit)) values[n++] = mix(mix(bit, c), 63)
    if (l1 && l1.isCapital && l1.known & (1 << bit)) values[n++] = mix(mix(bit, c), 64)
  }
  const ml1 = l1 ? l1.meaning : 1000
  const mr1 = r1 ? r1.meaning : 1000
  values[n++] = mix(mix(ml1, c), 120)
  values[n++] = mix(mix(mr1, c), 121)
  values[n++] = mix(mix(ml1, mix(mr1, c)), 122)
  values[n++] = mix(mix(t.meaning, c), 123)
  values[n++] = mix(mix(l2 ? l2.meaning : 1000, mix(ml1, c)), 124)
  values[n++] = mix(mix(r2 ? r2.meaning : 1000, mix(mr1, c)), 125)
  const m = matches[i]!
  if (m.known) {
    const where = m.position + 4 * m.length
    values[n++] = mix(mix(m.known, where), 70)
    for (let bit = 0; bit < 14; bit++)
      if (m.known & (1 << bit)) values[n++] = mix(mix(bit, mix(where, c)), 72)
  }
  const r = matches[i + 1]
  if (r?.known) values[n++] = mix(mix(r.known, r.position), 73)
  const s = seen[i]!
  if (s) {
    values[n++] = mix(mix(s, t.known), 80)
    values[n++] = mix(s, 81)
    for (let bit = 0; bit < 15; bit++)
      if (s & (1 << bit)) {
        values[n++] = mix(mix(bit, c), 82)
      }
  }
  out.count = n
  earlierFeatures(out, view, i)
  n = out.count
  const run = runs[i]
  if (run) {
    const first = facts[run.start]!
    const last = facts[run.end - 1]!
    const length = Math.min(run.end - run.start, 5)
    const at = Math.min(i - run.start, 3)
    const before = facts[run.start - 1]
    const after = facts[run.end]
    const kb = before ? mix(before.known & CONTEXT, classes[run.start - 1]!) : 1
    const ka = after ? mix(after.known & CONTEXT, classes[run.end]!) : 1
    values[n++] = mix(mix(length, at), 90)
    values[n++] = mix(mix(last.low, at), 91)
    values[n++] = mix(last.low, 92)
    values[n++] = mix(mix(classes[run.end - 1]!, mix(at, length)), 93)
    values[n++] = mix(classes[run.end - 1]!, 94)
    values[n++] = mix(mix(first.low, at), 95)
    values[n++] = mix(mix(classes[run.start]!, mix(at, length)), 96)
    values[n++] = mix(mix(first.known, mix(last.known, length)), 97)
    values[n++] = mix(mix(low(before, BEFORE), at), 98)
    values[n++] = mix(mix(low(after, AFTER), run.end - i), 99)
    values[n++] = mix(mix(kb, mix(at, length)), 100)
    values[n++] = mix(mix(ka, mix(run.end - i, length)), 101)
    values[n++] = mix(mix(kb, ka), 102)
    const mb = before ? before.meaning : 1000
    const ma = after ? after.meaning : 1000
    const ma2 = facts[run.end + 1]?.meaning ?? 1000
    values[n++] = mix(mix(mb, mix(at, length)), 130)
    values[n++] = mix(mix(ma, mix(run.end - i, length)), 131)
    values[n++] = mix(mix(mb, ma), 132)
    values[n++] = mix(mix(ma, mix(ma2, length)), 133)
    values[n++] = mix(mix(first.meaning, mix(last.meaning, length)), 134)
    const noun = appositionAfter(facts, classes, run.end)
    if (noun) values[n++] = mix(mix(noun, length), 105)
    values[n++] = mix(mix(low(before, BEFORE), low(after, AFTER)), 103)
    if (first.known & Known.given && length > 1 && length < 5) values[n++] = mix(mix(at, length), 104)
  }
  values[n++] = 110
  out.count = n
}
