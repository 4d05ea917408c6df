// Any number of articles made of given ones: their paragraphs, dealt out anew in an order that is always the same.
import { readArticle } from '../../src/ingest/ingest.ts'
import { sections } from '../../src/lang/en/sections.ts'
import { recognition } from '../../src/lang/recognition.ts'
import type { Article } from '../../src/model/article.ts'
import { seededRandom } from '../train/random.ts'

/** `count` articles, each of as many paragraphs as the given ones have on average; the same for the same input. */
export function makeArticles(given: readonly Article[], count: number): Article[] {
  const paragraphs = given.flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== ''))
  const size = Math.max(1, Math.round(paragraphs.length / given.length))
  const random = seededRandom(1)
  return Array.from({ length: count }, (_, i): Article => {
    const lines = Array.from({ length: size }, () => paragraphs[Math.floor(random() * paragraphs.length)]!)
    const input = {
      file: `article-${i + 1}.txt`,
      bytes: new TextEncoder().encode(lines.join('\n')),
      record: { file: `article-${i + 1}.yaml`, yaml: `publishedOn: 2024-03-04` },
    }
    return readArticle(input, { sections, samples: recognition }).article!
  })
}
