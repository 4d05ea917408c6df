// Writes a file whole or not at all, and leaves it alone when it would not change.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes to a name beside it and renames. Returns whether the file changed. Throws what the disk throws. */
export function writeFile(path: string, content: string): boolean {
  try {
    if (readFileSync(path, 'utf8') === content) return false
  } catch {
    mkdirSync(dirname(path), { recursive: true })
  }
  const temporary = `${path}.${process.pid}.part`
  try {
    writeFileSync(temporary, content)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  return true
}
