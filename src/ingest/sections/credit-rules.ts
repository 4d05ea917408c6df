// Rules for lines that are no part of the report: who wrote, pictured, owns or sells it.
import type { ParagraphRule, ParagraphView } from './section-rule.ts'
import { isDateOnly } from './dateline-rules.ts'
import { anyOf, countWords, isFinished, isProse } from './wording.ts'

const isAtEdge = ({ index, paragraphs }: ParagraphView): boolean =>
  index < 5 || index >= paragraphs.length - 5
const test = (pattern: string, words: string): boolean => new RegExp(pattern, 'iu').test(words)

export const creditRules: ParagraphRule[] = [
  {
    name: 'copyright-line',
    role: 'credit',
    example: '{body The dam held through the night, engineers said.}\n\n{credit © 2021 Harbour News Ltd.}',
    reason: 'a copyright line names an owner and a year and reports nothing',
    isMet: ({ words, language }) =>
      countWords(words) <= 40 &&
      test(`^(?:©|\\(c\\)|${anyOf(language.copyright)}\\b)|\\b(?:${anyOf(language.copyright)})\\.?$`, words),
  },
  {
    name: 'agency-line',
    role: 'credit',
    example: '{body The ferry was towed into port on Monday.}\n{credit (AFP)}',
    reason: 'agency copy is signed with the name of the agency alone on a line',
    isMet: ({ words, language }) =>
      countWords(words) <= 12 &&
      test(
        `^[\\p{P}\\s]*(?:${anyOf(language.agencies)})(?:(?:[\\p{P}\\s]|and)+(?:${anyOf(language.agencies)}))*[\\p{P}\\s]*$`,
        words,
      ),
  },
  {
    name: 'masthead',
    role: 'credit',
    example:
      '{credit Coast Herald}\n\n{headline Storm closes northern ports}\n\n{body Three ports in the north were closed on Monday as a storm came in.}',
    reason: 'who copies the whole of a page has the name of the paper above the headline',
    isMet: ({ words, index, paragraphs: [, next = ''], headline, language }) =>
      index === 0 &&
      headline === null &&
      countWords(words) <= 4 &&
      /^\p{Lu}(?:.*\s)?\p{Lu}\S*$/u.test(words) &&
      test(`\\b(?:${anyOf(language.outletWords)})$`, words) &&
      countWords(next) > countWords(words) &&
      !isFinished(next) &&
      !isDateOnly(next, language) &&
      nameAuthors(next, language) === null,
  },
  {
    name: 'credit-line',
    role: 'credit',
    example:
      '{body The vote was postponed, the speaker said.}\n\n{credit (Reporting by Ana Lima; Editing by Tom Reed)}',
    reason: 'those who worked on an article are named before or after it, in set phrases',
    isMet: (view) =>
      isAtEdge(view) &&
      countWords(view.words) <= 40 &&
      (test(`^[\\p{P}\\s]*(?:${anyOf(view.language.creditOpenings)})\\b`, view.words) ||
        test(`\\b(?:${anyOf(view.language.creditEndings)})[\\p{P}\\s]*$`, view.words)),
  },
  {
    name: 'byline',
    role: 'credit',
    example:
      '{headline Storm closes northern ports}\n\n{credit By Ana Lima and TOM REED}\n\n{body Three ports in the north were closed on Monday as a storm came in.}',
    reason: 'the line under a headline that names the author is no sentence of the report',
    isMet: ({ words, index, language }) =>
      index < 5 && countWords(words) <= 16 && !isProse(words) && nameAuthors(words, language) !== null,
  },
  {
    name: 'picture-credit',
    role: 'credit',
    example:
      '{body Crews worked through the night to reach the village.}\n\n{credit Photo: Ana Lima/Reuters}\n\n{body The road was open again by noon, officials said.}',
    reason: 'captions and their credits describe a picture that is not there',
    isMet: ({ words, language }) =>
      countWords(words) <= 40 && test(`^[\\p{P}\\s]*(?:${anyOf(language.pictureLabels)})\\s*[:|©]`, words),
  },
  {
    name: 'further-reading',
    role: 'credit',
    example:
      '{body The court will sit again in March, it said in a statement.}\n\n{credit Read more: How the court is chosen}',
    reason: 'invitations to read on, subscribe or share lead away from the article',
    isMet: ({ words, language }) =>
      countWords(words) <= 20 &&
      (test(`^[\\p{P}\\s]*(?:${anyOf(language.furtherReading)})\\s*[:|>»]`, words) ||
        test(`^[\\p{P}\\s]*(?:${anyOf(language.furtherReading)})[\\p{P}\\s]*$`, words)),
  },
  {
    name: 'end-mark',
    role: 'credit',
    example: '{body The minister left for talks in the capital on Friday.}\n\n{credit ENDS}',
    reason: 'agencies close their copy with a mark',
    isMet: ({ words, index, paragraphs, language }) =>
      index >= paragraphs.length - 4 && language.endMarks.includes(words.toLowerCase()),
  },
  {
    name: 'signature',
    role: 'credit',
    example: '{body The two sides will meet again next week, the envoy said.}\n{credit HBN}',
    reason: 'a few capitals alone on the last line are the signature of an agency, known or not',
    isMet: ({ words, index, paragraphs }) =>
      index > 0 &&
      index === paragraphs.length - 1 &&
      isProse(paragraphs[index - 1]!) &&
      /^[\p{P}\s]*\p{Lu}[\p{Lu}\s&/-]{1,24}[\p{P}\s]*$/u.test(words) &&
      countWords(words) <= 3,
  },
]

/**
 * The names in a line such as “By Ana Lima and TOM REED”, or `null` when it is no line of that kind. A date behind them, as in
 * “By Ana Lima, Harbour News, 4 March 2025”, names nobody.
 */
export function nameAuthors(line: string, language: ParagraphView['language']): string | null {
  const opening = new RegExp(`^(?:${anyOf(language.byline)})\\s+`, 'iu').exec(line)?.[0]
  if (!opening) return null
  const words = withoutDate(line, language)
  const names = words.slice(opening.length).match(/[\p{L}][\p{L}’'.-]*/gu) ?? []
  const small = [...language.bylineJoiners, ...language.nameParticles]
  const isName = (word: string): boolean => /^\p{Lu}/u.test(word) || small.includes(word)
  const isByline =
    names.length >= 1 &&
    /^\p{Lu}/u.test(names[0]!) &&
    names.every(isName) &&
    !/[!?]$/.test(words) &&
    (!isFinished(words) || names.length <= 6)
  return isByline ? withoutPlace(words.slice(opening.length).trim(), language) : null
}

/** The line up to a date that ends it, and up to what sets that off. */
function withoutDate(line: string, language: ParagraphView['language']): string {
  const starts = [...line.matchAll(/[\s,|]+/g)].map(({ index }) => index)
  const start = starts.find((at) => isDateOnly(line.slice(at), language))
  return start === undefined ? line : line.slice(0, start).replace(/[\s,|·•–—-]+$/, '')
}

/** “Ana Lima and Tom Reed in Lunn” names two, and where they were. A post stays: the word before “in Chief” is no name of two. */
function withoutPlace(names: string, { placeJoiners }: ParagraphView['language']): string {
  const [authors, place, ...more] = names.split(new RegExp(`\\s+(?:${anyOf(placeJoiners)})\\s+`, 'u'))
  const isPlace = place !== undefined && more.length === 0 && /^\p{Lu}/u.test(place)
  return isPlace && /(?:^|\s)\p{Lu}\S*\s+\p{Lu}\S*$/u.test(authors!) ? authors! : names
}
