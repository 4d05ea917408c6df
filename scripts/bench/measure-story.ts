// One story of any number of articles: what reading them takes, and what joining them takes when they have been read.
import { NOTHING_DECIDED } from '../../src/model/decided.ts'
import { analyse } from '../../src/pipeline.ts'
import { readDocument } from '../../src/read-document.ts'
import { readFolder, resourcesOnce } from '../analyse-folder.ts'
import { readArticles } from '../read-articles.ts'
import { makeCorpus } from './make-corpus.ts'
import { timeOf } from './measure.ts'

/** Seconds of processor time; the story is left in `folder`. */
export function measureStory(
  texts: readonly string[],
  folder: string,
  count: number,
  words: number,
): { words: number; reading: number; joining: number } {
  const made = makeCorpus(texts, folder, { articles: count, perStory: count, words })
  const [story] = made.folders
  const { articles, problems } = readFolder(story!, readArticles(story!))
  const resources = resourcesOnce()
  const reading = timeOf(
    () => new Map(articles.map((article) => [article.id, readDocument(article, resources)])),
  )
  const read = ({ id }: { id: string }) => reading.result.get(id)!
  const joining = timeOf(() => analyse(articles, problems, resources, () => {}, NOTHING_DECIDED, read))
  return { words: made.words, reading: reading.time / 1000, joining: joining.time / 1000 }
}
