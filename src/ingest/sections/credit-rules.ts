// Rules for lines that are no part of the report: who wrote, pictured, owns or sells it.
import type { ParagraphRule, ParagraphView } from './section-rule.ts'
import { nameAuthors, startOfDate } from './authors.ts'
import { anyOf, countWords, isFinished, isNameLike, isProse } from './wording.ts'

/** Lines below a report that are looked at. */
const MOST_LINES_BELOW = 40

const isAtEdge = ({ index, paragraphs }: ParagraphView): boolean =>
  index < 5 || index >= paragraphs.length - 5
const isInvitation = (words: string, { furtherReading }: ParagraphView['language']): boolean =>
  test(`^[\\p{P}\\s]*(?:${anyOf(furtherReading)})[\\p{P}\\s]*$`, words)
/** Is it one or more buttons of the page, or an advertisement's sign, and nothing else? */
export const isButton = (words: string, { buttons }: ParagraphView['language']): boolean =>
  test(`^[\\p{P}\\s]*(?:(?:${anyOf(buttons)})(?:\\s*[|·•/]\\s*|[\\p{P}\\s]*$))+$`, words)
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
    name: 'print-line',
    role: 'credit',
    example:
      '{body The vote was postponed, the speaker said.}\n\n{credit Published in Harbour News, October 16th, 2024}',
    reason:
      'where and when an article is printed besides is said below it, with a name and a date and no verb of its own',
    isMet: ({ words, language }) => {
      const opening = new RegExp(`^(?:${anyOf(language.printOpenings)})\\s+`, 'iu').exec(words)?.[0]
      if (opening === undefined || isFinished(words)) return false
      const date = startOfDate(words, language)
      return date < words.length && isNameLike(words.slice(opening.length, date), language)
    },
  },
  {
    name: 'reported-from',
    role: 'credit',
    example:
      '{headline Storm closes northern ports}\n\n{credit Ana Lima reported from Lunn, and Tom Reed from Vik.}\n\n{body Three ports in the north were closed on Monday as a storm came in.}',
    reason: 'a line with nothing but who was where tells of the reporters, not of the story',
    isMet: (view) => {
      const [who, where, ...more] = view.words.split(
        new RegExp(`\\s+(?:${anyOf(view.language.reportedFrom)})\\s+`, 'u'),
      )
      return (
        isAtEdge(view) &&
        where !== undefined &&
        more.length === 0 &&
        countWords(who!) >= 2 &&
        [who!, where].every((side) => isNameLike(side, view.language))
      )
    },
  },
  {
    name: 'author-note',
    role: 'credit',
    example:
      '{headline Storm closes northern ports}\n\n{credit By Ana Lima}\n\n{body Three ports in the north were closed on Monday as a storm came in.}\n\n{credit Ana Lima is a correspondent who covers the coast.}',
    reason:
      'what is said at the end of the one whom the byline names, who that is and where to write, is no part of the report',
    isMet: (view) => {
      const { words, index, paragraphs, language } = view
      if (index < paragraphs.length - 5) return false
      const authors = paragraphs.slice(0, 5).map((line) => nameAuthors(line, language))
      const opening = /^(\p{Lu}\S+(?: \p{Lu}\S+)+) \p{Ll}/u.exec(words)?.[1]
      return opening !== undefined && authors.some((line) => line?.includes(opening))
    },
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
        isInvitation(words, language)),
  },
  {
    name: 'button',
    role: 'credit',
    example:
      '{credit Share}\n\n{body The court will sit again in March, it said in a statement.}\n\n{credit Copy link}',
    reason: 'who copies the whole of a page has the words on its buttons, too',
    isMet: ({ words, language }) => isButton(words, language),
  },
  {
    name: 'further-link',
    role: 'credit',
    example:
      '{body The court will sit again in March, it said in a statement.}\n\n{credit Related stories}\n\n{credit How the court is chosen}\n\n{credit Mayor of Lunn resigns after vote}',
    reason: 'headlines under an invitation to read on are those of other articles',
    isMet: (view) => !isProse(view.words) && isBelowInvitation(view),
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

/** Directly under an invitation, or at the end of the article with nothing but short lines from one on. */
function isBelowInvitation({ paragraphs, index, language }: ParagraphView): boolean {
  if (index > 0 && isInvitation(paragraphs[index - 1]!, language)) return true
  const end = paragraphs.slice(-MOST_LINES_BELOW)
  const at = index - (paragraphs.length - end.length)
  if (at < 0 || end.slice(at + 1).some(isProse)) return false
  const prose = end.slice(0, at).findLastIndex(isProse)
  return end.slice(prose + 1, at).some((words) => isInvitation(words, language))
}
