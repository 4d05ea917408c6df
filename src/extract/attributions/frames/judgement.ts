// What somebody is taken for: described the plan as a mistake; called it a mistake; accused them of lying.
import type { Reporting } from '../../../lang/shape/reporting.ts'
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { childrenOf, childWith, hasRelation } from '../../../text/tree.ts'
import { lastWord, nextComma, stretch } from '../content.ts'
import { isQuotationMark } from '../reading.ts'
import type { Reading } from '../reading.ts'
import type { ReportingVerb } from '../verbs.ts'
import { cutTail } from './cut-tail.ts'
import { behind, startOf, upToEndOf } from './demand.ts'
import type { Frame } from './frame.ts'

/** The branch of `heads` that begins with one of the words, as preposition or mark. */
function branchWith(
  sentence: ParsedSentence,
  heads: number[],
  after: number,
  words: ReadonlySet<string>,
): { branch: Token; joint: Token } | null {
  for (const head of heads)
    for (const branch of childrenOf(sentence, head)) {
      if (branch.index <= after || !hasRelation(branch, 'obl', 'nmod', 'advcl', 'xcomp', 'acl', 'ccomp'))
        continue
      const joint = childrenOf(sentence, branch.index).find(
        (child) =>
          child.index > after && hasRelation(child, 'case', 'mark') && words.has(child.exact.toLowerCase()),
      )
      if (joint) return { branch, joint }
    }
  return null
}

/** described X as Y. */
export const described: Frame = {
  name: 'verb object as',
  example: '{speaker Critics} {cue see} {content the law as a threat to farmers}.',
  reason: 'A description with "as" is the view of its subject, not of the outlet.',
  read(reading, sentence, verb) {
    if (!reading.reporting.verbs.as.has(verb.lemma) || !verb.speaker) return null
    const object = behind(sentence, verb, 'obj')
    if (!object) return null
    const found = branchWith(
      sentence,
      [verb.token.index, object.index],
      object.index,
      reading.reporting.asWords,
    )
    if (!found) return null
    return { content: [upToEndOf(reading, sentence, verb, startOf(sentence, verb, object), found.branch)] }
  },
}

/**
 * “called | it | a mistake”, “called | the charges | false”: behind the object, another noun phrase, an adjective or
 * quoted words, whatever the parser made of them.
 */
function predicateByShape(
  { tokens }: ParsedSentence,
  verb: ReportingVerb,
  { nounLinks }: Reporting,
): boolean {
  let at = verb.token.index + 1
  if (tokens[at]?.upos === 'PRON') at++
  else {
    for (;;) {
      while (/^(?:DET|ADJ|NUM|PRON)$/.test(tokens[at]?.upos ?? '')) at++
      const noun = at
      while (/^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')) at++
      if (at === noun) return false
      if (tokens[at]?.upos !== 'PART' && !nounLinks.has(tokens[at]?.exact ?? '')) break
      at++
    }
  }
  const [next, last] = [tokens[at], tokens[at - 1]]
  if (!next || !last || last.index === verb.token.index) return false
  return isQuotationMark(next) || /^(?:DT|JJ|VBN)/.test(next.xpos)
}

/** The words behind the verb up to a comma, a report or a second verb. */
function upToComma(reading: Reading, sentence: ParsedSentence, verb: ReportingVerb) {
  const first = verb.token.index + 1
  const end = Math.min(nextComma(reading, sentence, first + 1) - 1, lastWord(sentence))
  return stretch(sentence, first, cutTail(reading, sentence, verb, first, end))
}

/** “Found a woman alive”: in which state somebody was is no view of who found them. */
const isMeeting = (
  { reporting: { verbs, bodilyStates } }: Reading,
  { tokens }: ParsedSentence,
  { lemma }: ReportingVerb,
  object: Token | null,
): boolean =>
  object !== null && verbs.finding.has(lemma) && bodilyStates.has(tokens[object.index + 1]?.exact ?? '')

/** called X Y. */
export const named: Frame = {
  name: 'verb object predicate',
  example: '{speaker The senator} {cue called} {content the plan “a disaster.”}',
  reason: 'What somebody calls a thing is their word for it.',
  read(reading, sentence, verb) {
    if (!reading.reporting.verbs.naming.has(verb.lemma) || !verb.speaker) return null
    const object = behind(sentence, verb, 'obj')
    if (isMeeting(reading, sentence, verb, object)) return null
    const predicate = behind(sentence, verb, 'xcomp', 'ccomp')
    if (predicate && object && predicate.index > object.index && !/^VB[DGPZ]?$/.test(predicate.xpos))
      return { content: [upToEndOf(reading, sentence, verb, startOf(sentence, verb, object), predicate)] }
    if (predicateByShape(sentence, verb, reading.reporting))
      return { content: [upToComma(reading, sentence, verb)] }
    const quotation =
      object && reading.quotations.find(({ start, end }) => start >= verb.token.end && end <= sentence.end)
    if (!quotation || !object || quotation.start - object.end > 2 || quotation.start < object.end) return null
    return {
      content: [{ start: sentence.tokens[startOf(sentence, verb, object)]!.start, end: quotation.end }],
    }
  },
}

/** “Told a crowd of farmers”: what follows an indefinite noun says of whom it consists, wherever the parser hangs it. */
const isCrowd = (
  sentence: ParsedSentence,
  hearer: Token,
  joint: Token,
  { indefiniteArticles }: Reporting,
): boolean =>
  joint.index === hearer.index + 1 &&
  indefiniteArticles.has(childWith(sentence, hearer.index, 'det')?.exact.toLowerCase() ?? '')

/** accused X of Y. */
export const charged: Frame = {
  name: 'verb object preposition',
  example: '{speaker The party} {cue accused} {content the mayor of hiding the report}.',
  reason: 'An accusation names who is accused and of what; both stand on the word of who accuses.',
  read(reading, sentence, verb) {
    const prepositions = reading.reporting.verbs.charge[verb.lemma]
    if (!prepositions || !Object.hasOwn(reading.reporting.verbs.charge, verb.lemma) || !verb.speaker)
      return null
    const object = behind(sentence, verb, 'obj', 'iobj')
    if (!object) return null
    const found = branchWith(sentence, [verb.token.index, object.index], object.index, prepositions)
    if (!found) return null
    const isHearer = reading.reporting.verbs.hearer.has(verb.lemma)
    if (
      isHearer &&
      (found.branch.head !== verb.token.index || isCrowd(sentence, object, found.joint, reading.reporting))
    )
      return null
    const first = isHearer ? found.joint.index + 1 : startOf(sentence, verb, object)
    return { content: [upToEndOf(reading, sentence, verb, first, found.branch)] }
  },
}
