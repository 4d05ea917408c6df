// Folders of any number of articles, made of given texts: paragraphs of a few of them dealt out anew, always the same.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../train/random.ts'
import { countWords } from './measure.ts'

/** How a corpus is made. */
export interface CorpusPlan {
  articles: number
  /** Articles of one story; each story is a folder. */
  perStory: number
  /** Words of an article, about. */
  words: number
}

/** Texts of which one story is made: its outlets tell of the same things, as they do in the news. */
const TEXTS_PER_STORY = 4

/** Writes the stories below `folder` and returns their folders; the same for the same texts and plan. */
export function makeCorpus(
  texts: readonly string[],
  folder: string,
  { articles, perStory, words }: CorpusPlan,
): { folders: string[]; words: number } {
  const random = seededRandom(1)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
  const lines = texts.map((text) => text.split('\n').filter((line) => line.trim() !== ''))
  const folders: string[] = []
  let made = 0
  for (let first = 0; first < articles; first += perStory) {
    const story = join(folder, `story-${folders.length + 1}`)
    mkdirSync(story, { recursive: true })
    const pool = Array.from({ length: TEXTS_PER_STORY }, () => pick(lines)).flat()
    for (let i = first; i < Math.min(first + perStory, articles); i++) {
      const text: string[] = []
      let count = 0
      while (count < words) {
        const line = pick(pool)
        text.push(line)
        count += countWords([line])
      }
      made += count
      writeFileSync(join(story, `article-${i + 1}.txt`), `${text.join('\n\n')}\n`)
      writeFileSync(join(story, `article-${i + 1}.yaml`), 'publishedOn: 2024-03-04\n')
    }
    folders.push(story)
  }
  return { folders, words: made }
}
