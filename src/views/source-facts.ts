// What is known of an article besides its words.
import { countWords } from './clause.ts'
import { plainDate } from './dates.ts'
import { pageWords } from '../words/page-words.ts'
import type { Source } from './edition.ts'
import { capital } from '../words/words.ts'

export interface Fact {
  name: string
  value: string
  href: string | null
}

export function factsOf({ document, kind, isRead, isStranger }: Source): Fact[] {
  const { headline, byline, publishedOn, publishedBasis, url } = document
  const sentences = document.sentences.filter((sentence) => sentence.repeats === null)
  const length = sentences.reduce((sum, { exact }) => sum + countWords(exact), 0)
  const again = document.sentences.length - sentences.length
  return [
    ...(kind ? [{ name: 'Source', value: capital(kind), href: null }] : []),
    ...(isRead ? [] : [{ name: 'Not read', value: notRead(document.language), href: null }]),
    ...(isStranger ? [{ name: 'Stands alone', value: standsAlone, href: null }] : []),
    { name: 'Headline', value: headline ?? 'None in the file', href: null },
    ...(byline ? [{ name: 'By', value: byline, href: null }] : []),
    {
      name: 'Published',
      value: publishedOn
        ? `${plainDate(publishedOn)}${publishedBasis ? ` (${publishedBasis})` : ''}`
        : 'Not stated, and not supplied',
      href: null,
    },
    {
      name: 'Length',
      value: pageWords.article.length(length, sentences.length, again),
      href: null,
    },
    { name: 'File', value: document.file, href: null },
    ...(url ? [{ name: 'Original', value: url, href: url }] : []),
  ]
}

const standsAlone =
  'It tells no event that another article tells, and names nobody whom another one names. It may belong to another story.'

/** Why an article is shown and not compared. */
const notRead = (language: string): string =>
  `Its language is ${nameLanguage(language)}. Its sentences and quotations are shown; nothing is compared with them, and it is not called silent.`

function nameLanguage(tag: string): string {
  if (tag === 'und') return 'not recognised'
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
