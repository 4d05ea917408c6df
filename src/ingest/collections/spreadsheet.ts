// A spreadsheet saved as CSV: a row an article, the first row names the columns.
import { parse } from 'csv-parse/sync'
import { blocksOfLines, type Block } from '../formats/body.ts'
import { dayOf } from '../formats/day-of.ts'
import { readFragment } from '../formats/html.ts'
import { firstWords, type Collection, type Fault, type Item } from './item.ts'

/** Names that columns commonly have, by the fields of a record; `text` is the article, `id` its name. */
const COLUMNS: Record<string, readonly string[]> = {
  id: ['id', 'key', 'guid'],
  text: ['text', 'body', 'content', 'article', 'fulltext', 'full text', 'story'],
  headline: ['headline', 'title'],
  source: ['source', 'outlet', 'publisher', 'publication', 'newspaper'],
  publishedOn: ['publishedon', 'published', 'date', 'day', 'published on', 'publication date'],
  url: ['url', 'link', 'address'],
  byline: ['byline', 'author', 'authors'],
  language: ['language', 'lang'],
  rights: ['rights'],
}

interface Row {
  record: string[]
  info: { lines: number }
}

/** Reads `.csv` and `.tsv`, with commas, semicolons or tabs between columns. A row that cannot be read is reported alone. */
export function readSpreadsheet(csv: string): Collection {
  const faults: Fault[] = []
  const rows = parse(csv, {
    delimiter: findDelimiter(csv),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const { lines, message } = (error ?? {}) as { lines?: number; message?: string }
      const place = lines ? `line ${lines}` : null
      // one row may be wrong in several ways; the first one tells
      if (faults.at(-1)?.place !== place)
        faults.push({ place, message: `expected a row of columns, found: ${message}` })
      return undefined
    },
  }) as unknown as Row[]
  const [head, ...body] = rows
  const columns = new Map(Object.keys(COLUMNS).map((field) => [field, findColumn(head?.record ?? [], field)]))
  if (columns.get('text') === -1) {
    const found = head?.record.join(', ').slice(0, 80)
    return {
      kind: 'spreadsheet',
      items: [],
      faults: [{ place: 'line 1', message: `expected a column named text, found ${found}` }],
    }
  }
  const items: Item[] = []
  body.forEach(({ record, info }, index) => {
    const row = `row ${index + 2}`
    const place = `${row}, which ends at line ${info.lines}`
    const [expected, found] = [head!.record.length, record.length]
    if (found <= expected) {
      const valueOf = (field: string) => firstWords(record[columns.get(field) ?? -1])
      items.push({ place, ...readRow(valueOf, row) })
    } else
      faults.push({
        place,
        message: `expected ${expected} columns, found ${found}: left out; quote a text that holds the sign between columns`,
      })
  })
  return { kind: 'spreadsheet', items, faults }
}

function readRow(valueOf: (field: string) => string | undefined, row: string): Omit<Item, 'place'> {
  const fields = ['headline', 'source', 'url', 'byline', 'language', 'rights']
  const values = Object.fromEntries(fields.map((field) => [field, valueOf(field)]))
  return {
    key: firstWords(valueOf('id'), valueOf('url'), valueOf('headline'), row) ?? null,
    values: { ...values, publishedOn: dayOf(valueOf('publishedOn')) },
    blocks: readText(valueOf('text') ?? ''),
    isSummary: false,
  }
}

const findColumn = (head: readonly string[], field: string): number =>
  head.findIndex((name) => COLUMNS[field]!.includes(name.trim().toLowerCase()))

/** The sign between the names of the columns that stands there most often. */
function findDelimiter(csv: string): string {
  const head = csv.slice(0, csv.indexOf('\n') < 0 ? undefined : csv.indexOf('\n'))
  const count = (sign: string): number => head.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function readText(text: string): Block[] {
  if (/<(?:p|br|div)\b[^>]*>/i.test(text)) return readFragment(text)
  return blocksOfLines(text)
}
