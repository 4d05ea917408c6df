// While a story is edited: what stays the same from one change to the next is kept in memory, so that a run does only what is new.
import type { AlignedArticles } from '../../src/model/aligned-articles.ts'
import { NOTHING_DECIDED } from '../../src/model/decided.ts'
import type { ReadArticle, ReadDocument } from '../../src/read-document.ts'
import type { ReadFolder } from '../analyse-folder.ts'
import { keyOfArticle, readOnce } from './keep-read.ts'
import { placeOfResults } from './project-store.ts'
import { keyFor, openStore } from './result-store.ts'

/** Characters of all articles that are remembered; what was found in one takes up to a hundred times its text. */
const MOST_CHARACTERS = 2_000_000

/** What a run may take from the runs before it. What it is given it never changes. */
export interface StoryMemory {
  readArticle: ReadArticle
  /** The same articles put together without decisions; `align` does it where that is not known. */
  undecided: (read: ReadFolder, align: () => AlignedArticles) => AlignedArticles
}

/** The memory of a process that runs once: articles that were read before come from the disk. */
export const rememberNothing = (): StoryMemory => ({
  readArticle: readOnce(openStore(placeOfResults())),
  undecided: (_read, align) => align(),
})

/** The memory of a process that stays: the last articles, and what they were put together to. */
export const rememberStory = (): StoryMemory => ({
  readArticle: rememberRead(readOnce(openStore(placeOfResults()))),
  undecided: rememberLast(),
})

/**
 * Reads as `read` does, and gives the same objects for the same article and decisions. Those that were asked for longest ago are
 * forgotten when there are too many.
 */
export function rememberRead(read: ReadArticle, most: number = MOST_CHARACTERS): ReadArticle {
  const known = new Map<string, ReadDocument>()
  let characters = 0
  return (article, reader, decided = NOTHING_DECIDED.actors) => {
    const key = keyOfArticle(article, decided)
    const document = known.get(key) ?? read(article, reader, decided)
    if (!known.delete(key)) characters += article.text.length
    known.set(key, document)
    for (const [oldest, { found }] of known) {
      if (characters <= most) break
      known.delete(oldest)
      characters -= found.text.length
    }
    return document
  }
}

function rememberLast(): StoryMemory['undecided'] {
  let last: { key: string; aligned: AlignedArticles } | null = null
  return (read, align) => {
    const key = keyFor('undecided', [JSON.stringify(read)])
    if (last?.key !== key) last = { key, aligned: align() }
    return last.aligned
  }
}
