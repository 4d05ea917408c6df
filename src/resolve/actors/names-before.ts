// The names right before a description that may take one of them up.
import type { Reference } from './reference.ts'

/** Tells which names end before a mention, in its own sentence and in the `reach` sentences before it, in order of the text. */
export function readNamesBefore(
  references: readonly Reference[],
): (noun: Reference, reach: number) => Reference[] {
  const names = references.filter(({ mention }) => mention.form === 'name')
  const bySentence = Map.groupBy(names, ({ sentence }) => sentence.index)
  return ({ sentence, mention }, reach) =>
    Array.from({ length: reach + 1 }, (_, i) => bySentence.get(sentence.index - reach + i) ?? [])
      .flat()
      .filter((name) => name.mention.end <= mention.start)
}
