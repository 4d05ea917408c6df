// Compares answers by their words, by the actors that they name, and by the days that they give.
import { isCompatible, isWithin } from '../../text/edtf.ts'
import type { Answer } from '../answer.ts'
import type { JudgeContext } from '../question.ts'
import type { Finding } from './finding.ts'

const byDocument = (answers: readonly Answer[]): Map<number, Answer[]> => {
  const groups = new Map<number, Answer[]>()
  for (const a of answers) groups.set(a.document, [...(groups.get(a.document) ?? []), a])
  return groups
}

const plain = (answer: Answer): string =>
  (answer.lemma ?? answer.span.exact)
    .toLowerCase()
    .replace(/^(?:the|a|an|its|their|his|her) /, '')
    .trim()

const quote = (answers: readonly Answer[]): string =>
  [...new Set(answers.map((a) => `“${a.span.exact}”`))].slice(0, 3).join(', ')

const listSources = (answers: readonly Answer[], context: JudgeContext): string =>
  [...byDocument(answers)].map(([d, own]) => `${context.sourceName(d)} ${quote(own)}`).join('; ')

/** Alike when every article uses the same words, differently otherwise. */
export function judgeWords(answers: readonly Answer[], context: JudgeContext): Finding {
  const sets = [...byDocument(answers).values()].map((own) => [...new Set(own.map(plain))].sort().join('|'))
  return sets.every((s) => s === sets[0])
    ? { verdict: 'same', because: `The same words: ${quote(answers)}.` }
    : { verdict: 'differs', because: `Other words: ${listSources(answers, context)}.` }
}

/** Alike when every article names the same actors in the same words. */
export function judgeActors(answers: readonly Answer[], context: JudgeContext): Finding {
  const groups = [...byDocument(answers).values()]
  const ids = groups.map((own) => [...new Set(own.flatMap((a) => a.actors ?? []))].sort().join('|'))
  const sameActors = ids[0] !== '' && ids.every((s) => s === ids[0])
  const words = judgeWords(answers, context)
  if (words.verdict === 'same') return words
  return sameActors
    ? { verdict: 'differs', because: `The same, under other names: ${listSources(answers, context)}.` }
    : { verdict: 'differs', because: `Named differently: ${listSources(answers, context)}.` }
}

/** Alike when all days are the same; differently when one is less exact; a contradiction is left to a reader. */
export function judgeDays(answers: readonly Answer[], context: JudgeContext): Finding {
  const days = answers.map((a) => a.edtf ?? null)
  if (days.every((d) => d !== null && d === days[0]))
    return { verdict: 'same', because: `The same day: ${listSources(answers, context)}.` }
  const [first, ...rest] = days.filter((d) => d !== null)
  const meet = first !== undefined && rest.every((d) => isCompatible(first, d))
  const nested = first !== undefined && rest.some((d) => isWithin(d, first) || isWithin(first, d))
  return {
    verdict: 'differs',
    because: `${meet && nested ? 'One is more exact' : 'Dated differently'}: ${listSources(answers, context)}.`,
  }
}
