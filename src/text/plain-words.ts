// Words that others wrote, made safe to stand in the middle of a line: nothing unseen in them can turn or hide what follows.

/** Controls of characters and of the direction of writing, marks of order, and halves of characters. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]+/gu

/** One line without them. Joiners stay: Persian, Hindi and families of emoji need them. */
export const plainWords = (words: string): string =>
  words.toWellFormed().replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()
