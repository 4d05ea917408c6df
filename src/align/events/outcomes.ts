// Finds what an event brought about in the words of the same sentence: "the blast, which killed three".
import type { ParsedSentence } from '../../model/token.ts'
import { tellingSubjectOf } from '../../text/clause.ts'
import { hasRelation } from '../../text/tree.ts'
import { CAUSES, OUTCOMES } from './kin.ts'
import { actorsIn, type Report } from './report.ts'
import { share } from './share.ts'

/** Relations that lead from what came of an event up to it, or from it up to what came of it, within one statement. */
const WITHIN_STATEMENT = [
  'nsubj',
  'obl',
  'nmod',
  'obj',
  'acl',
  'advcl',
  'conj',
  'ccomp',
  'xcomp',
  'compound',
  'root',
  'appos',
  'parataxis',
]
/** A chain longer than this says too little about what belongs to what. */
const LONGEST_CHAIN = 4

/**
 * For each report of an outcome, the reports of the event that it came of, the nearest first: "killed in the attack when a
 * bomber struck" tells one event three times. `areApart` says which reports the text puts one after the other: beyond the
 * nearest, these are other events. Outcomes that stand alone are left out.
 */
export function findCauses(
  reports: readonly Report[],
  areApart: (a: Report, b: Report) => boolean,
): Map<Report, Report[]> {
  const causes = new Map<Report, Report[]>()
  const inSentence = Map.groupBy(reports, ({ sentence }) => sentence)
  for (const outcome of reports) {
    const beside = inSentence.get(outcome.sentence)!
    const befallen = eventOfBefalling(outcome, beside)
    if (befallen) causes.set(outcome, [befallen])
    if (!outcome.kind || !OUTCOMES.has(outcome.kind.id)) continue
    const [near, ...others] = withoutWar(beside.filter((r) => mayCause(r, outcome)))
      .map((cause) => ({
        cause,
        length:
          chainBetween(outcome.sentence, outcome.trigger.index, cause.trigger.index) ??
          lengthToRelative(outcome.sentence, cause.trigger.index, outcome.trigger.index) ??
          (areApart(cause, outcome) ? null : lengthFromOpening(outcome.sentence, cause)),
      }))
      .filter((c) => c.length !== null)
      .sort(
        (a, b) =>
          Number(a.cause.isGeneric) - Number(b.cause.isGeneric) ||
          a.length! - b.length! ||
          a.cause.order - b.cause.order,
      )
      .map(({ cause }) => cause)
    if (!near) continue
    const more = others.filter(
      (c) => !c.isGeneric && ![outcome, near].some((r) => areApart(r, c)) && c.kind?.id === near.kind?.id,
    )
    causes.set(outcome, [near, ...more])
  }
  return causes
}

/** "An earthquake struck the coast": the verb tells no more than that the event of its subject happened. */
const eventOfBefalling = (verb: Report, beside: readonly Report[]): Report | null =>
  verb.mention.rule === 'verb-of-befalling'
    ? (beside.find((r) => r.trigger === tellingSubjectOf(verb.sentence, verb.trigger.index)) ?? null)
    : null

/** "A strike killed three as the war went on": a war lasts; where the sentence names a deed, too, that was the cause. */
function withoutWar(causes: readonly Report[]): readonly Report[] {
  const deeds = causes.filter(({ kind }) => kind?.id !== 'war')
  return deeds.length ? deeds : causes
}

/** Of two reports of one sentence. */
function mayCause(r: Report, outcome: Report): boolean {
  return (
    r.kind !== null &&
    CAUSES.has(r.kind.id) &&
    !(r.isGeneric && r.trigger.index > outcome.trigger.index) &&
    r.mention.modality === outcome.mention.modality &&
    !isDoneToDoer(r, outcome)
  )
}

/** “opened fire, killing three before police shot him dead”: what others do to the one who acts did not come of the act. */
function isDoneToDoer(cause: Report, outcome: Report): boolean {
  const [doers, others] = [actorsIn(cause, 'agent'), actorsIn(outcome, 'agent')]
  return others.size > 0 && !share(doers, others) && share(doers, actorsIn(outcome, 'target'))
}

/** How many relations lead from one token up to the other, in either direction; null when they stand in other statements. */
function chainBetween(sentence: ParsedSentence, a: number, b: number): number | null {
  return climb(sentence, a, b) ?? climb(sentence, b, a)
}

/**
 * "the blast, which police say killed three": the relative pronoun right after the noun ties the clause to it, even where
 * the parser hangs the clause elsewhere. The length counts as the longest chain; null when the words stand otherwise.
 */
function lengthToRelative(sentence: ParsedSentence, cause: number, outcome: number): number | null {
  const { tokens } = sentence
  const next = tokens[cause + 1]?.exact === ',' ? cause + 2 : cause + 1
  if (!/^W(?:DT|P)$/.test(tokens[next]?.xpos ?? '') || outcome <= next) return null
  const between = tokens.slice(next + 1, outcome)
  return between.length <= 6 && !between.some((t) => t.upos === 'PUNCT' || /^W/.test(t.xpos))
    ? LONGEST_CHAIN
    : null
}

/**
 * "In the operation, …": a definite noun in the phrase that opens the sentence sets the scene for all of it, even where
 * the parser loses the thread of a long sentence. The length counts as the longest chain; null when it does not open it.
 */
function lengthFromOpening({ tokens }: ParsedSentence, cause: Report): number | null {
  const comma = tokens.findIndex((t) => t.exact === ',')
  const isOpening = tokens[0]?.upos === 'ADP' && cause.trigger.index < comma && comma <= 6
  return isOpening && cause.isNoun && cause.isDefinite ? LONGEST_CHAIN : null
}

function climb(sentence: ParsedSentence, from: number, to: number): number | null {
  let at = from
  for (let length = 1; length <= LONGEST_CHAIN; length++) {
    const token = sentence.tokens[at]
    if (!token || token.head < 0 || !hasRelation(token, ...WITHIN_STATEMENT)) return null
    at = token.head
    if (at === to) return length
  }
  return null
}
