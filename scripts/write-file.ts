// Writes a file whole or not at all, and leaves it alone when it would not change.
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** What writing asks of the disk, so that tests can let a step fail. */
export interface Disk {
  write: (descriptor: number, content: string) => void
  flush: (descriptor: number) => void
  rename: (from: string, to: string) => void
}

const DISK: Disk = { write: writeFileSync, flush: fsyncSync, rename: renameSync }

/**
 * Writes to a name beside it, waits until the disk has it, and renames: who reads `path` at any moment finds the old
 * content or the new one. Returns whether the file changed. Throws with the path what the disk throws.
 */
export function writeFile(path: string, content: string, disk: Disk = DISK): boolean {
  if (isWritten(path, content)) return false
  const temporary = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    try {
      writeAndFlush(temporary, content, disk)
      disk.rename(temporary, path)
    } finally {
      rmSync(temporary, { force: true })
    }
  } catch (error) {
    throw new Error(`${path}: expected to write the file, found ${(error as Error).message}`, {
      cause: error,
    })
  }
  return true
}

function writeAndFlush(path: string, content: string, disk: Disk): void {
  const descriptor = openSync(path, 'w')
  try {
    disk.write(descriptor, content)
    disk.flush(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function isWritten(path: string, content: string): boolean {
  try {
    return readFileSync(path, 'utf8') === content
  } catch {
    return false
  }
}
