// What the command is asked to do, read from its arguments.
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readFormat, type Format } from './formats.ts'
import { readShard, type Shard } from './shard.ts'

/** What the command takes, for who asks and who errs. */
export const USAGE = `usage: npm run --silent analyze -- FOLDER --out FILE [options]
       npm run --silent analyze -- FOLDER FOLDER … --out OUT [options]

Analyses all articles in FOLDER, or in FOLDER/articles where there is one (NAME.txt, NAME.md, NAME.html, each with an
optional record NAME.yaml; feeds, ninjs, spreadsheets), as one story and writes FILE. Of several folders each is a story of its own, written to OUT/FOLDER.json.
A bad article is listed under "problems" and the others are analysed.

  --format F     json (one document), jsonl (an item a line) or csv (a folder of tables); json if not said
  --strict       any problem stops it
  --shard I/N    reads only part I of N parts of one folder; npm run merge joins the parts
  --workers N    threads that read; if not said one, or one for each processor where articles are many
  --cache DIR    keeps results there instead of node_modules/.cache/collation
  --no-cache     keeps nothing

exit codes: 0 written; 1 something could not be analysed or written; 2 the command is wrong`

/** A command that cannot be meant. */
export class UsageError extends Error {}

export interface Arguments {
  stories: { folder: string; out: string }[]
  format: Format
  isStrict: boolean
  shard: Shard | null
  /** Null: as many as there are processors, where the articles are many enough. */
  workers: number | null
  /** Null: keep nothing. Undefined: the project's own. */
  cache: string | null | undefined
}

const options = {
  out: { type: 'string' },
  format: { type: 'string', default: 'json' },
  strict: { type: 'boolean', default: false },
  shard: { type: 'string' },
  workers: { type: 'string' },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
} as const

/** Throws a `UsageError` that says what was expected, with the usage. */
export function readArguments(args: string[]): Arguments {
  try {
    const { values, positionals: folders } = parseArgs({ args, options, allowPositionals: true })
    const { out, shard, workers, cache, strict: isStrict } = values
    if (folders.length === 0 || !out)
      throw new Error(`expected one FOLDER and --out FILE, found ${args.join(' ') || 'neither'}`)
    const format = readFormat(values.format)
    if (shard !== undefined && (folders.length > 1 || format !== 'json'))
      throw new Error(`expected one FOLDER and no --format with --shard, found ${args.join(' ')}`)
    return {
      stories: folders.length === 1 ? [{ folder: folders[0]!, out }] : nameStories(folders, out, format),
      format,
      isStrict,
      shard: shard === undefined ? null : readShard(shard),
      workers: workers === undefined ? null : readCount(workers),
      cache: values['no-cache'] ? null : cache,
    }
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`, { cause: error })
  }
}

/** Each folder's name in `out`; two of one name would overwrite each other. */
function nameStories(folders: readonly string[], out: string, format: Format): Arguments['stories'] {
  const ending = format === 'csv' ? '' : `.${format}`
  const taken = new Map<string, string>()
  return folders.map((folder) => {
    const name = basename(resolve(folder))
    const other = taken.get(name.toLowerCase())
    if (other) throw new Error(`expected folders with names of their own, found ${other} and ${folder}`)
    taken.set(name.toLowerCase(), folder)
    return { folder, out: join(out, `${name}${ending}`) }
  })
}

function readCount(words: string): number {
  if (!/^[1-9]\d{0,2}$/.test(words)) throw new Error(`expected --workers 1 to 999, found ${words}`)
  return Number(words)
}
