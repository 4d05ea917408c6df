// In which time a clause sets what its words name: “in 2019 she won the election” tells of the election of that year.
import type { EventMention } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { hasRelation } from '../../text/tree.ts'

/** What stands in one clause with its verb. Another clause may tell of another time. */
const IN_CLAUSE = ['nsubj', 'obj', 'obl', 'nmod', 'compound', 'conj']
/** A chain longer than this says too little about what belongs to what. */
const LONGEST_CHAIN = 3

/** The date of the verb in whose clause a noun, or a participle that shares its subject, stands without a date of its own; null where none is given. */
export function dateOfClause(
  { date }: EventMention,
  trigger: Token,
  { tokens }: ParsedSentence,
  beside: readonly EventMention[],
): string | null {
  if (date !== null) return null
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
