// Whether words stand in a text, as whole words and whatever their case.

/** “Lima” stands in “in Lima,” and not in “climate”. */
export function holdsWords(text: string, words: string): boolean {
  const [whole, part] = [text.toLowerCase(), words.toLowerCase()]
  if (part === '') return true
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1))
    if (!isLetter(whole[at - 1]) && !isLetter(whole[at + part.length])) return true
  return false
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)
