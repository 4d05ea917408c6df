// Finds wordings that an article uses again in another sentence, which is no repeat of the first as a whole.
import type { Echo } from '../../model/echo.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { spanOf } from '../../text/spans.ts'
import { wordsOf } from './align-words.ts'
import { groupPassages, type Piece } from './group-passages.ts'

/** Shorter ones, "the president of the republic said", come back in any long article. */
const FEWEST_WORDS = 7

/** Echoes of each article, in order of the articles. `negations` are words that no echo adds or leaves out. */
export function findEchoes(stories: readonly StoryDocument[], negations: ReadonlySet<string>): Echo[] {
  return stories.flatMap(({ found, parsed }) => {
    // each sentence counts as an article of its own
    const units = parsed.sentences
      .filter(({ repeats, section }) => repeats === null && section === 'body')
      .map(({ tokens, index }) => ({ document: index, words: wordsOf(tokens, negations) }))
    return groupPassages(units, (one, _, same) => same >= FEWEST_WORDS && tells(one)).map((pieces) => ({
      source: found.id,
      spans: pieces
        .map(({ range }) => spanOf(found.text, range.start, range.end))
        .sort((a, b) => a.start - b.start),
    }))
  })
}

/** A long name or office is said again because it has to be. */
const tells = ({ words }: Piece): boolean => words.some(({ token }) => token.upos === 'VERB')
