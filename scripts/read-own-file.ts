// Reads a file of a folder that may come from strangers: what lies elsewhere is not read, nor what has no end.
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Largest file that is read at all, in bytes; what is longer than an article may be is refused later, with a better reason. */
const MAX_FILE_BYTES = 20_000_000

/**
 * The bytes of `name` in `folder`. Throws with what was found when it is no file, too large, or a link that leads out of the
 * folder: a story must not publish what only lies on the same disk.
 */
export function readOwnFile(folder: string, name: string): Uint8Array {
  const path = join(folder, name)
  const [home, real] = [realpathSync(folder), realpathSync(path)]
  const way = relative(home, real)
  if (way === '..' || way.startsWith(`..${sep}`) || join(home, way) !== real)
    throw new Error('a link that leads out of the folder: put a copy of the file in its place')
  return readBounded(real)
}

/** The bytes of a file. Throws with what was found when it is none, or too large. */
export function readBounded(path: string): Uint8Array {
  const found = statSync(path)
  if (!found.isFile()) throw new Error('something that is no file')
  if (found.size > MAX_FILE_BYTES)
    throw new Error(`${found.size} bytes, of at most ${MAX_FILE_BYTES}: split the file`)
  return readFileSync(path)
}
