// A file and its record to an Article; a folder of them to a story. Nothing is read from disk here.
import type { LanguageSample } from '../lang/shape/recognition.ts'
import type { SectionWords } from '../lang/shape/sections.ts'
import { ArticleRecord, type Article } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import type { Section } from '../model/section.ts'
import { articleIdOf, nameOf } from './article-id.ts'
import type { SplitArticle } from './collections/split-collection.ts'
import { decodeFile } from './decode.ts'
import type { Body } from './formats/body.ts'
import { readHtml } from './formats/html.ts'
import { readMarkdown } from './formats/markdown.ts'
import { readText } from './formats/text.ts'
import { isWebArchive, openWebArchive } from './formats/web-archive.ts'
import { settleLanguage } from './recognise-language.ts'
import { readRecord, type KnownFields } from './record.ts'
import { nameAuthors, readPrintedAuthors } from './sections/authors.ts'
import { findSections } from './sections/sections.ts'

/** The formats that are read, by the ending of the file. */
export const FORMATS: Record<string, (file: string, text: string) => Body> = {
  '.txt': readText,
  '.md': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.mhtml': readHtml,
  '.mht': readHtml,
}

/** A file as it lies on disk: `file` is its name without folder. */
export interface ArticleFile {
  file: string
  bytes: Uint8Array
}

/** An article file with the text of its record, if it has one; or an article out of a file that holds several. */
export type ArticleInput = ArticleFile & {
  record: { file: string; yaml: string } | null
  split?: SplitArticle
}

/** The words by which ingest tells sections and languages apart. */
export interface IngestLanguage {
  sections: SectionWords
  samples: readonly LanguageSample[]
}

/** Longest text that is analysed, in characters: a book, by news standards. */
export const MAX_CHARACTERS = 400_000

/**
 * Reads one article. What the record says wins over what the file says of itself; `publishedOn` is never invented.
 * `article` is null when nothing can be read; each problem names the file, the place, what was expected and found.
 */
export function readArticle(
  input: ArticleInput,
  language: IngestLanguage,
): { article: Article | null; problems: Problem[] } {
  const { file, record, split } = input
  if (split)
    return checkBody(file, split.body, [], () => makeArticle(file, split.id, split.body, {}, null, language))
  const known: KnownFields = record ? readRecord(record.file, record.yaml) : { fields: {}, problems: [] }
  const archived = isWebArchive(input.bytes) ? openWebArchive(input.bytes) : null
  const decoded = decodeFile(file, archived?.bytes ?? input.bytes)
  const problems = [...known.problems, ...decoded.problems]
  const refuse = (rule: string, message: string): { article: null; problems: Problem[] } => ({
    article: null,
    problems: [...problems, { file, place: null, rule, message }],
  })
  if (decoded.text === null) return { article: null, problems }
  const read = archived ? readHtml : FORMATS[/\.[^.]*$/.exec(file)?.[0].toLowerCase() ?? '']
  if (!read)
    return refuse('format', `expected a file named ${Object.keys(FORMATS).join(', ')}, found ${file}`)
  const tooLong = (found: number) =>
    refuse('length', `expected at most ${MAX_CHARACTERS} characters, found ${found}: split the file`)
  if (read !== readHtml && decoded.text.length > MAX_CHARACTERS) return tooLong(decoded.text.length)
  let body: Body
  try {
    body = placeAt(archived?.url ?? null, read(file, decoded.text))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return refuse('format', `expected marks nested a few levels deep, found more than can be read`)
  }
  return checkBody(file, body, problems, () =>
    makeArticle(file, articleIdOf(file), body, known.fields, record?.file ?? null, language),
  )
}

/** An article that does not tell its address has the one where its page was saved, if it can be linked. */
function placeAt(address: string | null, body: Body): Body {
  const url = ArticleRecord.shape.url.safeParse(body.fields.url ?? address ?? undefined)
  return url.success ? { ...body, fields: { ...body.fields, url: url.data } } : body
}

/** The article when its body has words, and not too many; else the reason why there is none. */
function checkBody(
  file: string,
  body: Body,
  before: readonly Problem[],
  make: () => Article,
): { article: Article | null; problems: Problem[] } {
  const problems = [...before, ...body.problems]
  const refuse = (rule: string, message: string): { article: null; problems: Problem[] } => ({
    article: null,
    problems: [...problems, { file, place: null, rule, message }],
  })
  if (!/[\p{L}\p{N}]/u.test(body.text)) return refuse('empty', 'expected the words of an article, found none')
  if (body.text.length > MAX_CHARACTERS)
    return refuse(
      'length',
      `expected at most ${MAX_CHARACTERS} characters, found ${body.text.length}: split the file`,
    )
  const article = make()
  const isReport = article.sections.some(({ role }) => role === 'body')
  const message =
    'expected the paragraphs of a report, found none but headings and credits: of a page of pictures or a film save the words as text'
  if (!isReport) problems.push({ file, place: null, rule: 'no-report', message })
  return { article, problems }
}

function makeArticle(
  file: string,
  id: string,
  body: Body,
  record: ArticleRecord,
  recordFile: string | null,
  language: IngestLanguage,
): Article {
  const { publishedOn = null, publishedBasis = null } = record.publishedOn ? record : body.fields
  const basis = publishedBasis ?? (record.publishedOn ? `the record ${recordFile}` : body.basis)
  const headline = record.headline ?? body.fields.headline ?? null
  const sections = findSections(body.text, body.paragraphs, headline, language.sections)
  return {
    id,
    file,
    source: record.source ?? body.fields.source ?? null,
    headline: headline ?? sections.find(({ role }) => role === 'headline')?.exact ?? null,
    byline: record.byline ?? findByline(body, sections, language.sections),
    publishedOn,
    publishedBasis: publishedOn === null ? null : basis,
    url: record.url ?? body.fields.url ?? null,
    rights: record.rights ?? body.fields.rights ?? null,
    language: record.language ?? settleLanguage(body.fields.language, body.text, language.samples),
    text: body.text,
    sections,
  }
}

/** Whom the file names as its author, or else the line that does, of the page or the text; the word before the names is none of them. */
function findByline(
  { fields: { byline: told }, byline: printed }: Body,
  sections: readonly Section[],
  words: SectionWords,
): string | null {
  if (told !== undefined) return nameAuthors(told, words) ?? told
  const names = printed ? readPrintedAuthors(printed, words) : null
  if (names !== null) return names
  const lines = sections.filter(({ role }) => role === 'credit').map(({ exact }) => nameAuthors(exact, words))
  return lines.find((line) => line !== null) ?? null
}

/** What came of one file: `article` is null when nothing in it can be read. */
export interface ReadFile {
  file: string
  article: Article | null
  problems: readonly Problem[]
}

/** Reads the articles of a story, each file alone, and gathers them. */
export const readStory = (
  inputs: readonly ArticleInput[],
  language: IngestLanguage,
): { articles: Article[]; problems: Problem[] } =>
  gatherStory(inputs.map((input) => ({ file: input.file, ...readArticle(input, language) })))

/**
 * The articles of a story in order of their file names. Of two with the same id or the same words the second is left out
 * and reported: one report must not count as two.
 */
export function gatherStory(files: readonly ReadFile[]): { articles: Article[]; problems: Problem[] } {
  const articles: Article[] = []
  const problems: Problem[] = []
  const [ids, texts] = [new Map<string, string>(), new Map<string, string>()]
  for (const { file, article, problems: found } of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    problems.push(...found)
    if (!article) continue
    const words = wordsAlone(article.text)
    const [sameId, sameText] = [ids.get(article.id), texts.get(words)]
    const report = (rule: string, message: string): void =>
      void problems.push({ file, place: null, rule, message })
    if (sameId)
      report(
        'same-id',
        `expected a name of its own, found the id ${article.id} taken by ${sameId}: rename the file`,
      )
    else if (sameText) report('same-text', `expected words of its own, found those of ${sameText}: left out`)
    else {
      articles.push(article)
      ids.set(article.id, file)
      texts.set(words, file)
    }
  }
  return { articles, problems }
}

/** The words of a text, however they are spaced: by these two articles are the same. */
export const wordsAlone = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The name of the record that belongs to an article file. */
export const recordNameOf = (file: string): string => `${nameOf(file)}.yaml`
