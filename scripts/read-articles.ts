// The articles of a folder with their records, as they lie on disk.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { FORMATS, recordNameOf, type ArticleInput } from '../src/ingest/ingest.ts'
import { COLLECTIONS, splitCollection } from '../src/ingest/collections/split-collection.ts'
import type { Problem } from '../src/model/problem.ts'
import { readOwnFile } from './read-own-file.ts'

/** Documents that hold articles and are not read; pictures and styles that a browser saved beside a page are no matter. */
const OTHER_DOCUMENTS =
  /\.(?:pdf|docx?|rtf|odt|pages|epub|eml|webarchive|xlsx?|ods|zip|gz|markdown|text|xhtml|shtml|php|jsonl|ndjson)$/i
const FORMATS_READ = [...Object.keys(FORMATS), ...Object.keys(COLLECTIONS)].join(', ')

/** Where the articles of a story lie: in its folder `articles`, where it has one, or in the story's folder itself. */
export const articlesOf = (story: string): string =>
  existsSync(join(story, 'articles')) ? join(story, 'articles') : story

/**
 * Reads the articles in `folder`; subfolders, hidden files and other formats are not looked at. A record that belongs
 * to no article, or a file that cannot be opened, becomes a problem. Throws when the folder is missing or holds no article.
 */
export function readArticles(folder: string): { inputs: ArticleInput[]; problems: Problem[] } {
  const names = listFiles(folder)
  const articles = names.filter((name) => endingOf(name) in FORMATS || endingOf(name) in COLLECTIONS)
  if (articles.length === 0)
    throw new Error(
      `${folder}: expected articles named NAME.txt, NAME.md or NAME.html, or a file of several (.xml, .json, .csv), found none`,
    )
  const known = new Set(names)
  const problems: Problem[] = []
  const inputs: ArticleInput[] = []
  const read = (file: string): Uint8Array | null => {
    try {
      return readOwnFile(folder, file)
    } catch (error) {
      const message = `expected a file to read, found ${(error as Error).message}`
      problems.push({ file, place: null, rule: 'unreadable', message })
      return null
    }
  }
  for (const file of articles) {
    const recordName = recordNameOf(file)
    const bytes = read(file)
    const written = bytes && known.has(recordName) ? read(recordName) : null
    const record = written && { file: recordName, yaml: new TextDecoder().decode(written) }
    if (bytes && endingOf(file) in FORMATS) inputs.push({ file, bytes, record })
    else if (bytes) {
      const split = splitCollection(file, bytes, record)
      // there may be more of them than a call takes
      for (const problem of split.problems) problems.push(problem)
      for (const one of split.articles) inputs.push({ file: one.name, bytes, record: null, split: one })
    }
  }
  for (const file of names.filter((name) => OTHER_DOCUMENTS.test(name)))
    problems.push({
      file,
      place: null,
      rule: 'format',
      message: `expected ${FORMATS_READ}, found ${endingOf(file)}: not read, save its words as one of these`,
    })
  const records = new Set(articles.map(recordNameOf))
  for (const file of names.filter((name) => name.endsWith('.yaml') && !records.has(name)))
    problems.push({
      file,
      place: null,
      rule: 'record',
      message: `expected an article beside it, ${file.replace(/yaml$/, 'txt')}, .md or .html, found none`,
    })
  for (const file of names.filter((name) => name.endsWith('.yml')))
    problems.push({
      file,
      place: null,
      rule: 'record',
      message: `expected a record named ${recordNameOf(file)}, found another ending: not read, rename it`,
    })
  return { inputs, problems }
}

const endingOf = (file: string): string => extname(file).toLowerCase()

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && isFile(join(folder, name)))
      .sort()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const found = code === 'ENOENT' ? 'none' : code === 'ENOTDIR' ? 'a file' : String(error)
    throw new Error(`${folder}: expected a folder with articles, found ${found}`, { cause: error })
  }
}

/** A link that leads nowhere or round in a circle counts: reading it fails, and that is reported. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return true
  }
}
