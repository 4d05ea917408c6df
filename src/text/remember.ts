// Remembering what a function made of a text, where the same few texts come again and again.

/** The same function, which works once a text; the oldest answers are forgotten with all others when there are `most`. */
export function remember<T>(work: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = work(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}

/** As `remember`, for work that reads a language's words, too; each words' answers are remembered apart. */
export function rememberWith<Words extends object, T>(
  work: (text: string, words: Words) => T,
): (text: string, words: Words) => T {
  const readers = new WeakMap<Words, (text: string) => T>()
  return (text, words) => {
    const known = readers.get(words)
    if (known) return known(text)
    const read = remember((each) => work(each, words))
    readers.set(words, read)
    return read(text)
  }
}
