// Writes a file line by line, whole or not at all: for what is too large to be one string.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Lines are gathered up to this many characters before they are written. */
const AT_ONCE = 1 << 20

/** Writes to a name beside it and renames. Throws with the path what the disk throws. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const temporary = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = openSync(temporary, 'w')
    let waiting = ''
    for (const line of lines) {
      waiting += `${line}\n`
      if (waiting.length < AT_ONCE) continue
      writeFileSync(file, waiting)
      waiting = ''
    }
    writeFileSync(file, waiting)
    fsyncSync(file)
    closeSync(file)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new Error(`${path}: expected to write the file, found ${(error as Error).message}`, {
      cause: error,
    })
  }
}
