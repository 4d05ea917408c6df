// One file into a story's articles: copied as it is, with a record beside it.
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { articleIdOf } from '../../src/ingest/article-id.ts'
import { COLLECTIONS, splitCollection } from '../../src/ingest/collections/split-collection.ts'
import { FORMATS, readArticle } from '../../src/ingest/ingest.ts'
import { recognition } from '../../src/lang/recognition.ts'
import { sections } from '../../src/lang/en/sections.ts'
import type { Problem } from '../../src/model/problem.ts'
import { findFutureDays } from '../future-days.ts'
import { printProblem } from '../print-problem.ts'
import { countThings } from '../progress.ts'
import { readBounded } from '../read-own-file.ts'
import { writeFile } from '../write-file.ts'
import type { KnownWords } from './known-words.ts'
import { dayLineOf, openFieldsOf, recordOf, recordOfSeveral } from './record-text.ts'

/** What is written beside an article, and what to say of it. */
interface Read {
  record: string
  told: string
  /** The words of each article. */
  texts: readonly string[]
  problems: readonly Problem[]
}

/** Is a file of that name one that can hold articles? */
export const isReadable = (name: string): boolean => {
  const ending = extname(name).toLowerCase()
  return ending in FORMATS || ending in COLLECTIONS
}

/**
 * Adds one file and says what was done, which fields stay open and what was wrong. Returns whether it is in the story now. Words that
 * are `known` are not added again, and those that are added are known from then on.
 */
export function addFile(
  path: string,
  content: string,
  known: KnownWords,
  say: (line: string) => void,
): boolean {
  const folder = join(content, 'articles')
  const ending = extname(path).toLowerCase()
  const id = articleIdOf(basename(path))
  const refuse = (message: string): false => {
    say(`${path}: ${message}: not added`)
    return false
  }
  if (!isReadable(path))
    return refuse(
      `expected ${[...Object.keys(FORMATS), ...Object.keys(COLLECTIONS)].join(', ')}, found ${ending || 'no ending'}`,
    )
  let bytes: Uint8Array
  try {
    bytes = readBounded(path)
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    return refuse(`expected a file to read, found ${(error as Error).message}`)
  }
  const target = join(folder, id + ending)
  if (existsSync(target) && readFileSync(target).equals(bytes)) {
    say(`${path}: is there already as ${target}`)
    return true
  }
  // on some disks names that differ in small and capital letters are one, and so they are in addresses
  const twin = readdirSync(folder).find((name) => !name.startsWith('.') && articleIdOf(name) === id)
  if (twin) return refuse(`expected a free name, found ${join(folder, twin)}: rename one of them`)
  const read = ending in FORMATS ? readOne(id + ending, bytes) : readSeveral(id + ending, bytes)
  read.problems.forEach((problem) => say(`  ${printProblem(problem)}`))
  if (read.told === '') return refuse('expected the words of an article, found none')
  const there = read.texts.flatMap((text) => known.fileWith(text) ?? [])
  if (there.length === read.texts.length)
    return refuse(`expected words that are not in the story yet, found those of ${there[0]}`)
  if (there.length > 0)
    say(`  ${countThings(there.length, 'article')} of it will count once: the words are in ${there[0]}, too`)
  try {
    // in this order: a record without its article would be reported by whoever looks in between
    copyFileSync(path, target, constants.COPYFILE_EXCL)
    writeFile(join(folder, `${id}.yaml`), read.record)
  } catch (error) {
    // nothing was there under these names: an article without its record, or half of it, would pass for added
    for (const name of [target, join(folder, `${id}.yaml`)]) rmSync(name, { force: true })
    const { message } = ((error as Error).cause ?? error) as Error
    return refuse(`expected to write it into ${folder}, found ${message}`)
  }
  known.add(target, read.texts)
  say(`${path}: added as ${target}, ${read.told}`)
  return true
}

function readOne(file: string, bytes: Uint8Array): Read {
  const { article, problems } = readArticle({ file, bytes, record: null }, { sections, samples: recognition })
  if (!article) return { record: '', told: '', texts: [], problems }
  const line = dayLineOf(article)
  const told =
    tellOpen(openFieldsOf(article)) + (line === null ? '' : `; its line “${line}” may give the day`)
  return {
    record: recordOf(article),
    told,
    texts: [article.text],
    problems: [...problems, ...findFutureDays([article])],
  }
}

const tellOpen = (fields: readonly string[]): string =>
  fields.length > 0 ? `with open fields: ${fields.join(', ')}` : 'with every field known'

function readSeveral(file: string, bytes: Uint8Array): Read {
  const { articles: split, problems } = splitCollection(file, bytes, null)
  const read = split.map((one) =>
    readArticle({ file: one.name, bytes, record: null, split: one }, { sections, samples: recognition }),
  )
  const articles = read.flatMap(({ article }) => article ?? [])
  const open = new Set(articles.flatMap(openFieldsOf))
  const told =
    articles.length > 0
      ? `which holds ${countThings(articles.length, 'article')}, ${tellOpen([...open])}`
      : ''
  const within = read.flatMap((one) => one.problems)
  return {
    record: recordOfSeveral(),
    told,
    texts: articles.map(({ text }) => text),
    problems: [...problems, ...within, ...findFutureDays(articles)],
  }
}
