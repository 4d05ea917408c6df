// What a speech act is about: denied the charge; warned of floods; was condemned by the council.
import { isPassive } from '../../../text/clause.ts'
import { childrenOf, childWith, hasRelation, subtreeOf } from '../../../text/tree.ts'
import type { ParsedSentence } from '../../../model/token.ts'
import type { Range } from '../../quotations/quotations.ts'
import { stretch, trimContent } from '../content.ts'
import type { Reading } from '../reading.ts'
import { behind, infinitiveOf, startOf, upToEndOf, withComplements } from './demand.ts'
import type { Frame } from './frame.ts'
import { wordAt } from './given-word.ts'

/** warned of floods, called for calm. */
export const phrase: Frame = {
  name: 'verb preposition phrase',
  example: '{speaker The agency} {cue warned of} {content heavy floods}.',
  reason: 'Some verbs of saying join what is said with a preposition.',
  read(reading, sentence, verb) {
    const { phrase: phrases } = reading.reporting.verbs
    const prepositions = Object.hasOwn(phrases, verb.lemma) ? phrases[verb.lemma] : undefined
    if (!prepositions || !verb.speaker || isPassive(sentence, verb.token.index)) return null
    for (const branch of childrenOf(sentence, verb.token.index)) {
      if (branch.index <= verb.token.index || !hasRelation(branch, 'obl', 'advcl', 'nmod')) continue
      const joint = childrenOf(sentence, branch.index).find(
        (child) =>
          child.index > verb.token.index &&
          hasRelation(child, 'case', 'mark') &&
          prepositions.has(child.exact.toLowerCase()),
      )
      if (!joint || joint.index > verb.token.index + 3) continue
      return {
        content: [withComplements(reading, sentence, verb, joint.index + 1, branch)],
        cueTo: joint.index === verb.token.index + 1 ? joint.index : verb.token.index,
      }
    }
    return null
  },
}

/** denied setting the fire; admitted having met him. */
export const gerund: Frame = {
  name: 'verb gerund',
  example: '{speaker The company} {cue denied} {content polluting the river}.',
  reason: 'What somebody admits or denies to have done stands as a gerund right behind the verb.',
  read(reading, sentence, verb) {
    if (!reading.reporting.verbs.gerund.has(verb.lemma) || !verb.speaker) return null
    const next = sentence.tokens[verb.token.index + 1]
    if (next?.xpos !== 'VBG' || isPassive(sentence, verb.token.index)) return null
    const deed = hasRelation(next, 'aux') ? sentence.tokens[next.head]! : next
    if (deed.head !== verb.token.index || !hasRelation(deed, 'xcomp', 'advcl', 'ccomp', 'obj')) return null
    return { content: [withComplements(reading, sentence, verb, next.index, deed)] }
  },
}

/** denied the charge. */
export const object: Frame = {
  name: 'verb object',
  example: '{speaker The bank} {cue denied} {content any wrongdoing}.',
  reason: 'With verbs such as deny or condemn the object is what the speech act is about.',
  read(reading, sentence, verb) {
    if (!reading.reporting.verbs.object.has(verb.lemma) || !verb.speaker) return null
    const found = behind(sentence, verb, 'obj')
    if (!found || isPassive(sentence, verb.token.index) || reading.reporting.notSaid.has(found.lemma))
      return null
    const range = withComplements(reading, sentence, verb, startOf(sentence, verb, found), found)
    return { content: [beforeRelative(reading, sentence, range)] }
  },
}

/**
 * The words up to a relative clause: in "condemned the raid that killed ten" the ten are told by the outlet, which takes
 * them for granted. A clause of the range's first word is left in place.
 */
function beforeRelative(reading: Reading, sentence: ParsedSentence, range: Range): Range {
  const inside = sentence.tokens.filter((t) => range.start < t.start && t.end <= range.end)
  const relative = inside.find(
    (t) => /^W(?:DT|P)$/.test(t.xpos) && reading.reporting.relatives.has(t.exact.toLowerCase()),
  )
  const last = relative && sentence.tokens[relative.index - 1]
  const end = last?.exact === ',' ? sentence.tokens[last.index - 1] : last
  return end && end.end > range.start ? { start: range.start, end: end.end } : range
}

/** The strike was condemned by the council. */
export const passive: Frame = {
  name: 'passive with agent',
  example: '{content The ruling} was {cue criticized} by {speaker the governor}.',
  reason: 'In the passive the subject is what was spoken about, and "by" names who spoke.',
  read(reading, sentence, verb) {
    const { object: objects, clause, hearer, request, as, finding } = reading.reporting.verbs
    if (!verb.speaker || !isPassive(sentence, verb.token.index) || finding.has(verb.lemma)) return null
    // “Savers had been told by the bank to wait”: in the passive the subject heard it
    if (hearer.has(verb.lemma) || request.has(verb.lemma)) {
      const asked = infinitiveOf(reading, sentence, verb)
      return asked && verb.speaker.start >= verb.token.end
        ? { content: [upToEndOf(reading, sentence, verb, startOf(sentence, verb, asked), asked)] }
        : null
    }
    if (![objects, clause, as].some((list) => list.has(verb.lemma))) return null
    const subject = childWith(sentence, verb.token.index, 'nsubj:pass', 'nsubj')
    if (!subject || verb.speaker.start < verb.token.end || subject.upos === 'PRON') return null
    const name = childrenOf(sentence, subject.index).findLast((child) => hasRelation(child, 'flat'))
    const first = subtreeOf(sentence, subject.index)[0]!
    const range = trimContent(reading, stretch(sentence, first, name?.index ?? subject.index))
    return range && { content: [range, ...describedAs(verb.speaker.end)] }

    /** “… was described by the mayor as “shameful””: the description, where it stands right behind the speaker. */
    function describedAs(end: number): Range[] {
      const joint = sentence.tokens.find(({ start }) => start >= end)
      if (!joint || !reading.reporting.asWords.has(joint.exact.toLowerCase())) return []
      return [wordAt(reading, sentence, joint.index + 1) ?? []].flat()
    }
  },
}
