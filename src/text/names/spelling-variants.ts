// Two spellings of one name: other vowels or doubled letters, as transliteration and haste bring them about.
import { jaroWinkler } from './jaro-winkler.ts'

/** Consonants alone, those that are often exchanged made equal, doubled ones single: `mohammed` gives `mhmd`. */
export function consonantSkeleton(token: string): string {
  return token
    .replace(/kh/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/q/g, 'k')
    .replace(/tz/g, 'z')
    .replace(/w/g, 'v')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/**
 * Are two folded words of a name spellings of one? Words of six letters and more, near by Jaro-Winkler (0.93, or 0.85
 * where at most one is shorter by vowels), with the same consonants in the same order: Johnson and Johnston are two names.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 6 || a[0] !== b[0]) return false
  const skeleton = consonantSkeleton(a)
  if (skeleton.length < 3 || skeleton !== consonantSkeleton(b)) return false
  return jaroWinkler(a, b) >= 0.88
}
