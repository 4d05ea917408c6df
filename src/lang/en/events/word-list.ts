// Reads a word list that is written as running text, so that long lists stay readable.

/** Splits at commas and line ends; blanks around an entry are dropped. */
export const wordList = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
