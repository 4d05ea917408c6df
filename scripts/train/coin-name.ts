// Names that nobody has, made from the halves of two others.

/** The beginning of one name and the end of another, cut after or before a vowel. */
export function coinName(one: string, other: string): string {
  const head = /^\p{L}{2,}?[aeiou]/iu.exec(one)?.[0] ?? one.slice(0, 3)
  const tail =
    /[^aeiou\s-][aeiou]?[^aeiou\s-]*[aeiou]*\p{L}{0,2}$/iu.exec(other.slice(2))?.[0] ?? other.slice(-3)
  return `${head}${tail.toLowerCase()}`
}
