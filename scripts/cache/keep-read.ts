// Reads an article once: what was found in it is kept under the hash of the article and of what editors decided about it.
import type { Article } from '../../src/model/article.ts'
import { NOTHING_DECIDED, type Judged } from '../../src/model/decided.ts'
import { readDocument, type ReadArticle, type ReadDocument } from '../../src/read-document.ts'
import { keyFor, type ResultStore } from './result-store.ts'

/** Reads as `readDocument` does, or takes what was kept, which is the same. */
export const readOnce =
  (store: ResultStore): ReadArticle =>
  (article, reader, decided = NOTHING_DECIDED.actors) => {
    const key = keyOfArticle(article, decided)
    const kept = parse(store.read(key))
    if (kept) return kept
    const read = readDocument(article, reader, decided)
    store.keep(key, JSON.stringify(read))
    return read
  }

/** Depends on nothing but the article and the decisions that name it. */
export function keyOfArticle(article: Article, decided: Judged = NOTHING_DECIDED.actors): string {
  const isHere = ({ a, b }: { a: string; b: string }): boolean =>
    [a, b].every((key) => key.startsWith(`${article.id} `))
  const [same, different] = [decided.same.filter(isHere), decided.different.filter(isHere)]
  return keyFor('article', [JSON.stringify({ article, same, different })])
}

function parse(text: string | null): ReadDocument | null {
  try {
    return text === null ? null : (JSON.parse(text) as ReadDocument)
  } catch {
    return null
  }
}
