// What somebody shall do, or the speaker will: urged both sides to talk; vowed to fight; called on them to stop.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { childrenOf, childWith, hasRelation, subtreeOf } from '../../../text/tree.ts'
import { stretch } from '../content.ts'
import type { Reading } from '../reading.ts'
import type { ReportingVerb } from '../verbs.ts'
import { cutTail } from './cut-tail.ts'
import type { Frame } from './frame.ts'

/** The first dependent behind the verb that has one of the relations. */
export const behind = (sentence: ParsedSentence, verb: ReportingVerb, ...relations: string[]): Token | null =>
  childrenOf(sentence, verb.token.index).find(
    (child) => child.index > verb.token.index && hasRelation(child, ...relations),
  ) ?? null

/** The stretch from `first` to the end of a branch, without reports that follow it. */
export function upToEndOf(
  reading: Reading,
  sentence: ParsedSentence,
  verb: ReportingVerb,
  first: number,
  branch: Token,
) {
  const last = subtreeOf(sentence, branch.index).at(-1)!
  return stretch(sentence, first, cutTail(reading, sentence, verb, first, Math.max(first, last)))
}

/** Index of the first token of a branch behind the verb. */
export const startOf = (sentence: ParsedSentence, verb: ReportingVerb, branch: Token): number =>
  subtreeOf(sentence, branch.index).find((index) => index > verb.token.index) ?? branch.index

/** The infinitive that depends on the verb: “to talk”. */
export function infinitiveOf(
  { reporting }: Reading,
  sentence: ParsedSentence,
  verb: ReportingVerb,
): Token | null {
  const asked = behind(sentence, verb, 'obj', 'obl')
  const ofAsked = asked && childrenOf(sentence, asked.index).find((child) => hasRelation(child, 'acl'))
  const found = behind(sentence, verb, 'xcomp', 'ccomp', 'advcl') ?? ofAsked
  const mark = found && childWith(sentence, found.index, 'mark')
  return mark && reporting.infinitiveMarks.has(mark.exact.toLowerCase()) && mark.index > verb.token.index
    ? found
    : null
}

/** urged both sides to talk: the request with those it is made to. */
export const request: Frame = {
  name: 'verb object infinitive',
  example: '{speaker She} {cue urged} {content the two sides to talk}.',
  reason: 'What is asked of somebody is the content, together with whom it is asked of.',
  read(reading, sentence, verb) {
    const { request: requests, requestPhrase } = reading.reporting.verbs
    const prepositions = Object.hasOwn(requestPhrase, verb.lemma) ? requestPhrase[verb.lemma] : undefined
    if (!requests.has(verb.lemma) && !prepositions) return null
    const infinitive = infinitiveOf(reading, sentence, verb)
    if (!infinitive) return null
    const object = behind(sentence, verb, 'obj', 'iobj', 'obl')
    const isObject = object !== null && object.index < infinitive.index && !hasRelation(object, 'obl')
    const preposition = object && childWith(sentence, object.index, 'case')
    const isCalledOn = preposition !== null && prepositions?.has(preposition.exact.toLowerCase()) === true
    if (object && isCalledOn && object.index < infinitive.index)
      return {
        content: [upToEndOf(reading, sentence, verb, preposition.index + 1, infinitive)],
        cueTo: preposition.index,
      }
    if (!isObject || !requests.has(verb.lemma)) return null
    return { content: [upToEndOf(reading, sentence, verb, startOf(sentence, verb, object), infinitive)] }
  },
}

/** vowed to fight: what the speaker will do. */
export const infinitive: Frame = {
  name: 'verb infinitive',
  example: '{speaker The union} {cue threatened} {content to close the port}.',
  reason: 'A promise, threat or refusal is known from its speaker alone.',
  read(reading, sentence, verb) {
    if (!reading.reporting.verbs.infinitive.has(verb.lemma) || !verb.speaker) return null
    const found = infinitiveOf(reading, sentence, verb)
    if (!found || behind(sentence, verb, 'obj')) return null
    return { content: [upToEndOf(reading, sentence, verb, startOf(sentence, verb, found), found)] }
  },
}

/**
 * The same with what goes on with the noun though the parser hung it on the verb: “his call | to end the siege”, “his
 * condemnation | of the raid”.
 */
export function withComplements(
  reading: Reading,
  sentence: ParsedSentence,
  verb: ReportingVerb,
  first: number,
  branch: Token,
) {
  const { infinitiveMarks, nounLinks } = reading.reporting
  let last = branch
  for (;;) {
    const end = subtreeOf(sentence, last.index).at(-1)!
    const next = childrenOf(sentence, verb.token.index).find((child) => {
      const words = subtreeOf(sentence, child.index)
      const opener = sentence.tokens[words[0]!]!.exact.toLowerCase()
      return (
        words[0] === end + 1 &&
        ((hasRelation(child, 'advcl', 'xcomp') && infinitiveMarks.has(opener)) ||
          (hasRelation(child, 'obl', 'nmod') && nounLinks.has(opener)))
      )
    })
    if (!next) return upToEndOf(reading, sentence, verb, first, last)
    last = next
  }
}
