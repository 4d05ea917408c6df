// Comparing the names of organisations: legal endings left out, other spellings of single words allowed.
import { rememberWith } from '../remember.ts'
import { nameTokens } from './fold.ts'
import type { NameWords } from './name-words.ts'
import { isSpellingVariant } from './spelling-variants.ts'

/** The words of an organisation's name that count: `The Acme Widget Co.` gives acme, widget. */
export const organizationTokens: (name: string, words: NameWords) => readonly string[] = rememberWith(
  (name, words) => {
    const tokens = nameTokens(name)
    let end = tokens.length
    while (end > 1 && words.legalForms.has(tokens[end - 1]!)) end--
    return tokens.slice(0, end)
  },
)

/** From so many words on, a plural more or less does not make another name. */
const LONG = 3

const isPluralOf = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`

/**
 * Are two names of organisations the same word for word, other spellings of a word allowed? In a long name a word may also
 * be plural: "Academy of Stage Arts", "Academy of Stages Arts".
 */
export function isSameOrganization(a: string, b: string, words: NameWords): boolean {
  const [left, right] = [organizationTokens(a, words), organizationTokens(b, words)]
  return (
    left.length > 0 &&
    left.length === right.length &&
    left.every(
      (token, i) =>
        isSpellingVariant(token, right[i]!) || (left.length >= LONG && isPluralOf(token, right[i]!)),
    )
  )
}

/**
 * Is `short` a part of `long` that begins or ends it: `Acme` of `Acme Motors`, `Works` of `Acme Works`? What is left out at
 * the end must be a word of trade: Acme Sports Club is not Acme.
 */
export function isPartOfOrganization(short: string, long: string, words: NameWords): 'start' | 'end' | null {
  const [few, many] = [organizationTokens(short, words), organizationTokens(long, words)]
  if (!few.length || few.length >= many.length) return null
  if (
    few.every((token, i) => token === many[i]) &&
    many.slice(few.length).every((token) => words.companyWords.has(token))
  )
    return 'start'
  const offset = many.length - few.length
  return few.every((token, i) => token === many[offset + i]) && !words.smallWords.has(many[offset - 1]!)
    ? 'end'
    : null
}
