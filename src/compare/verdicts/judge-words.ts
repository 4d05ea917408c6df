// Compares answers by their words, by the actors that they name, and by the days that they give.
import { isCompatible, isWithin } from '../../text/edtf.ts'
import type { Answer } from '../answer.ts'
import type { JudgeContext } from '../question.ts'
import type { Finding } from './finding.ts'
import { tellTogether } from './tell-together.ts'

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

const listSources = (answers: readonly Answer[], { sourceName }: JudgeContext): string => {
  const told = [...byDocument(answers)].map(([document, own]) => ({ document, text: quote(own) }))
  return tellTogether(told, sourceName, { mayOmitAll: true }).join('; ')
}

/** Alike when every article uses the same words, differently otherwise. */
export function judgeWords(answers: readonly Answer[], context: JudgeContext): Finding {
  const sets = [...byDocument(answers).values()].map((own) => [...new Set(own.map(plain))].sort().join('|'))
  return sets.every((s) => s === sets[0])
    ? { verdict: 'same', because: `The same words: ${quote(answers)}.` }
    : { verdict: 'differs', because: `Other words: ${listSources(answers, context)}.` }
}

/**
 * Alike when every article has the same words, or a longer and a shorter name of one actor; unless the words are names of several: “the Navy” of one country and “the Navy” of
 * another.
 */
export function judgeActors(answers: readonly Answer[], context: JudgeContext): Finding {
  const groups = [...byDocument(answers).values()].map((own) => new Set(own.flatMap((a) => a.actors ?? [])))
  const ids = groups.map((actors) => [...actors].sort().join('|'))
  const sameActors = ids[0] !== '' && ids.every((s) => s === ids[0])
  const words = judgeWords(answers, context)
  const isNamed = answers.every(({ span, actors }) => actors?.length && /\p{Lu}/u.test(span.exact.slice(1)))
  const isOther = (a: Set<string>, i: number): boolean =>
    groups.slice(i + 1).some((b) => [...a].every((id) => !b.has(id)))
  if (words.verdict === 'same' && !(isNamed && groups.some(isOther))) return words
  if (words.verdict === 'same')
    return {
      verdict: 'differs',
      because: `The same words, perhaps for others: ${listSources(answers, context)}.`,
    }
  if (sameActors && areFormsOfOne(answers))
    return {
      verdict: 'same',
      because: `The same, in longer or shorter words: ${listSources(answers, context)}.`,
    }
  return sameActors
    ? { verdict: 'differs', because: `The same, under other names: ${listSources(answers, context)}.` }
    : { verdict: 'differs', because: `Named differently: ${listSources(answers, context)}.` }
}

/** Is every answer made of words of the longest one? “Diaz” and “Maria Diaz” are, “the mayor” is not. */
function areFormsOfOne(answers: readonly Answer[]): boolean {
  const wordsOf = (answer: Answer): string[] =>
    plain(answer)
      .replaceAll(/['’]s\b/g, '')
      .split(/[\s,]+/)
  const longest = answers.map(wordsOf).reduce((a, b) => (b.length > a.length ? b : a))
  return answers.every((a) => wordsOf(a).every((word) => longest.includes(word)))
}

/** Alike when all days are the same; differently when one is less exact; a contradiction is left to a reader. */
export function judgeDays(answers: readonly Answer[], context: JudgeContext): Finding {
  const days = answers.map((a) => a.edtf ?? null)
  if (days.every((d) => d !== null && d === days[0]))
    return { verdict: 'same', because: `The same day: ${listSources(answers, context)}.` }
  if (days.includes(null)) {
    const words = judgeWords(answers, context)
    if (words.verdict === 'same')
      return {
        verdict: 'same',
        because: `The same words, whichever day they mean: ${listSources(answers, context)}.`,
      }
  }
  const known = answers.filter((a) => a.edtf)
  const [first, ...rest] = known.map((a) => a.edtf!)
  const meet = first !== undefined && rest.every((d) => isCompatible(first, d))
  const exact = known.filter(({ edtf }) => known.some((b) => b.edtf !== edtf && isWithin(edtf!, b.edtf!)))
  if (!meet || !exact.length)
    return { verdict: 'differs', because: `Dated differently: ${listSources(answers, context)}.` }
  const finest = exact.filter(({ edtf }) => !known.some((b) => b.edtf !== edtf && isWithin(b.edtf!, edtf!)))
  const names = [...new Set(finest.map(({ document }) => context.sourceName(document)))]
  return {
    verdict: 'differs',
    because: `The same time, given more exactly by ${names.join(', ')}: ${listSources(answers, context)}.`,
  }
}
