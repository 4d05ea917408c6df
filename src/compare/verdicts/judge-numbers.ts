// Compares numbers as numbers, with their operators; a vague quantity is no number.
import type { Quantity } from '../../model/quantity.ts'
import type { Answer } from '../answer.ts'
import type { JudgeContext } from '../question.ts'
import type { Finding } from './finding.ts'
import { tellTogether } from './tell-together.ts'

/**
 * Alike: the same value and operator everywhere, or the same vague words. Contradiction: exact or bounded values of the same
 * thing that exclude one another, each in its source's own voice and of the same day of publication. Else differently.
 */
export function judgeNumbers(answers: readonly Answer[], context: JudgeContext): Finding {
  const told = answers.filter((a): a is Counted => a.quantity !== undefined)
  const say = (a: Counted): string => `${context.sourceName(a.document)} “${a.quantity.exact}”`
  const list = (some: readonly Counted[], mayOmitAll = false): string => {
    const all = some.map(({ document, quantity }) => ({ document, text: `“${quantity.exact}”` }))
    return tellTogether(all, context.sourceName, { mayOmitAll }).join(', ')
  }
  if (!told.length) return { verdict: 'differs', because: 'They say it in other words.' }
  const vague = told.filter((a) => isVague(a.quantity))
  const figures = told.filter((a) => !isVague(a.quantity))
  if (told.every((a) => isSame(a.quantity, told[0]!.quantity)))
    return {
      verdict: 'same',
      because: vague.length
        ? `The same words, and no figure: ${list(told, true)}.`
        : `The same number: ${list(told, true)}.`,
    }
  const clash = pairsOf(figures).find(([a, b]) => excludes(a, b, context))
  if (clash)
    return {
      verdict: 'conflict',
      because: `Both cannot be true of one day: ${list(clash)}.`,
      between: [clash[0].document, clash[1].document],
    }
  if (vague.length && figures.length)
    return {
      verdict: 'differs',
      because: `${list(vague)}: no figure. ${list(figures)}: a figure. Neither confirms the other.`,
    }
  const unlike = pairsOf(told).filter(([a, b]) => !isSame(a.quantity, b.quantity))
  const limits = unlike.flatMap(([a, b]) => limitsOf(a, b, context))
  const precision = namePrecision(unlike, say)
  const update = nameUpdate(unlike, context)
  return {
    verdict: 'differs',
    because: [precision ?? `Other figures: ${list(told)}.`, update, ...new Set(limits)]
      .filter(Boolean)
      .join(' '),
  }
}

/** Figures that fit each other, of which one is less exact: “14” and “at least 12”. Null unless all do. */
function namePrecision(pairs: readonly [Counted, Counted][], say: (told: Counted) => string): string | null {
  const looser = pairs.map(([a, b]) => {
    const [x, y] = [rangeOf(a.quantity), rangeOf(b.quantity)]
    if (x && y && x[0] <= y[0] && y[1] <= x[1]) return [b, a] as const
    return x && y && y[0] <= x[0] && x[1] <= y[1] ? ([a, b] as const) : null
  })
  const sure = looser.filter((pair) => pair !== null)
  if (!sure.length || sure.length < pairs.length || pairs.some(([a, b]) => !isOneThing(a, b))) return null
  const told = new Set(sure.map(([exact, loose]) => `${say(exact)} is more exact than ${say(loose)}`))
  return `${[...told].join('; ')}: both may be true.`
}

/** Of two days of publication, whether the later has the higher figure. Null where no later one has another of the same thing. */
function nameUpdate(
  pairs: readonly [Counted, Counted][],
  { publishedOn, sourceName }: JudgeContext,
): string | null {
  const steps = pairs.flatMap(([a, b]) => {
    const [day, other] = [publishedOn(a.document), publishedOn(b.document)]
    const isCounted = a.quantity.value !== null && b.quantity.value !== null
    if (!day || !other || day === other || !isCounted || !isOneThing(a, b)) return []
    const [old, late] = day < other ? [a, b] : [b, a]
    if (old.quantity.value === late.quantity.value) return []
    const how = late.quantity.value! > old.quantity.value! ? 'higher' : 'lower'
    return [`${sourceName(late.document)}, published later, has the ${how} figure.`]
  })
  return steps.length ? [...new Set(steps)].join(' ') : null
}

type Counted = Answer & { quantity: Quantity }

const isVague = (q: Quantity): boolean => q.value === null || q.operator === 'vague'

const isSame = (a: Quantity, b: Quantity): boolean =>
  isVague(a) || isVague(b)
    ? isVague(a) && isVague(b) && a.exact.toLowerCase() === b.exact.toLowerCase()
    : a.value === b.value && a.operator === b.operator

const pairsOf = (told: readonly Counted[]): [Counted, Counted][] =>
  told.flatMap((a, i) =>
    told
      .slice(i + 1)
      .filter((b) => b.document !== a.document)
      .map((b): [Counted, Counted] => [a, b]),
  )

/** What keeps two other numbers from contradicting each other: another scope, another day, somebody else's word. */
function limitsOf(a: Counted, b: Counted, context: JudgeContext): string[] {
  const [day, other] = [a, b].map(({ document }) => context.publishedOn(document))
  return [
    ...(isOneThing(a, b)
      ? []
      : [
          saysThing(a) && saysThing(b)
            ? 'Not of the same thing counted.'
            : 'Not every figure says what it counts.',
        ]),
    ...(day !== null && day === other ? [] : ['Not of one day: counts change.']),
    ...(context.isOwnVoice(a) && context.isOwnVoice(b) ? [] : ['Not all in the sources’ own voice.']),
  ]
}

/** Numbers contradict each other only when nothing limits them and no value fits both. */
function excludes(a: Counted, b: Counted, context: JudgeContext): boolean {
  if (limitsOf(a, b, context).length) return false
  const [x, y] = [rangeOf(a.quantity), rangeOf(b.quantity)]
  return x !== null && y !== null && (x[1] < y[0] || y[1] < x[0])
}

/** The words for what is counted, without what follows a comma: "people", "crew members". */
const thingOf = ({ counts }: Quantity): string => (counts ?? '').toLowerCase().split(/[,;(]/)[0]!.trim()

const saysThing = ({ quantity }: Counted): boolean => thingOf(quantity) !== ''

const isOneThing = (a: Counted, b: Counted): boolean => thingOf(a.quantity) === thingOf(b.quantity)

/** The values that a quantity allows; null for a vague or rough one. */
function rangeOf({ value, operator }: Quantity): [number, number] | null {
  if (value === null) return null
  if (operator === '=') return [value, value]
  if (operator === '>' || operator === '>=')
    return [operator === '>' ? value + Number.EPSILON * value : value, Infinity]
  if (operator === '<' || operator === '<=')
    return [-Infinity, operator === '<' ? value - Number.EPSILON * value : value]
  return null
}
