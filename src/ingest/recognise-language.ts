// Which language an article is in, told cheaply by the share of function words.
import type { LanguageSample } from '../lang/shape/recognition.ts'

/** In running English 35 to 50 of 100 words are on the list; other languages share a few of them ("in", "on", "as"). */
const ENOUGH = 0.15
const WORDS_READ = 400

/** The tag of the language whose function words make up most of the text, or `und` when none has enough of them. */
export function recogniseLanguage(text: string, samples: readonly LanguageSample[]): string {
  const words = (
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, WORDS_READ)
  let best = { tag: 'und', share: 0 }
  for (const { tag, functionWords } of samples) {
    const share = words.filter((word) => functionWords.has(word)).length / Math.max(words.length, 1)
    if (share >= ENOUGH && share > best.share) best = { tag, share }
  }
  return best.tag
}
