// Where two forms of one name are spelled differently: the letters that a reader would else have to hunt for.

/** A form before, at and after its letters that differ. */
export type Spelled = [before: string, letters: string, after: string]

/** Two spellings of one name have this many letters in common, and this many at most that differ. */
const fewest = 6
const most = 2

/** The letters in which `form` differs from the first of the `others` that is spelled almost like it; null without one. */
export function findSpelling(form: string, others: readonly string[]): Spelled | null {
  for (const other of others) {
    const start = commonStart(form, other)
    const end = commonStart(turn(form.slice(start)), turn(other.slice(start)))
    const [letters, theirs] = [form, other].map((text) => text.slice(start, text.length - end)) as [
      string,
      string,
    ]
    const [before, after] = [form.slice(0, start), form.slice(form.length - end)]
    // “India” and “Indian”, “Unit 2” and “Unit 3” are no spellings of one name
    const isInside = /\p{L}$/u.test(before) && /^\p{L}/u.test(after)
    const isShort = [letters, theirs].every((text) => text.length <= most && /^\p{L}*$/u.test(text))
    if (letters && isInside && isShort && start + end >= fewest) return [before, letters, after]
  }
  return null
}

const turn = (text: string): string => [...text].reverse().join('')

function commonStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
