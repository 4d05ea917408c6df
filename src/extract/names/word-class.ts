// Classes of words that stand in names or beside them.
import type { NameWords } from '../../lang/shape/names.ts'

/** One bit for each class. */
export const Word = {
  title: 1,
  orgEnd: 2,
  orgHead: 4,
  facility: 8,
  place: 16,
  event: 32,
  work: 64,
  saying: 128,
  preposition: 256,
  joint: 512,
  article: 1024,
  calendar: 2048,
  hyphen: 4096,
  function: 8192,
  personEnd: 16384,
} as const

/** Bits of `Word` of a word in lower case. */
export function classOf(lower: string, words: NameWords): number {
  let bits = 0
  if (words.titles.has(lower)) bits |= Word.title
  if (words.organisationEnds.has(lower)) bits |= Word.orgEnd
  if (words.organisationHeads.has(lower)) bits |= Word.orgHead
  if (words.facilityEnds.has(lower)) bits |= Word.facility
  if (words.placeEnds.has(lower) || words.placeHeads.has(lower)) bits |= Word.place
  if (words.eventEnds.has(lower) || words.eventHeads.has(lower)) bits |= Word.event
  if (words.workEnds.has(lower)) bits |= Word.work
  if (words.saying.has(lower)) bits |= Word.saying
  if (words.placePrepositions.has(lower)) bits |= Word.preposition
  if (words.joints.has(lower)) bits |= Word.joint
  if (words.articles.has(lower)) bits |= Word.article
  if (words.calendar.has(lower)) bits |= Word.calendar
  if (words.functionWords.has(lower)) bits |= Word.function
  if (words.personEnds.has(lower)) bits |= Word.personEnd
  return bits
}
