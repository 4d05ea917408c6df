// Finds a noun that names the event of its clause again: "was arrested on Sunday, the second such arrest in a month".
import { childWith, phraseSpan, tokensIn } from '../../text/tree.ts'
import type { Report } from './report.ts'
import { share } from './share.ts'

/**
 * Pairs of a verb and a noun of the same word behind a comma that hangs on it without a preposition and is neither its subject nor
 * its object (an apposition to the clause: Quirk et al. 1985, 17.65).
 */
export function findAppositions(reports: readonly Report[]): { clause: Report; noun: Report }[] {
  const byTrigger = new Map(reports.map((r) => [`${r.document} ${r.sentence.index} ${r.trigger.index}`, r]))
  return reports.flatMap((noun) => {
    const { sentence, trigger } = noun
    const clause = byTrigger.get(`${noun.document} ${sentence.index} ${trigger.head}`)
    if (!clause || clause.isNoun || !noun.isNoun || trigger.index < clause.trigger.index) return []
    if (!share(clause.lemmas, noun.lemmas) || clause.mention.polarity !== noun.mention.polarity) return []
    const isFree =
      !/^(?:nsubj|obj|iobj|conj|xcomp)/.test(trigger.deprel) && !childWith(sentence, trigger.index, 'case')
    const first = tokensIn(sentence, phraseSpan(sentence, trigger.index))[0]
    return isFree && first && sentence.tokens[first.index - 1]?.exact === ',' ? [{ clause, noun }] : []
  })
}
