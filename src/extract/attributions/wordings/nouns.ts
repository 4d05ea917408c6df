// Nouns of saying with what is said: “the union's claim that …”, “a promise to …”.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { subjectOf } from '../../../text/clause.ts'
import { childrenOf, childWith, hasRelation, subtreeOf } from '../../../text/tree.ts'
import type { Range } from '../../quotations/quotations.ts'
import { stretch } from '../content.ts'
import { cutTail } from '../frames/cut-tail.ts'
import { quotationAt } from '../reading.ts'
import type { Reading, Wording } from '../reading.ts'
import { isNominal, speakerAt } from '../speakers.ts'
import type { Speaker } from '../speakers.ts'

/** the claim that …, the promise to …, allegations of …, with its owner as the speaker. */
export const nounOfSaying: Wording = {
  name: 'noun of saying',
  example: "Nobody checked {speaker the union}'s {cue claim} that {content the mine was safe}.",
  reason: 'What a claim holds stands on the word of whoever owns the claim.',
  find(reading, sentence) {
    return sentence.tokens
      .filter((token) => token.upos === 'NOUN' && !quotationAt(reading, token.start))
      .flatMap((noun) => {
        const content = contentOf(reading, sentence, noun)
        if (!content) return []
        const speaker = ownerOf(reading, sentence, noun)
        if (!speaker && !reading.reporting.hearsayNouns.has(noun.lemma)) return []
        return [
          {
            content: [content],
            cue: { start: noun.start, end: noun.end },
            speaker,
            vague: speaker?.vague ?? false,
            rule: nounOfSaying.name,
          },
        ]
      })
  },
}

/** What the noun takes right behind it: a clause with “that”, an infinitive, or a phrase with its preposition. */
function contentOf(reading: Reading, sentence: ParsedSentence, noun: Token): Range | null {
  const { nouns, infinitiveNouns, phraseNouns, complementizers, infinitiveMarks } = reading.reporting
  const joint = sentence.tokens[noun.index + 1]
  const word = joint?.exact.toLowerCase() ?? ''
  if (!joint) return null
  const prepositions = Object.hasOwn(phraseNouns, noun.lemma) ? phraseNouns[noun.lemma] : undefined
  const isClause = nouns.has(noun.lemma) && joint.deprel === 'mark' && complementizers.has(word)
  const isInfinitive = infinitiveNouns.has(noun.lemma) && joint.deprel === 'mark' && infinitiveMarks.has(word)
  const isPhrase = prepositions?.has(word) === true && sentence.tokens[joint.head]?.head === noun.index
  if (!isClause && !isInfinitive && !isPhrase) return null
  if (isInfinitive && sentence.tokens[joint.head]?.head !== noun.index) return null
  const words = subtreeOf(sentence, joint.head).filter((index) => index >= joint.index + (isPhrase ? 1 : 0))
  if (!words.length) return null
  const last = cutTail(reading, sentence, { token: noun, first: noun.index }, words[0]!, words.at(-1)!)
  return stretch(sentence, words[0]!, last)
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
  // “the case raised fears that”: what raises fears does not have them
  if (reporting.feltNouns.has(noun.lemma) && reporting.verbs.rousing.has(verb.lemma)) return null
  const subject = subjectOf(sentence, verb.index)
  return subject && isNominal(subject) ? speakerAt(sentence, subject, reporting) : null
}
