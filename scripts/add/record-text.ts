// The text of a record: what the file says, and a commented line for each field that stays open.
import { stringify } from 'yaml'
import type { Article, ArticleRecord } from '../../src/model/article.ts'
import { plainWords } from '../../src/text/plain-words.ts'

/** The fields of a record in their order, with what to write into one that is open. */
const FIELDS: Record<keyof ArticleRecord, string> = {
  source: 'the news outlet',
  headline: 'as printed',
  byline: 'who wrote it, as the outlet names them',
  publishedOn:
    'YYYY-MM-DD; without it, and without a line of the article that gives the day, “Wednesday” stays a weekday',
  publishedBasis: 'on what the date rests, in a sentence',
  url: 'https://…',
  language: 'a tag such as en',
  rights: 'excerpts, or full: may the site show the whole text?',
}
const names = Object.keys(FIELDS) as (keyof ArticleRecord)[]
const NEEDLESS = ['publishedBasis', 'rights']

const valueOf = (article: Article, field: keyof ArticleRecord): string | null =>
  field === 'language' && article.language === 'und' ? null : article[field]

/** The fields of which the file says nothing; a basis without a date and rights, which no file states, are not missed. */
export const openFieldsOf = (article: Article): string[] =>
  names.filter((field) => !NEEDLESS.includes(field) && valueOf(article, field) === null)

/** The line of an article without a date that may give its day, as one for a terminal; null where none has a year. */
export function dayLineOf({ publishedOn, sections }: Article): string | null {
  const lines = sections.filter(({ role, exact }) => role === 'dateline' && /\b\d{4}\b/.test(exact))
  return publishedOn === null && lines[0] ? plainWords(lines[0].exact) : null
}

export function recordOf(article: Article): string {
  const lines = names.map((field) => {
    const value = valueOf(article, field)
    return value === null ? open(field) : stringify({ [field]: value }, { lineWidth: 0 }).trimEnd()
  })
  return `# What is known of ${article.file} besides its words. Remove the # to fill in a field.\n${lines.join('\n')}\n`
}

/** A record that holds for all articles of one file. */
export const recordOfSeveral = (): string =>
  `# Holds for every article in the file. Remove the # to fill in a field.\n${(['source', 'language', 'rights'] as const).map(open).join('\n')}\n`

const open = (field: keyof ArticleRecord): string => `# ${field}: ${FIELDS[field]}`
