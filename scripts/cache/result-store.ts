// Results kept on disk, each under the hash of all that it was made from. May be deleted at any moment.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { gunzipSync, gzipSync } from 'node:zlib'

/** Keeps texts by key. An entry that is missing, damaged or not its own is not there; keeping may fail without a word. */
export interface ResultStore {
  has(key: string): boolean
  read(key: string): string | null
  keep(key: string, text: string): void
}

/** Where a store lies, and the state of the program whose results it holds: all that another thread needs to open it. */
export interface StorePlace {
  folder: string
  program: string
}

const OF_A_PROGRAM = /^program-[0-9a-f]{64}$/

/** The key of a result: a hash of what it was made from. */
export const keyFor = (kind: string, made: Iterable<string | Uint8Array> = []): string => {
  const hash = createHash('sha256').update(kind)
  for (const part of made) hash.update(`\0${part.length}\0`).update(part)
  return hash.digest('hex')
}

/** Opens the results of this state of the program. */
export function openStore({ folder, program }: StorePlace): ResultStore {
  const path = (key: string): string =>
    join(folder, `program-${program}`, key.slice(0, 2), `${key.slice(2)}.gz`)
  return {
    has: (key) => existsSync(path(key)),
    read(key) {
      try {
        const [owner, text] = splitOnce(gunzipSync(readFileSync(path(key))).toString('utf8'))
        return owner === key ? text : null
      } catch {
        return null
      }
    },
    keep(key, text) {
      // nothing waits for the disk here: an entry that is lost or cut short is made again
      const temporary = `${path(key)}.${process.pid}-${threadId}.part`
      try {
        mkdirSync(dirname(temporary), { recursive: true })
        writeFileSync(temporary, gzipSync(`${key}\n${text}`, { level: 1 }))
        renameSync(temporary, path(key))
      } catch {
        removeQuietly(temporary)
      }
    },
  }
}

/** Removes the results of other states of the program, which nobody asks for any more. */
export function forgetOthers({ folder, program }: StorePlace): void {
  try {
    for (const name of readdirSync(folder))
      if (OF_A_PROGRAM.test(name) && name !== `program-${program}`)
        rmSync(join(folder, name), { recursive: true, force: true })
  } catch {
    // no folder, or not ours to clear: nothing is lost by leaving it
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // a disk that takes no file may not give one back either
  }
}

function splitOnce(text: string): [string, string] {
  const end = text.indexOf('\n')
  return [text.slice(0, end), text.slice(end + 1)]
}
