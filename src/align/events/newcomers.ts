// Who and what takes part in an event that the words bring in as new: “a small aircraft”.
import type { EventMention, Role } from '../../model/event-mention.ts'
import type { ParsedSentence } from '../../model/token.ts'
import { childWith, headOfRange, tokensIn } from '../../text/tree.ts'
import { determine } from './noun-status.ts'

/** One of whom the reader has not heard before, in the words of its phrase: “a small aircraft”. */
export interface Newcomer {
  role: Role
  noun: string
  words: ReadonlySet<string>
  /** “Another ferry sank”: one beside those told of before; “he hit another man” may only mean that the man is not he. */
  isOther: boolean
}

const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ'])

/** Those who act and those to whom it is done, where an indefinite noun in the singular brings them in. */
export const newcomersOf = (
  { arguments: all, trigger }: EventMention,
  sentence: ParsedSentence,
  { definiteWords, otherWords }: { definiteWords: readonly string[]; otherWords: readonly string[] },
): Newcomer[] =>
  all.flatMap((argument) => {
    if (argument.role !== 'agent' && argument.role !== 'target') return []
    const tokens = tokensIn(sentence, argument)
    const head = tokens.length ? headOfRange(sentence, tokens[0]!.index, tokens.at(-1)!.index + 1) : null
    if (head?.xpos !== 'NN' || determine(sentence, head, definiteWords) !== 'indefinite') return []
    const article = childWith(sentence, head.index, 'det')?.exact.toLowerCase()
    if (article === undefined) return []
    return [
      {
        role: argument.role,
        noun: head.lemma.toLowerCase(),
        words: new Set(tokens.filter((t) => CONTENT.has(t.upos)).map((t) => t.lemma.toLowerCase())),
        isOther: otherWords.includes(article) && argument.end <= trigger.start,
      },
    ]
  })

/**
 * Do both bring in one by the same noun and with other words beside it: “a passenger plane”, “a small plane”? By another noun
 * it may be the same one: “a climber”, “a British man”. What befalls things, befalls them in any role: a car crashes and is crashed.
 */
export const bringsInAnother = (
  a: readonly Newcomer[],
  b: readonly Newcomer[],
  isAnyRole: boolean,
): boolean =>
  a.some((one) =>
    b.some(
      (two) =>
        (isAnyRole || two.role === one.role) &&
        two.noun === one.noun &&
        !one.words.isSubsetOf(two.words) &&
        !two.words.isSubsetOf(one.words),
    ),
  )

/** Is something else brought in as new in each, to which it is done: “hit a bakery”, “hit a school”? */
export function hitsAnother(a: readonly Newcomer[], b: readonly Newcomer[]): boolean {
  const [one, other] = [a, b].map((all) => all.find(({ role }) => role === 'target'))
  return !!one && !!other && one.noun !== other.noun
}
