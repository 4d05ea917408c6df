// Whether the numbers, ages and nations that two reports give can be of one event.
import type { Token } from '../../model/token.ts'
import { childWith, headOfRange, tokensIn } from '../../text/tree.ts'
import { OUTCOMES, outcomeOf } from './kin.ts'
import { actorsIn, type Report } from './report.ts'
import { share } from './share.ts'

/** Do both give numbers of the same thing, and other ones? */
export function countOthers(a: Report, b: Report): boolean {
  if (!a.kind || !b.kind || outcomeOf(a.kind.id) !== outcomeOf(b.kind.id)) return false
  const [x, y] = [a, b].map((r) => r.counts.flatMap((q) => (q.value === null ? [] : [q.value])))
  return x!.length > 0 && y!.length > 0 && !x!.some((n) => y!.includes(n))
}

/**
 * Of one outcome and not of one day, do both tell how many other people it befell: “200 people were injured”, “two rescuers were
 * injured”; “it killed nine”, “a rescuer died”? A later toll counts the same people.
 */
export function countOtherPeople(a: Report, b: Report): boolean {
  if (!haveOneOutcome(a, b) || (a.mention.date !== null && a.mention.date === b.mention.date)) return false
  const [one, other] = [a, b].map(headOfTarget)
  if ([one, other].some((head) => head?.upos === 'NUM')) return isOneOfSeveral(a, b)
  const [noun, second] = [one!, other!].map(nounOf)
  return !!noun && !!second && noun !== second && (countOthers(a, b) || isOneOfSeveral(a, b))
}

/** Of one outcome or of arrests, does one tell that it befell several and the other that it befell one: “31 people died”, “his brother died”? */
export const isOneOfSeveral = (a: Report, b: Report): boolean =>
  haveOneOutcome(a, b) && ((befellSeveral(a) && befellOne(b)) || (befellSeveral(b) && befellOne(a)))

/** What is done to people, to each in a place of his own: “two teachers were kidnapped”, “Arlo Fenn was kidnapped”. */
const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(['abduct', 'detain', 'rescue', 'release'])

const haveOneOutcome = (a: Report, b: Report): boolean =>
  a.kind !== null &&
  b.kind !== null &&
  (OUTCOMES.has(a.kind.id) || DONE_TO_PEOPLE.has(a.kind.id)) &&
  outcomeOf(a.kind.id) === outcomeOf(b.kind.id)

/** Not of one day, do two articles count whom the police hold and come to other exact numbers? Arrests go on for days. */
export const countOthersHeld = (a: Report, b: Report): boolean =>
  a.kind?.id === 'detain' &&
  !(a.mention.date !== null && a.mention.date === b.mention.date) &&
  [...a.counts, ...b.counts].every(({ operator }) => operator === '=') &&
  countOthers(a, b)

/**
 * Does one tell of a share that was won and the other not, or do they tell of other shares: “won 41 percent”, “won”? More than half
 * of the votes is a victory.
 */
export function winOtherShares(a: Report, b: Report): boolean {
  if (a.kind?.id !== 'win' || b.kind?.id !== 'win') return false
  const [x, y] = [a, b].map(({ counts }) => counts.filter(({ kind }) => kind === 'percent'))
  const shares = [...x!, ...y!]
  if (x!.length === 0 || y!.length === 0) return shares.some(({ value }) => !isMajority(value))
  return !x!.some((p) => y!.some((q) => p.value === q.value))
}

const isMajority = (share: number | null): boolean => share !== null && share > 50

/** By a number, or by more than one description: “twelve soldiers and three civilians”. */
const befellSeveral = ({ counts, mention }: Report): boolean =>
  counts.some(({ value }) => value !== null && value > 1) ||
  (counts.length === 0 && mention.arguments.filter(({ role }) => role === 'target').length > 1)

/** Is it said of one alone, with or without a name, or of somebody's own, “my sons”: neither a number nor a second one stands with it? */
function befellOne(report: Report): boolean {
  const { mention, isNoun, trigger } = report
  // “the death of a girl”, wherever the parser hangs the girl
  if (mention.type === 'die' && isNoun && trigger.xpos === 'NN' && report.counts.length === 0) return true
  const head = headOfTarget(report)
  return (
    head !== null &&
    (/^NNP?$/.test(head.xpos) || childWith(report.sentence, head.index, 'nmod:poss')?.xpos === 'PRP$') &&
    report.counts.every(({ value }) => value === 1) &&
    !childWith(report.sentence, head.index, 'conj')
  )
}

const nounOf = (head: Token | null): string | null =>
  head?.upos === 'NOUN' ? head.lemma.toLowerCase() : null

/** The head of the words for whom it befell; null where none or several stand there. */
function headOfTarget({ mention, sentence }: Report): Token | null {
  const [one, ...others] = mention.arguments.filter(({ role }) => role === 'target')
  const tokens = one && others.length === 0 ? tokensIn(sentence, one) : []
  return tokens.length ? headOfRange(sentence, tokens[0]!.index, tokens.at(-1)!.index + 1) : null
}

/** A year between two ages may be a birthday. */
const MOST_YEARS = 1
export const isOtherAge = (a: number, b: number): boolean => Math.abs(a - b) > MOST_YEARS
export const isOther = <T>(a: T, b: T): boolean => a !== b

/** Does each report tell something of one who acts, or of one it is done to, that cannot hold of the same one? */
export function differIn<T>(
  a: Report,
  b: Report,
  tell: (actor: string) => T | null,
  differ: (x: T, y: T) => boolean,
): boolean {
  return (['agent', 'target'] as const).some((role) => {
    const x = onlyOne(actorsIn(a, role), tell)
    const y = x && onlyOne(actorsIn(b, role), tell)
    return y ? differ(x[0], y[0]) && !share(actorsIn(a, role), actorsIn(b, role)) : false
  })
}

/** What is told of one of the actors and of no other; null for none or several. Most are told nothing of. */
function onlyOne<T>(actors: ReadonlySet<string>, tell: (actor: string) => T | null): [T] | null {
  let found: [T] | null = null
  for (const id of actors) {
    const told = tell(id)
    if (told !== null && found) return null
    if (told !== null) found = [told]
  }
  return found
}

/** Do both give a number, of whom it concerned or of what came of it, and the same one? */
export const countAlike = (a: Report, b: Report): boolean =>
  a.counts.some((q) => q.value !== null && b.counts.some((r) => r.value === q.value)) ||
  a.tolls.some((t) => b.tolls.some((u) => u.kind === t.kind && u.value === t.value))
