// Compares numbers as numbers, with their operators; a vague quantity is no number.
import type { Quantity } from '../../model/quantity.ts'
import type { Answer } from '../answer.ts'
import type { JudgeContext } from '../question.ts'
import type { Finding } from './finding.ts'

/** Alike: the same value and operator everywhere. Contradiction: exact or bounded values that exclude one another, each in its source's own voice and of the same day of publication. Else differently. */
export function judgeNumbers(answers: readonly Answer[], context: JudgeContext): Finding {
  const told = answers.filter((a) => a.quantity)
  const isVague = (q: Quantity): boolean => q.value === null || q.operator === 'vague'
  const [first, ...rest] = told
  if (!first) return { verdict: 'differs', because: 'They say it in other words.' }
  const say = (a: Answer): string => `${context.sourceName(a.document)} “${a.quantity!.exact}”`
  const across = rest.filter((a) => a.document !== first.document)
  const same = (a: Answer, b: Answer): boolean =>
    a.quantity!.value === b.quantity!.value && a.quantity!.operator === b.quantity!.operator
  if (across.length && across.every((a) => !isVague(a.quantity!) && same(first, a)))
    return { verdict: 'same', because: `The same number: ${[first, ...across].map(say).join(', ')}.` }
  if (
    across.length &&
    isVague(first.quantity!) &&
    across.every((a) => a.quantity!.exact === first.quantity!.exact)
  )
    return {
      verdict: 'same',
      because: `The same words, and no figure: ${[first, ...across].map(say).join(', ')}.`,
    }
  for (const [i, a] of told.entries())
    for (const b of told.slice(i + 1))
      if (a.document !== b.document && excludes(a, b, context))
        return { verdict: 'conflict', because: `Both cannot be true of one day: ${say(a)}, ${say(b)}.` }
  const vague = told.filter((a) => isVague(a.quantity!))
  const figures = told.filter((a) => !isVague(a.quantity!))
  if (vague.length && figures.length)
    return {
      verdict: 'differs',
      because: `${vague.map(say).join(', ')}: no figure. ${figures.map(say).join(', ')}: a figure. Neither confirms the other.`,
    }
  return { verdict: 'differs', because: `Other figures: ${told.map(say).join(', ')}.` }
}

/** Only numbers that both sources state themselves, on one day of publication, can contradict each other: counts grow. */
function excludes(a: Answer, b: Answer, context: JudgeContext): boolean {
  const day = context.publishedOn(a.document)
  if (day === null || day !== context.publishedOn(b.document)) return false
  if (!context.isOwnVoice(a) || !context.isOwnVoice(b)) return false
  const [x, y] = [rangeOf(a.quantity!), rangeOf(b.quantity!)]
  return x !== null && y !== null && (x[1] < y[0] || y[1] < x[0])
}

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
