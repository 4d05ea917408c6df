// The words that articles use for an actor, and how often each article uses them.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Actor } from '../../model/actor.ts'
import type { Mention } from '../../model/mention.ts'
import { sentenceFrom } from '../../text/by-sentence.ts'
import { dropPossessive } from '../../text/names/fold.ts'
import type { ActorDocument, Member } from './member.ts'

/** Is a word only the beginning of a description: "the", "a", "his"? */
export const isDeterminer = (word: string, words: ActorWords): boolean =>
  [words.definite, words.indefinite, words.pronouns].some((list) => list.has(word.toLowerCase()))

/** A form as it is listed: without possessive; a description begins small, wherever it stood. */
export function formOf({ exact, form }: Pick<Mention, 'exact' | 'form'>, words: ActorWords): string {
  const text = dropPossessive(exact).replace(/\s+/g, ' ')
  const [first = ''] = text.split(' ')
  return form === 'name' || !isDeterminer(first, words)
    ? text
    : first.toLowerCase() + text.slice(first.length)
}

/** Mentions of a document by actor, without those in sentences that only repeat an earlier one. */
export function countedMentions({ sentences, mentions }: ActorDocument): Map<string, Mention[]> {
  const isRepeated = ({ start, end }: Mention): boolean => {
    const sentence = sentences[sentenceFrom(sentences, start)]
    return !!sentence && sentence.repeats !== null && sentence.start <= start && end <= sentence.end
  }
  const counted = mentions.filter(
    (mention) => mention.actor !== null && mention.form !== 'pronoun' && !isRepeated(mention),
  )
  return Map.groupBy(counted, (mention) => mention.actor!)
}

/** All forms of the members with their counts by document, the most frequent first. */
export function formsOf(
  members: Member[],
  counted: Map<string, Map<string, Mention[]>>,
  words: ActorWords,
): Actor['forms'] {
  const counts = new Map<string, Map<string, number>>()
  for (const { document, actor } of members)
    for (const mention of counted.get(document)?.get(actor.id) ?? []) {
      const form = formOf(mention, words)
      const byDocument = counts.get(form) ?? new Map<string, number>()
      counts.set(form, byDocument.set(document, (byDocument.get(document) ?? 0) + 1))
    }
  const total = (byDocument: Map<string, number>): number =>
    [...byDocument.values()].reduce((a, b) => a + b, 0)
  return [...counts]
    .sort(([a, one], [b, two]) => total(two) - total(one) || (a < b ? -1 : 1))
    .map(([text, byDocument]) => ({ text, counts: Object.fromEntries(byDocument) }))
}
