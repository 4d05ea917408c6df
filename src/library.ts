// The analysis as a library: articles in, everything that was found in them out. No disk, no network, no clock.
import { readStory } from './ingest/ingest.ts'
import { sections } from './lang/en/sections.ts'
import { recognition } from './lang/recognition.ts'
import type { Analysis as StoryAnalysis } from './model/analysis.ts'
import type { ArticleRecord } from './model/article.ts'
import { refuseViolations } from './model/refuse-violations.ts'
import { analyse, type Resources as StoryResources } from './pipeline.ts'

/** Everything that was found: the document that the command writes, described in `analysis.schema.json`. */
export type Analysis = StoryAnalysis

/** Words, known names and weights: what `loadResources` of `collation/resources` reads. Load them once and keep them. */
export type Resources = StoryResources

/** One article. All that is known of it besides its words is optional, and nothing of it is guessed. */
export interface GivenArticle extends ArticleRecord {
  /** A file name: its ending (.txt, .md, .html) says how to read `content`, the rest becomes the article's id. */
  name: string
  /** The text, or the bytes of a file in any encoding that ingest knows. */
  content: string | Uint8Array
}

/** What the analysis is written with and engines lack that are too old. */
const NEEDED: readonly [string, object][] = [
  ['groupBy', Map],
  ['isDisjointFrom', Set.prototype],
]

/** On what a date of publication rests that comes without a basis of its own. */
const GIVEN: ArticleRecord = { publishedBasis: 'given with the article' }

/**
 * Analyses articles as one story. An article that cannot be read, or a field that is wrong, is listed under `problems`; the
 * others are analysed. The same articles give the same analysis, in whatever order they are given. Throws where the engine is too old.
 */
export function analyze(articles: readonly GivenArticle[], resources: Resources): Analysis {
  const missing = NEEDED.find(([name, holder]) => !(name in holder))
  if (missing)
    throw new Error(`collation: expected Node 22.12 or later, found an engine without ${missing[0]}`)
  const inputs = articles.map(({ name, content, ...record }) => ({
    file: name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    // a record is YAML, and JSON is YAML
    record: { file: name, yaml: JSON.stringify(record.publishedOn ? { ...GIVEN, ...record } : record) },
  }))
  const story = readStory(inputs, { sections, samples: recognition })
  return refuseViolations(analyse(story.articles, story.problems, resources))
}
