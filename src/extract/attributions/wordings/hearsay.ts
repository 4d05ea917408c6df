// What is said by nobody in particular: “reportedly”, “is said to”, “was blamed on”.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { isPassive } from '../../../text/clause.ts'
import { childrenOf, childWith, hasRelation, subtreeOf } from '../../../text/tree.ts'
import { stretch } from '../content.ts'
import { quotationAt } from '../reading.ts'
import type { Draft, Reading, Wording } from '../reading.ts'

/** reportedly, allegedly. */
export const hearsayAdverb: Wording = {
  name: 'hearsay adverb',
  example: '{content The pilot} {cue reportedly} {content sent a distress call}.',
  reason: 'The adverb says that the outlet does not vouch for the clause, and names nobody who does.',
  find(reading, sentence) {
    return sentence.tokens
      .filter(
        (token) =>
          reading.reporting.hearsayAdverbs.has(token.exact.toLowerCase()) &&
          !quotationAt(reading, token.start),
      )
      .flatMap((token) => {
        const head = sentence.tokens[token.head]
        if (!head) return []
        const inside = subtreeOf(sentence, head.index, [
          'conj',
          'cc',
          'parataxis',
          'mark',
          'acl:relcl',
          'advcl',
          'case',
        ])
        const before = inside.filter((index) => index < token.index && isWordy(sentence, index))
        const after = inside.filter((index) => index > token.index && isWordy(sentence, index))
        const content = [before, after].flatMap((part) =>
          part.length ? [stretch(sentence, part[0]!, part.at(-1)!)] : [],
        )
        return content.length ? [draft(content, token, hearsayAdverb.name)] : []
      })
  },
}

/** is said to, is believed to. */
export const hearsayPassive: Wording = {
  name: 'hearsay passive',
  example: '{content The group} is {cue said} {content to hold two hostages}.',
  reason: 'A passive of saying with an infinitive attributes the clause to nobody.',
  find(reading, sentence) {
    return passives(reading, sentence, reading.reporting.hearsayPassive).flatMap((verb) => {
      const infinitive = childWith(sentence, verb.index, 'xcomp', 'ccomp')
      const mark = infinitive && childWith(sentence, infinitive.index, 'mark')
      const subject = subjectBefore(sentence, verb)
      if (!mark || mark.index < verb.index || !subject) return []
      if (!reading.reporting.infinitiveMarks.has(mark.exact.toLowerCase())) return []
      const last = subtreeOf(sentence, infinitive.index).at(-1)!
      return [draft([subject, stretch(sentence, mark.index, last)], verb, hearsayPassive.name)]
    })
  },
}

/** was blamed on. */
export const blame: Wording = {
  name: 'blamed on',
  example: '{content The fire} was {cue blamed} {content on a gas leak}.',
  reason: 'Somebody holds that guilty, but the text does not say who.',
  find(reading, sentence) {
    const { blamePassive } = reading.reporting
    return passives(reading, sentence, new Set(Object.keys(blamePassive))).flatMap((verb) => {
      const cause = childrenOf(sentence, verb.index).find(
        (child) =>
          child.index > verb.index &&
          hasRelation(child, 'obl', 'nmod') &&
          blamePassive[verb.lemma]!.has(childWith(sentence, child.index, 'case')?.exact.toLowerCase() ?? ''),
      )
      const subject = subjectBefore(sentence, verb)
      if (!cause || !subject) return []
      const words = subtreeOf(sentence, cause.index).filter((index) => index > verb.index)
      return [draft([subject, stretch(sentence, words[0]!, words.at(-1)!)], verb, blame.name)]
    })
  },
}

const passives = (reading: Reading, sentence: ParsedSentence, lemmas: ReadonlySet<string>): Token[] =>
  sentence.tokens.filter(
    (token) =>
      lemmas.has(token.lemma) && isPassive(sentence, token.index) && !quotationAt(reading, token.start),
  )

/** The subject of a passive, with the noun of its relative clause where it stands in one. */
function subjectBefore(sentence: ParsedSentence, verb: Token) {
  const own = childWith(sentence, verb.index, 'nsubj:pass', 'nsubj')
  const isRelative = hasRelation(verb, 'acl') && (!own || /^W|^DT$/.test(own.xpos))
  const subject = isRelative ? sentence.tokens[verb.head]! : own
  if (!subject || subject.index > verb.index) return null
  const inside = subtreeOf(sentence, subject.index, isRelative ? ['acl:relcl', 'case'] : []).filter(
    (index) => index < verb.index,
  )
  const last = inside.at(-1)!
  const bound = isRelative ? boundBefore(sentence, last) : -1
  return last > bound ? stretch(sentence, Math.max(inside[0]!, bound + 1), last) : null
}

/** The noun of a relative clause does not lie beyond a verb or comma, wherever the parser looked for it. */
const boundBefore = (sentence: ParsedSentence, last: number): number =>
  sentence.tokens.findLastIndex(
    ({ index, exact, xpos }) => index < last - 1 && (exact === ',' || /^(?:VB[DGZP]?|MD)$/.test(xpos)),
  )

const isWordy = (sentence: ParsedSentence, index: number): boolean => sentence.tokens[index]!.upos !== 'PUNCT'

const draft = (content: Draft['content'], cue: Token, rule: string): Draft => ({
  content,
  cue: { start: cue.start, end: cue.end },
  speaker: null,
  vague: true,
  rule,
})
