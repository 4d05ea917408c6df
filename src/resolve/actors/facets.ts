// What of a mention can forbid that it is somebody, in one key: of mentions that are alike in all of it one answers for all.
import type { Reference } from './reference.ts'

/** Equal for mentions that no veto tells apart, but for the places where they stand. */
export function facetOf({ mention, name, person, gender, number, age, count, country }: Reference): string {
  const full = person && [person.surname, person.suffix, ...person.given]
  return JSON.stringify([mention.form, mention.type, name, full, gender, number, age, count, country])
}
