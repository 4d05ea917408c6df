// Finding what is stored for a feature number in one look at memory, whether it is known or not: a perfect hash, made by
// hashing and displacing (Belazzougui, Botelho and Dietzfelbinger 2009).

/** Pairs of a feature number and a number that is stored for it, each pair at the place that `placeOf` gives. */
export interface FeatureTable {
  /** For each bucket of feature numbers, by their top bits, how far its numbers are moved. */
  displacements: Uint8Array
  /** The pairs; two zeros where a place is free. Its length is a power of two. */
  slots: Int32Array
}

/** So many places for one feature: with fewer, no displacement may be found that fits into a byte. */
const ROOM = 1.3
const PLACES_PER_BUCKET = 4

/** How far a feature number is shifted to give its bucket. */
export const bucketShift = (displacements: Uint8Array): number => Math.clz32(displacements.length) + 1

/** Index of the pair of `key` in `slots`, or of another pair when there is none for `key`. */
export const placeOf = (
  key: number,
  displacements: Uint8Array,
  shift: number,
  slots: { length: number },
): number => ((key + displacements[key >>> shift]!) << 1) & (slots.length - 2)

/** An empty table. */
export const makeTable = (displacements: Uint8Array): FeatureTable => ({
  displacements,
  slots: new Int32Array(displacements.length * PLACES_PER_BUCKET * 2),
})

/** Stores `value` for `key`. Throws when the place is taken: the displacements were made for other keys. */
export function store({ displacements, slots }: FeatureTable, key: number, value: number): void {
  const at = placeOf(key, displacements, bucketShift(displacements), slots)
  if (slots[at] !== 0 || slots[at + 1] !== 0)
    throw new Error('expected a free place, found two features for it')
  slots[at] = key
  slots[at + 1] = value
}

/** Displacements by which each of `keys`, unsigned and ascending, has a place of its own. */
export function displace(keys: readonly number[]): Uint8Array {
  let places = 16
  while (places < keys.length * ROOM) places *= 2
  for (;;) {
    const found = tryToDisplace(keys, places)
    if (found) return found
    places *= 2
  }
}

function tryToDisplace(keys: readonly number[], places: number): Uint8Array | null {
  const displacements = new Uint8Array(places / PLACES_PER_BUCKET)
  const shift = bucketShift(displacements)
  const buckets: number[][] = []
  for (const key of keys) (buckets[key >>> shift] ??= []).push(key)
  const isTaken = new Uint8Array(places)
  const placesWith = (bucket: readonly number[], by: number) => bucket.map((key) => (key + by) & (places - 1))
  // full buckets first, while most places are free
  for (const bucket of Object.values(buckets).sort((a, b) => b.length - a.length)) {
    let by = 0
    while (by < 256 && !areFree(placesWith(bucket, by), isTaken)) by++
    if (by === 256) return null
    for (const place of placesWith(bucket, by)) isTaken[place] = 1
    displacements[bucket[0]! >>> shift] = by
  }
  return displacements
}

const areFree = (places: readonly number[], isTaken: Uint8Array): boolean =>
  places.every((place) => isTaken[place] === 0) && new Set(places).size === places.length
