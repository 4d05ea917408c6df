// Nouns of saying with what is said: “the union's claim that …”, “a promise to …”.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { subjectOf } from '../../../text/clause.ts'
import { childrenOf, childWith, hasRelation, subtreeOf } from '../../../text/tree.ts'
import { stretch } from '../content.ts'
import { quotationAt } from '../reading.ts'
import type { Reading, Wording } from '../reading.ts'
import { isNominal, speakerAt } from '../speakers.ts'
import type { Speaker } from '../speakers.ts'

/** the claim that …, with its owner as the speaker. */
export const nounOfSaying: Wording = {
  name: 'noun of saying',
  example: "Nobody checked {speaker the union}'s {cue claim} that {content the mine was safe}.",
  reason: 'What a claim holds stands on the word of whoever owns the claim.',
  find(reading, sentence) {
    const { nouns, complementizers } = reading.reporting
    return sentence.tokens
      .filter(
        (token) => token.upos === 'NOUN' && nouns.has(token.lemma) && !quotationAt(reading, token.start),
      )
      .flatMap((noun) => {
        const joint = sentence.tokens[noun.index + 1]
        if (!joint || joint.deprel !== 'mark' || !complementizers.has(joint.exact.toLowerCase())) return []
        const words = subtreeOf(sentence, joint.head).filter((index) => index > noun.index)
        const speaker = ownerOf(reading, sentence, noun)
        return [
          {
            content: [stretch(sentence, words[0]!, words.at(-1)!)],
            cue: { start: noun.start, end: noun.end },
            speaker,
            vague: speaker?.vague ?? false,
            rule: nounOfSaying.name,
          },
        ]
      })
  },
}

/** Whose claim: its possessor, or the subject of the verb whose object it is (“made the claim that”). */
function ownerOf({ reporting }: Reading, sentence: ParsedSentence, noun: Token): Speaker | null {
  const possessor = childWith(sentence, noun.index, 'nmod:poss')
  if (possessor) return speakerAt(sentence, possessor, reporting)
  const agent = childrenOf(sentence, noun.index).find(
    (child) =>
      hasRelation(child, 'nmod') &&
      reporting.agents.has(childWith(sentence, child.index, 'case')?.exact.toLowerCase() ?? ''),
  )
  if (agent) return speakerAt(sentence, agent, reporting)
  const verb = sentence.tokens[noun.head]
  if (noun.deprel !== 'obj' || !verb || !reporting.verbs.making.has(verb.lemma)) return null
  const subject = subjectOf(sentence, verb.index)
  return subject && isNominal(subject) ? speakerAt(sentence, subject, reporting) : null
}
