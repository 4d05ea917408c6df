// From a folder of articles to a checked analysis: what the command, the site's build and the scoring share.
import type { AlignedArticles } from '../src/model/aligned-articles.ts'
import type { Analysis } from '../src/model/analysis.ts'
import type { Article } from '../src/model/article.ts'
import { NOTHING_DECIDED, type Decided } from '../src/model/decided.ts'
import type { Problem } from '../src/model/problem.ts'
import { refuseViolations } from '../src/model/refuse-violations.ts'
import { readStory, type ArticleInput } from '../src/ingest/ingest.ts'
import { recognition } from '../src/lang/recognition.ts'
import { sections } from '../src/lang/en/sections.ts'
import { alignArticles, type OnStep, type Resources } from '../src/pipeline.ts'
import { readDocument, type ReadArticle } from '../src/read-document.ts'
import type { Witness } from '../src/align/events/witness.ts'
import { loadResources } from './load-resources.ts'
import { printProblem } from './print-problem.ts'
import { readArticles } from './read-articles.ts'

let resources: Resources | undefined

/** Words, known names and weights, loaded once for all folders. */
export const resourcesOnce = (): Resources => (resources ??= loadResources())

/** The articles of one folder, and what was wrong with others. */
export interface ReadFolder {
  articles: readonly Article[]
  problems: readonly Problem[]
}

/** The files of one folder as they lie on disk, and what was wrong with others. */
export interface FoundFolder {
  inputs: readonly ArticleInput[]
  problems: readonly Problem[]
}

/** Throws when no article can be read or when the analysis breaks the contract; bad articles become problems. */
export const analyseFolder = (folder: string, onStep: OnStep = () => {}, witness?: Witness): Analysis =>
  analyseArticles(readFolder(folder, readArticles(folder)), onStep, NOTHING_DECIDED, readDocument, witness)

/** Reads the articles of a folder. Throws when there is none that can be read. */
export function readFolder(folder: string, { inputs, problems: unread }: FoundFolder): ReadFolder {
  const { articles, problems } = readStory(inputs, { sections, samples: recognition })
  return expectArticles(folder, { articles, problems: [...unread, ...problems] })
}

/** Analyses articles with what editors decided. Throws when the analysis breaks the contract. */
export const analyseArticles = (...of: Parameters<typeof alignRead>): Analysis => alignRead(...of).compare()

/** Puts articles together with what editors decided; comparing them, done once, throws when the analysis breaks the contract. */
export function alignRead(
  { articles, problems }: ReadFolder,
  onStep: OnStep = () => {},
  decided: Decided = NOTHING_DECIDED,
  read: ReadArticle = readDocument,
  witness?: Witness,
): AlignedArticles {
  onStep('Loading words and weights')
  const aligned = alignArticles(articles, problems, resourcesOnce(), onStep, decided, read, witness)
  let checked: Analysis | undefined
  const compare = (): Analysis => {
    const analysis = aligned.compare()
    onStep('Checking every span and reference')
    return refuseViolations(analysis)
  }
  return { ...aligned, compare: () => (checked ??= compare()) }
}

/**
 * The same story, its problems by file, so that it does not matter which files were read together. Throws with all problems
 * when it has no article.
 */
export function expectArticles(place: string, { articles, problems: found }: ReadFolder): ReadFolder {
  const problems = [...found].sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1))
  if (articles.length > 0) return { articles, problems }
  const told = problems.map((problem) => `\n${printProblem(problem)}`)
  throw new Error(`${place}: expected an article that can be read, found none${told.join('')}`)
}
