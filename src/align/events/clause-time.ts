// In which time a clause sets what its words name: “in 2019 she won the election” tells of the election of that year.
import type { EventMention } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { hasRelation } from '../../text/tree.ts'

/** What stands in one clause with its verb. Another clause may tell of another time. */
const IN_CLAUSE = ['nsubj', 'obj', 'obl', 'nmod', 'compound', 'conj']
/** A chain longer than this says too little about what belongs to what. */
const LONGEST_CHAIN = 3

/**
 * The date of the verb in whose clause a noun, or a participle that shares its subject, stands without a date of its own, or that of
 * the sentence `before` that is taken up; null where none is given.
 */
export function dateOfClause(
  { date }: EventMention,
  trigger: Token,
  sentence: ParsedSentence,
  { beside, before }: { beside: readonly EventMention[]; before: readonly EventMention[] },
  words: { pointingWords: readonly string[] },
): string | null {
  if (date !== null) return null
  return dateOfVerb(trigger, sentence, beside) ?? dateTakenUp(trigger, sentence, before, words)
}

function dateOfVerb(
  trigger: Token,
  { tokens }: ParsedSentence,
  beside: readonly EventMention[],
): string | null {
  if (trigger.upos !== 'NOUN' && trigger.xpos !== 'VBG') return null
  let at: Token = trigger
  for (let length = 1; length <= LONGEST_CHAIN; length++) {
    // “held them for months before freeing them”
    const links = length === 1 && trigger.xpos === 'VBG' ? ['acl', 'advcl'] : IN_CLAUSE
    if (!hasRelation(at, ...links)) return null
    const head: Token | undefined = tokens[at.head]
    if (!head) return null
    const told = beside.find((m) => m.trigger.start === head.start)
    if (told?.date) return told.date
    at = head
  }
  return null
}

/**
 * “In 2016 protests forced him out. Fifty people were killed in that crackdown”: what stands with “that” and a noun is of the time
 * of the sentence before, where its events have one date; null where they have not, or the words take up nothing.
 */
function dateTakenUp(
  trigger: Token,
  { tokens }: ParsedSentence,
  before: readonly EventMention[],
  { pointingWords }: { pointingWords: readonly string[] },
): string | null {
  const takesUp = tokens.some((t) => {
    const noun = tokens[t.head]
    const isOf = noun?.upos === 'NOUN' && (noun === trigger || noun.head === trigger.index)
    return t.xpos === 'DT' && hasRelation(t, 'det') && isOf && pointingWords.includes(t.exact.toLowerCase())
  })
  const dates = new Set(before.flatMap((m) => m.date ?? []))
  return takesUp && dates.size === 1 ? [...dates][0]! : null
}
