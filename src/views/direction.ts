// In which direction the words of an article run.

const LANGUAGES = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/
const LETTERS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu
const ALL_LETTERS = /\p{L}/gu

/** By the language, or where that was not recognised by most of its letters. `undefined` is that of the page: left to right. */
export function directionOf({ language, text }: { language: string; text: string }): 'rtl' | undefined {
  if (language !== 'und') return LANGUAGES.test(language) ? 'rtl' : undefined
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return 2 * count(LETTERS) > count(ALL_LETTERS) ? 'rtl' : undefined
}
