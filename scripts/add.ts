// The command: puts articles into a story, each with a record filled as far as the file says; asks for nothing.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { addFile, isReadable } from './add/add-file.ts'
import { knownWordsIn } from './add/known-words.ts'
import { countThings } from './progress.ts'
import { runCommand } from './run-command.ts'

const USAGE = `usage: npm run add -- [--to FOLDER] FILE…

Puts articles into FOLDER/articles (FOLDER is $CONTENT or content): saved pages (.html), texts (.txt, .md), or files of
several: feeds (.xml, .rss, .atom), ninjs (.json), spreadsheets (.csv, .tsv). Nothing is ever overwritten, and the same words are not added
under a second name. A folder in place of a FILE stands for all of its files that can be read.`

/** Adds the files one by one and says of each what was done. Returns the exit code: 1 when one of them was not added. */
export function add(args: string[], say: (line: string) => void): number {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { to: { type: 'string' } },
      allowPositionals: true,
    })
    if (positionals.length === 0) throw new Error('expected FILE…, found none')
    const folder = values.to ?? process.env['CONTENT'] ?? 'content'
    const known = knownWordsIn(join(folder, 'articles'))
    const files = positionals.flatMap((path) => filesOf(path, say))
    const added = files.filter((file) => addFile(file, folder, known, say))
    say(
      `\n${added.length} of ${countThings(files.length, 'file')} added to ${folder}; build it with: CONTENT=${folder} npm start`,
    )
    return added.length === files.length && files.length > 0 ? 0 : 1
  } catch (error) {
    say(`${(error as Error).message}\n${USAGE}`)
    return 1
  }
}

/** The files of a folder that can be read, or the file itself: not every shell takes `*.html` for names. */
function filesOf(path: string, say: (line: string) => void): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  const all = readdirSync(path, { withFileTypes: true }).filter(
    (one) => one.isFile() && !one.name.startsWith('.'),
  )
  const names = all.map(({ name }) => name).filter(isReadable)
  if (names.length < all.length)
    say(`${path}: ${countThings(all.length - names.length, 'file')} passed over, whose ending is not read`)
  if (names.length === 0) say(`${path}: expected files that can be read, found none`)
  return names.sort().map((name) => join(path, name))
}

await runCommand(import.meta.url, USAGE, (args) => add(args, (line) => process.stdout.write(`${line}\n`)))
