// Rules for headlines, the lines beneath them, and subheadings.
import type { ParagraphRule, ParagraphView } from './section-rule.ts'
import { comparable, countWords, isFinished, isProse, isTitleCase } from './wording.ts'

const hasBody = ({ seen }: ParagraphView): boolean => seen.has('body')
const hasHeadline = ({ seen }: ParagraphView): boolean => seen.has('headline')
const isLeftOpen = (words: string): boolean => !isFinished(words) || /[\p{L}\p{N}]["”’]?[?!]$/u.test(words)
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
    isMet: (view) =>
      isBeforeBody(view) &&
      isLeftOpen(view.words) &&
      countWords(view.words) >= 2 &&
      countWords(view.words) <= 25 &&
      view.words.length <= 180,
  },
  {
    name: 'title-case-headline',
    role: 'headline',
    example:
      '{headline Storm Closes Three Northern Ports.}\n\n{body Three ports were closed on Monday as a storm came in.}',
    reason: 'archives print headlines with a full stop; capitals on nearly every word give them away',
    isMet: (view) =>
      isBeforeBody(view) &&
      isTitleCase(view.words) &&
      countWords(view.words) <= 25 &&
      !/[.!?]["”’]?\s/.test(view.words),
  },
  {
    name: 'standfirst',
    role: 'subheading',
    example:
      '{headline Storm closes northern ports}\n\n{subheading Ferries stay in harbour until Thursday}\n\n{body Three ports in the north were closed on Monday as a storm came in.}',
    reason: 'an unfinished line between headline and prose sums the article up and repeats what follows',
    isMet: (view) =>
      hasHeadline(view) &&
      !hasBody(view) &&
      !isFinished(view.words) &&
      countWords(view.words) <= 35 &&
      isFollowedByProse(view),
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
      isProse(view.paragraphs[view.index - 1]!) &&
      isFollowedByProse(view),
  },
]

function isFollowedByProse({ paragraphs, index }: ParagraphView): boolean {
  const next = paragraphs[index + 1]
  return next !== undefined && isProse(next)
}

/** Nothing but credits and dates stand before it, and prose comes soon after. */
function isBeforeBody(view: ParagraphView): boolean {
  const isFirst = [...view.seen].every((role) => role === 'credit' || role === 'dateline')
  return isFirst && view.paragraphs.slice(view.index + 1, view.index + 4).some(isProse)
}
