// A file that holds several articles to its articles: a feed, news in JSON, a spreadsheet.
import type { ArticleRecord } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import { articleIdOf, nameOf } from '../article-id.ts'
import { decodeFile } from '../decode.ts'
import { joinBlocks, type Block, type Body } from '../formats/body.ts'
import { checkFields, readRecord } from '../record.ts'
import { comparable } from '../sections/wording.ts'
import { readFeed } from './feed.ts'
import type { Collection, Item } from './item.ts'
import { readNinjs } from './ninjs.ts'
import { readSpreadsheet } from './spreadsheet.ts'

/** Files that hold several articles, by their ending. */
export const COLLECTIONS: Record<string, (text: string) => Collection> = {
  '.xml': readFeed,
  '.rss': readFeed,
  '.atom': readFeed,
  '.json': readNinjs,
  '.csv': readSpreadsheet,
  '.tsv': readSpreadsheet,
}

/** Largest file of several articles that is read, in bytes: some thousand articles. */
const MAX_COLLECTION_BYTES = 20_000_000
const LONGEST_KEY = 60

/** An article that was read out of such a file. `name` stands for the file: `wire.csv#storm-closes-ports`. */
export interface SplitArticle {
  name: string
  id: string
  body: Body
}

/**
 * The articles of a collection in their order, each with an id made of the file's name and its own key, so that links to
 * it last when others are added. A record beside the file holds for all of them and wins. Nothing is thrown: what is
 * wrong is a problem with its place, and the rest is read.
 */
export function splitCollection(
  file: string,
  bytes: Uint8Array,
  record: { file: string; yaml: string } | null,
): { articles: SplitArticle[]; problems: Problem[] } {
  const known = record ? readRecord(record.file, record.yaml) : { fields: {}, problems: [] }
  const decoded = decodeFile(file, bytes, MAX_COLLECTION_BYTES)
  const problems = [...known.problems, ...decoded.problems]
  const read = COLLECTIONS[/\.[^.]*$/.exec(file)?.[0].toLowerCase() ?? '']
  if (decoded.text === null || !read) return { articles: [], problems }
  const report = (place: string | null, rule: string, message: string): void =>
    void problems.push({ file, place, rule, message })
  let found: Collection
  try {
    found = read(decoded.text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report(null, 'format', 'expected marks nested a few levels deep, found more than can be read')
    return { articles: [], problems }
  }
  const { kind, items, faults } = found
  for (const { place, message } of faults) report(place, kind, message)
  const articles: SplitArticle[] = []
  const taken = new Map<string, number>()
  for (const item of items) {
    if (item.blocks.length === 0) {
      report(item.place, 'empty', 'expected the words of an article, found none: left out')
      continue
    }
    if (item.isSummary)
      report(item.place, 'cut-off', 'expected the whole article, found a summary: read as it is')
    const key = freeKey(keyOf(item), taken)
    const body = readItem(file, kind, item, known.fields)
    articles.push({ name: `${file}#${key}`, id: `${articleIdOf(file)}-${key}`, body })
  }
  return { articles, problems }
}

function readItem(file: string, kind: string, item: Item, record: ArticleRecord): Body {
  const checked = checkFields(file, item.values, kind)
  const fields = { ...checked.fields, ...record }
  const basis = fields.publishedOn ? `the ${kind} ${file}, ${item.place.replace(/,.*/, '')}` : null
  return {
    ...joinBlocks(withHeadline(fields.headline, item.blocks)),
    fields,
    basis,
    problems: checked.problems.map((problem) => ({ ...problem, place: `${item.place}, ${problem.place}` })),
  }
}

/** The headline stands first, as it does above the printed article, unless the text begins with it. */
function withHeadline(headline: string | undefined, blocks: readonly Block[]): readonly Block[] {
  if (headline === undefined || comparable(headline) === comparable(blocks[0]!.words)) return blocks
  return [{ words: headline, role: 'headline' }, ...blocks]
}

/** Of an address the last part of its path, else all of it; without any key its place. */
function keyOf({ key, place }: Item): string {
  const path = /^https?:\/\/[^/]+\/(?<path>[^?#]*)/.exec(key ?? '')?.groups?.['path'] ?? ''
  const last = path.split('/').findLast((part) => part !== '')
  const words = articleIdOf(last ? nameOf(last) : (key ?? place).replace(/\./g, '-'))
  return words.slice(0, LONGEST_KEY).replace(/-+$/, '')
}

/** The key, or with the first number that is free; `taken` knows the last number of each, of which there may be thousands. */
function freeKey(key: string, taken: Map<string, number>): string {
  let number = (taken.get(key) ?? 0) + 1
  const named = (): string => (number === 1 ? key : `${key}-${number}`)
  while (taken.has(named())) number++
  taken.set(named(), 1).set(key, number)
  return named()
}
