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
