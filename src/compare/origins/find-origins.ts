// Finds passages that several articles print in nearly the same words: one text, whoever prints it.
import type { Origin, Passage } from '../../model/origin.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { slugOf } from '../../text/names/slug.ts'
import { spanOf } from '../../text/spans.ts'
import { wordsOf, type Word } from './align-words.ts'
import { groupPassages, type Piece } from './group-passages.ts'
import { joinNeighbours, type Stretch } from './join-neighbours.ts'

/** Two writers may hit on the same short sentence, hardly on so many words in a row … */
const FEWEST_WORDS = 10
/** … nor on so many in a quotation: there the words are somebody's. */
const FEWEST_QUOTED = 6

/**
 * The texts that two articles or more share, in order of the articles. What an article prints a second time is left out.
 * `negations` are words that a copy never adds or leaves out.
 */
export function findOrigins(stories: readonly StoryDocument[], negations: ReadonlySet<string>): Origin[] {
  const units = stories.flatMap(({ parsed }, document) =>
    parsed.sentences
      .filter(({ repeats, section }) => repeats === null && section !== 'credit')
      .map(({ tokens }) => ({ document, words: wordsOf(tokens, negations) })),
  )
  const isPassage = (one: Piece, other: Piece, same: number): boolean =>
    [one, other].every((piece) => isQuoted(stories, piece))
      ? same >= FEWEST_QUOTED
      : same >= FEWEST_WORDS && tells(one.words)
  const sets = groupPassages(units, isPassage).map((pieces) => oncePerArticle(pieces))
  const texts = stories.map(({ found }) => found.text)
  const ids = new Set<string>()
  return joinNeighbours(sets, texts)
    .sort((a, b) => a[0]!.document - b[0]!.document || a[0]!.start - b[0]!.start)
    .map((stretches) => {
      const passages = stretches.map(({ document, start, end }): Passage => {
        const { id, text } = stories[document]!.found
        return { source: id, ...spanOf(text, start, end) }
      })
      const isExact = new Set(passages.map(({ exact }) => plain(exact))).size === 1
      return { id: nameOrigin(passages, ids), passages, isExact }
    })
}

/** Without a verb there is no statement: a long name or title may well be printed by all. */
const tells = (words: readonly Word[]): boolean => words.some(({ token }) => token.upos === 'VERB')

/** Do most of the words stand in a quotation? */
const isQuoted = (stories: readonly StoryDocument[], { document, range }: Piece): boolean =>
  stories[document]!.found.attributions.some(
    ({ kind, content }) =>
      kind === 'direct' &&
      content.some(
        (part) =>
          2 * (Math.min(part.end, range.end) - Math.max(part.start, range.start)) > range.end - range.start,
      ),
  )

/** The longest piece of each article, in order of the articles. */
function oncePerArticle(pieces: readonly Piece[]): Stretch[] {
  const longest = new Map<number, Piece>()
  for (const piece of pieces) {
    const other = longest.get(piece.document)
    if (!other || piece.words.length > other.words.length) longest.set(piece.document, piece)
  }
  return [...longest.values()]
    .sort((a, b) => a.document - b.document)
    .map(({ document, range }) => ({ document, ...range }))
}

/** An id from the first words of the longest passage, whatever the order of the articles. */
function nameOrigin(passages: readonly Passage[], taken: Set<string>): string {
  const [longest] = [...passages].sort(
    (a, b) => b.exact.length - a.exact.length || (a.exact < b.exact ? -1 : 1),
  )
  const base = `text-${slugOf(longest!.exact.split(/\s+/).slice(0, 6).join(' '))}`
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  taken.add(id)
  return id
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
