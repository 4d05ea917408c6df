// Sorting what was found in an article by its sentences, so that no stage looks through all of it for each sentence or each place.

type Range = { start: number; end: number }

/** The index of the first sentence that ends after `offset`; as many as there are sentences when none does. */
export function sentenceFrom(sentences: readonly Range[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * For each sentence the items that share a character with it, in the order given. Sentences stand in order without
 * overlap.
 */
export function bySentence<T extends Range>(sentences: readonly Range[], items: readonly T[]): T[][] {
  const lists = sentences.map((): T[] => [])
  for (const item of items)
    for (
      let i = sentenceFrom(sentences, item.start);
      i < sentences.length && sentences[i]!.start < item.end;
      i++
    )
      lists[i]!.push(item)
  return lists
}
