// Writes files whole or not at all, and leaves alone those that would not change.
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

/**
 * Writes files that count only together: each appears whole, as soon as it is written; when this returns the disk has all
 * of them. So the disk is waited for once, and not between two files.
 */
export function writeFiles(contents: ReadonlyMap<string, string>, disk: Disk = DISK): void {
  for (const [path, content] of contents) writeFile(path, content, { ...disk, flush: () => {} })
  for (const path of contents.keys()) flushFile(path, disk)
}

function flushFile(path: string, disk: Disk): void {
  const descriptor = openSync(path, 'r+')
  try {
    disk.flush(descriptor)
  } catch (error) {
    throw new Error(`${path}: expected to write the file, found ${(error as Error).message}`, {
      cause: error,
    })
  } finally {
    closeSync(descriptor)
  }
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
