// Which language an article is in, told cheaply by the share of function words or by its letters.
import type { LanguageSample } from '../lang/shape/recognition.ts'

/** In running English 35 to 50 of 100 words are on the list; other languages share a few of them ("in", "on", "as"). */
const ENOUGH = 0.15
/** One word alone, such as "de" in a name, tells nothing. */
const FEWEST = 2
const WORDS_READ = 400

/** The tag of the language that the most of the text speaks for, or `und` when none has enough of it. */
export function recogniseLanguage(text: string, samples: readonly LanguageSample[]): string {
  const start = text.slice(0, 20_000).toLowerCase()
  const words = (start.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, WORDS_READ)
  const letters = words.join('')
  let best = { tag: 'und', share: 0 }
  for (const { tag, functionWords, letters: own } of samples) {
    if (own) {
      const found = letters.match(new RegExp(own.script, 'gu'))?.length ?? 0
      if (found > own.share * letters.length) return tag
    }
    const found = words.filter((word) => functionWords.has(word)).length
    const share = found / Math.max(words.length, 1)
    if (found >= FEWEST && share >= ENOUGH && share > best.share) best = { tag, share }
  }
  return best.tag
}

/**
 * The language of a text that declares one itself: templates of pages declare the language of the site, so another one
 * that the words speak for counts more. A declared tag that says more of the same language stays: `en-GB`.
 */
export function settleLanguage(
  declared: string | undefined,
  text: string,
  samples: readonly LanguageSample[],
): string {
  const recognised = recogniseLanguage(text, samples)
  if (declared === undefined) return recognised
  const isSame = declared.toLowerCase().split(/[-_]/)[0] === recognised
  return recognised === 'und' || isSame ? declared : recognised
}
