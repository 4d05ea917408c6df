// What is known of an article besides its words.
import { countWords } from './clause.ts'
import { plainDate } from './dates.ts'
import { locale } from '../words/locale.ts'
import { pageWords } from '../words/page-words.ts'
import type { Source } from './edition.ts'
import { capital } from '../words/words.ts'

export interface Fact {
  name: string
  value: string
  href: string | null
}

const say = pageWords.article.facts

export function factsOf({ document, kind, isRead, isStranger }: Source): Fact[] {
  const { headline, byline, publishedOn, publishedBasis, url } = document
  const sentences = document.sentences.filter((sentence) => sentence.repeats === null)
  const length = sentences.reduce((sum, { exact }) => sum + countWords(exact), 0)
  const again = document.sentences.length - sentences.length
  return [
    ...(kind ? [{ name: say.source, value: capital(kind), href: null }] : []),
    ...(isRead
      ? []
      : [{ name: say.notRead, value: say.notReadText(nameLanguage(document.language)), href: null }]),
    ...(isStranger ? [{ name: say.alone, value: say.aloneText, href: null }] : []),
    { name: say.headline, value: headline ?? say.noHeadline, href: null },
    ...(byline ? [{ name: say.by, value: byline, href: null }] : []),
    {
      name: say.published,
      value: publishedOn
        ? `${plainDate(publishedOn)}${publishedBasis ? ` (${publishedBasis})` : ''}`
        : say.notPublished,
      href: null,
    },
    {
      name: say.length,
      value: pageWords.article.length(length, sentences.length, again),
      href: null,
    },
    { name: say.file, value: document.file, href: null },
    ...(url ? [{ name: say.original, value: url, href: url }] : []),
  ]
}

function nameLanguage(tag: string): string {
  if (tag === 'und') return say.noLanguage
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
