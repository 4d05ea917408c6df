// A noun of saying with its words behind a colon: her message was simple: “Q”.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { isPassive } from '../../../text/clause.ts'
import { childWith, hasRelation } from '../../../text/tree.ts'
import type { Draft, Reading, Wording } from '../reading.ts'
import { quotationAt } from '../reading.ts'
import { isNominal, speakerAt } from '../speakers.ts'
import type { Speaker } from '../speakers.ts'

/** A noun of saying, a colon and the words themselves in quotation marks. */
export const labelledQuotation: Wording = {
  name: 'noun of saying, colon',
  example: '{speaker The union} has a new {cue slogan}: {content “We keep the lights on.”}',
  reason: 'A slogan or an answer is printed behind a colon without any verb of saying.',
  find(reading, sentence): Draft[] {
    const colon = sentence.tokens.findIndex(
      (token, i) =>
        token.exact === ':' &&
        reading.quotations.some(({ start }) => start === sentence.tokens[i + 1]?.start),
    )
    const noun = sentence.tokens.findLast(
      (token) => token.index < colon && token.upos === 'NOUN' && !hasRelation(token, 'compound'),
    )
    if (!noun || !isLabel(reading, sentence, noun, colon)) return []
    const quotation = quotationAt(reading, sentence.tokens[colon + 1]!.start)!
    const speaker = ownerOf(reading, sentence, noun)
    return [
      {
        content: [quotation],
        cue: { start: noun.start, end: noun.end },
        speaker,
        vague: speaker?.vague ?? false,
        rule: labelledQuotation.name,
      },
    ]
  },
}

/** The last noun before the colon, at most a form of “be” and an adjective between the two. */
function isLabel({ reporting }: Reading, { tokens }: ParsedSentence, noun: Token, colon: number): boolean {
  const between = tokens.slice(noun.index + 1, colon)
  return (
    (reporting.nouns.has(noun.lemma) || reporting.labelNouns.has(noun.lemma)) &&
    between.length <= 3 &&
    between.every(({ upos }) => /^(?:AUX|ADJ|ADV)$/.test(upos))
  )
}

/** Whose words: the noun's possessor, or who has or makes them. */
function ownerOf({ reporting }: Reading, sentence: ParsedSentence, noun: Token): Speaker | null {
  const possessor = childWith(sentence, noun.index, 'nmod:poss')
  if (possessor) return speakerAt(sentence, possessor, reporting)
  const verb = sentence.tokens[noun.head]
  if (noun.deprel !== 'obj' || !verb || !reporting.verbs.making.has(verb.lemma)) return null
  const subject = isPassive(sentence, verb.index) ? null : childWith(sentence, verb.index, 'nsubj')
  return subject && isNominal(subject) && !/^W/.test(subject.xpos)
    ? speakerAt(sentence, subject, reporting)
    : null
}
