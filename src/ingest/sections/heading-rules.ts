// Rules for headlines, the lines beneath them, and subheadings.
import { isButton } from './credit-rules.ts'
import type { ParagraphRule, ParagraphView } from './section-rule.ts'
import {
  comparable,
  countWords,
  isFinished,
  isLeftOpen,
  isNameLike,
  isProse,
  isTitleCase,
} from './wording.ts'

const hasBody = ({ seen }: ParagraphView): boolean => seen.has('body')
const hasHeadline = ({ seen }: ParagraphView): boolean => seen.has('headline')
const isHeadline = ({ index, head, seen }: ParagraphView): boolean =>
  index === head.headline && index < head.report && !seen.has('headline')
/** Fewer words than these above a report name somebody or something, and say nothing. */
const FEWEST_OF_STANDFIRST = 4
/** Words of the names of authors, papers and places. */
const MOST_NAMED = 6

/** A question in capitals divides an article; one in small letters is part of it. */
const isQuestionOfText = (words: string): boolean => isFinished(words) && !isTitleCase(words)

export const headingRules: ParagraphRule[] = [
  {
    name: 'known-headline',
    role: 'headline',
    example: '{headline Bridge closed.}\n\n{body The old bridge was closed on Monday.}',
    reason: 'a record or the page itself may say what the headline is; then no guess is needed',
    isMet: (view) =>
      !hasBody(view) &&
      !hasHeadline(view) &&
      view.headline !== null &&
      comparable(view.headline) === comparable(view.words),
  },
  {
    name: 'first-line-headline',
    role: 'headline',
    example:
      '{headline Storm closes northern ports}\n\n{body Three ports in the north were closed on Monday as a storm came in.}',
    reason: 'a short first line that does not end as a sentence does, with prose after it, is a headline',
    isMet: (view) => isHeadline(view) && isLeftOpen(view.words),
  },
  {
    name: 'title-case-headline',
    role: 'headline',
    example:
      '{headline Storm Closes Three Northern Ports.}\n\n{body Three ports were closed on Monday as a storm came in.}',
    reason: 'archives print headlines with a full stop; capitals on nearly every word give them away',
    isMet: isHeadline,
  },
  {
    name: 'head-line',
    role: 'credit',
    example:
      '{credit Coast Herald}\n\n{headline Storm closes northern ports}\n\n{credit Ana Lima}\n{credit Lunn}\n\n{body Three ports in the north were closed on Monday as a storm came in.}',
    reason:
      'who copies the whole of a page has its sections and papers above the headline, and names, places and offers below it',
    isMet: ({ words, index, head, language }) =>
      index < head.report &&
      (index < head.headline ||
        (!isFinished(words) &&
          (countWords(words) < FEWEST_OF_STANDFIRST ||
            (isNameLike(words, language) && countWords(words) <= MOST_NAMED)))),
  },
  {
    name: 'standfirst',
    role: 'subheading',
    example:
      '{headline Storm closes northern ports}\n\n{subheading Ferries stay in harbour until Thursday}\n\n{body Three ports in the north were closed on Monday as a storm came in.}',
    reason: 'a line between headline and report sums the article up and repeats what follows',
    isMet: (view) => view.index < view.head.report && hasHeadline(view) && !hasBody(view),
  },
  {
    name: 'subheading',
    role: 'subheading',
    example:
      '{body The port was closed on Monday, its owner said.}\n\n{subheading Ferries in harbour}\n\n{body Four ferries were kept in harbour by the storm.}',
    reason:
      'a short unfinished line with prose on both sides divides an article; lists and tables have none beside them',
    isMet: (view) =>
      hasBody(view) &&
      isLeftOpen(view.words) &&
      !isQuestionOfText(view.words) &&
      !/^["“‘'«(\-–—•*·\d]/.test(view.words) &&
      countWords(view.words) <= 12 &&
      view.words.length <= 90 &&
      isBehindProse(view) &&
      isFollowedByProse(view),
  },
]

/** Prose stands before it, or did before an advertisement. */
function isBehindProse({ paragraphs, index, language }: ParagraphView): boolean {
  let before = index - 1
  while (before > 0 && isButton(paragraphs[before]!, language)) before--
  return isProse(paragraphs[before]!)
}

function isFollowedByProse({ paragraphs, index }: ParagraphView): boolean {
  const next = paragraphs[index + 1]
  return next !== undefined && isProse(next)
}
