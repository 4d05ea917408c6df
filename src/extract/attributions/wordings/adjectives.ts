// Adjectives of opinion with what is held: she was sure that it would rain.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { childrenOf, childWith, hasRelation, subtreeOf } from '../../../text/tree.ts'
import type { Range } from '../../quotations/quotations.ts'
import { stretch } from '../content.ts'
import { cutTail } from '../frames/cut-tail.ts'
import { quotationAt } from '../reading.ts'
import type { Reading, Wording } from '../reading.ts'
import { isNominal, speakerAt } from '../speakers.ts'

/** sure, afraid, adamant that. */
export const adjectiveOfOpinion: Wording = {
  name: 'adjective of opinion',
  example: '{speaker The union} is {cue confident} that {content the mine will reopen}.',
  reason: "What somebody is sure or afraid of is their view, not the outlet's.",
  find(reading, sentence) {
    return sentence.tokens.flatMap((token) => {
      if (!reading.reporting.opinionAdjectives.has(token.lemma) || quotationAt(reading, token.start))
        return []
      const subject = childWith(sentence, token.index, 'nsubj')
      const content = contentOf(reading, sentence, token)
      if (!content || !subject || !mayHold(reading, subject)) return []
      const speaker = speakerAt(sentence, subject, reading.reporting)
      return [
        {
          content: [content],
          cue: { start: token.start, end: token.end },
          speaker,
          vague: speaker.vague,
          rule: adjectiveOfOpinion.name,
        },
      ]
    })
  },
}

/** “It is certain that” and “which is sure” name nobody. */
const mayHold = ({ reporting }: Reading, subject: Token): boolean =>
  isNominal(subject) && !reporting.emptySubjects.has(subject.exact.toLowerCase()) && !/^W/.test(subject.xpos)

/** The clause behind the adjective. */
function contentOf(reading: Reading, sentence: ParsedSentence, adjective: Token): Range | null {
  const clause = childrenOf(sentence, adjective.index).find(
    (child) => child.index > adjective.index && hasRelation(child, 'ccomp', 'advcl'),
  )
  const next = sentence.tokens[adjective.index + 1]
  const isThat = reading.reporting.complementizers.has(next?.exact.toLowerCase() ?? '')
  if (!clause || (!isThat && !hasRelation(clause, 'ccomp'))) return null
  const words = subtreeOf(sentence, clause.index).filter((index) => index > adjective.index)
  if (words[0] !== adjective.index + 1) return null
  const reporter = { token: adjective, first: adjective.index }
  return stretch(sentence, words[0], cutTail(reading, sentence, reporter, words[0], words.at(-1)!))
}
