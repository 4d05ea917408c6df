// Turning words and combinations of words into 32-bit feature numbers, without joining strings.

/** A 32-bit hash of `text` from code unit `start` to `end` (FNV-1a, finished by `mix`). */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mix(hash, end - start)
}

/** Joins two 32-bit numbers into one (the finisher of MurmurHash3); order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0xcc9e2d51), 0x85ebca6b) + 0x9e3779b9
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
