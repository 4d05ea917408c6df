// A part of a folder's articles, chosen so that every machine finds the same without asking the others.
import { createHash } from 'node:crypto'

/** Part `index` (from 1) of `of` parts. */
export interface Shard {
  index: number
  of: number
}

/** Reads `2/4`. Throws what was expected. */
export function readShard(words: string): Shard {
  const [, index, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(words) ?? []).map(Number)
  if (!index || !of || index > of)
    throw new Error(`expected --shard I/N with I from 1 to N, such as 2/4, found ${words}`)
  return { index, of }
}

/**
 * Whether a file belongs to the part. By a hash of its name: parts are about as large as each other, and a file that is
 * added or removed moves no other.
 */
export const isInShard = ({ index, of }: Shard, file: string): boolean =>
  createHash('sha256').update(file).digest().readUInt32BE() % of === index - 1
