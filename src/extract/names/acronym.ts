// Short forms made from the first letters of words.

/**
 * Do the capitals of `letters` ("LDRC", "JeM") stand in order at the beginnings of the words? Parts of hyphenated words
 * count as words; every capital must be found, and at least half of the words must have one.
 */
export function spellsOut(letters: string, words: readonly string[]): boolean {
  const wanted = letters.replace(/[^\p{Lu}]/gu, '')
  if (wanted.length < 2) return false
  const initials = words
    .flatMap((word) => word.split(/[-‐‑]/))
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => ({ letter: word[0]!.toUpperCase(), isCapital: word[0] !== word[0]!.toLowerCase() }))
  let at = 0
  for (const { letter } of initials) if (letter === wanted[at]) at++
  return at === wanted.length && initials.filter(({ isCapital }) => isCapital).length <= 2 * wanted.length
}
