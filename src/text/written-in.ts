// Whether an article may be read with the words of a language.
import { remember } from './remember.ts'
import type { Article } from '../model/article.ts'

/** Text longer than this, in characters, in a language that nobody recognised is not read. */
const SHORT = 500
const MOSTLY = 0.95

/** The name of a language in English, lower case; of a tag that is none, the tag. */
const nameOf = remember((tag) => {
  const [language = tag] = tag.split(/[-_]/)
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language)!.toLowerCase()
  } catch {
    return language.toLowerCase()
  }
})

/**
 * Is the article written in the language `tag` (BCP 47)? A short text in plain Latin letters, such as a headline, gets
 * the benefit of the doubt when its language was not recognised.
 */
export function isWrittenIn(tag: string, { language, text }: Pick<Article, 'language' | 'text'>): boolean {
  if (language !== 'und') return nameOf(language) === nameOf(tag)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const plain = text.match(/[a-z]/gi)?.length ?? 0
  return text.length <= SHORT && plain >= MOSTLY * letters
}
