// Finds the mention that the words of an argument are.
import type { EventArgument } from '../../model/event-mention.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { covers } from '../../text/spans.ts'
import { headOfRange, tokensIn } from '../../text/tree.ts'

const lengthOf = ({ start, end }: { start: number; end: number }): number => end - start

/** The mention with the same words, or else the one that holds the head of the argument and differs least; null if none. */
function mentionOf(
  sentence: ParsedSentence,
  argument: EventArgument,
  mentions: readonly Mention[],
): Mention | null {
  const words = tokensIn(sentence, argument)
  if (words.length === 0) return null
  const head = headOfRange(sentence, words[0]!.index, words.at(-1)!.index + 1)
  // “her rival”, where the parser took the rival for an adjective, is not her
  if (!head || (head.xpos === 'PRP$' && words.length > 1)) return null
  const named = new Set(
    sentence.tokens.filter(({ head: at, deprel }) => at === head.index && /^(?:flat|appos)/.test(deprel)),
  )
  const near = mentions
    .filter(
      (mention) =>
        covers(mention, head) ||
        closes(mention, words) ||
        [...named].some((token) => covers(mention, token) && covers(argument, token)),
    )
    .map((mention) => ({
      mention,
      apart: Math.abs(lengthOf(mention) - lengthOf(argument)),
      hasHead: covers(mention, head),
      isName: mention.form === 'name' && mention.type === 'PERSON' && !covers(mention, head),
    }))
    .sort(
      (a, b) =>
        Number(b.isName) - Number(a.isName) ||
        Number(b.hasHead) - Number(a.hasHead) ||
        a.apart - b.apart ||
        a.mention.start - b.mention.start,
    )
  return near[0]?.mention ?? null
}

/** “club striker Ana Lima”: a person's name at the end of nothing but nouns and adjectives is whom the words mean. */
function closes({ form, type, start, end }: Mention, words: readonly Token[]): boolean {
  if (form !== 'name' || type !== 'PERSON' || words.at(-1)!.end !== end) return false
  return words.every((word) => word.start >= start || /^(?:NOUN|ADJ|PROPN)$/.test(word.upos))
}

/** The arguments of an event with the ids of the mentions that they are; times and counts have none. */
export function linkArguments(
  sentence: ParsedSentence,
  all: readonly EventArgument[],
  mentions: readonly Mention[],
): EventArgument[] {
  const here = mentions.filter((mention) => covers(sentence, mention))
  return all.map((argument) =>
    argument.role === 'time' || argument.role === 'count'
      ? argument
      : { ...argument, mention: mentionOf(sentence, argument, here)?.id ?? null },
  )
}
