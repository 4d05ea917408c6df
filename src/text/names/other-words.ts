// Words that tell two bearers of one description apart: "another woman", but not "a New York woman" or "a former clerk".

/** The lists that are asked; lower case. */
interface OtherWords {
  otherWords: ReadonlySet<string>
  rankWords: ReadonlySet<string>
  nameBeginnings: ReadonlySet<string>
}

/** Does a description set its bearer beside another one? */
export function saysOther(description: string, words: OtherWords): boolean {
  const parts = description.split(/\s+/)
  return parts.some((part, i) => {
    const low = part.toLowerCase()
    const isName =
      words.nameBeginnings.has(low) && /^\p{Lu}/u.test(part) && /^\p{Lu}/u.test(parts[i + 1] ?? '')
    return words.otherWords.has(low) && !words.rankWords.has(low) && !isName
  })
}
