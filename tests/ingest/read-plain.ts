// Reads made-up articles in tests as ingest would read them from disk.
import { readArticle, type IngestLanguage } from '../../src/ingest/ingest.ts'
import { recognition } from '../../src/lang/en/recognition.ts'
import { sections } from '../../src/lang/en/sections.ts'
import type { Article } from '../../src/model/article.ts'
import type { Problem } from '../../src/model/problem.ts'

export const english: IngestLanguage = { sections, samples: [recognition] }

/** The article and problems that a file with this content gives; `record` is the YAML beside it. */
export function read(
  file: string,
  content: string | Uint8Array,
  record?: string,
): { article: Article | null; problems: Problem[] } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const name = file.replace(/\.[^.]*$/, '.yaml')
  return readArticle(
    { file, bytes, record: record === undefined ? null : { file: name, yaml: record } },
    english,
  )
}
