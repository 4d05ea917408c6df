// From a folder of articles to a checked analysis: what the command, the site's build and the scoring share.
import { checkAnalysis } from '../src/model/check-analysis.ts'
import { Analysis } from '../src/model/analysis.ts'
import type { Article } from '../src/model/article.ts'
import { NOTHING_DECIDED, type Decided } from '../src/model/decided.ts'
import type { Problem } from '../src/model/problem.ts'
import { readStory } from '../src/ingest/ingest.ts'
import { recognition } from '../src/lang/recognition.ts'
import { sections } from '../src/lang/en/sections.ts'
import { plainWords } from '../src/text/plain-words.ts'
import { analyse, type OnStep, type Resources } from '../src/pipeline.ts'
import { loadResources } from './load-resources.ts'
import { readArticles } from './read-articles.ts'

let resources: Resources | undefined

/** Words, known names and weights, loaded once for all folders. */
export const resourcesOnce = (): Resources => (resources ??= loadResources())

/** The articles of one folder, and what was wrong with others. */
export interface ReadFolder {
  articles: readonly Article[]
  problems: readonly Problem[]
}

/** Throws when no article can be read or when the analysis breaks the contract; bad articles become problems. */
export const analyseFolder = (folder: string, onStep: OnStep = () => {}): Analysis =>
  analyseArticles(readFolder(folder, onStep), onStep)

/** Reads the articles of a folder. Throws when there is none that can be read. */
export function readFolder(folder: string, onStep: OnStep = () => {}): ReadFolder {
  onStep(`Reading ${folder}`)
  const { inputs, problems: unread } = readArticles(folder)
  const { articles, problems } = readStory(inputs, { sections, samples: recognition })
  const found = [...unread, ...problems]
  if (articles.length === 0)
    throw new Error(
      `${folder}: expected an article that can be read, found none\n${found.map(printProblem).join('\n')}`,
    )
  return { articles, problems: found }
}

/** Analyses articles with what editors decided. Throws when the analysis breaks the contract. */
export function analyseArticles(
  { articles, problems }: ReadFolder,
  onStep: OnStep = () => {},
  decided: Decided = NOTHING_DECIDED,
): Analysis {
  onStep('Loading words and weights')
  const analysis = analyse(articles, problems, resourcesOnce(), onStep, decided)
  onStep('Checking every span and reference')
  return refuseViolations(analysis)
}

/** The analysis as its schema has it. Throws with the first violations when it is not what the contract says. */
export function refuseViolations(analysis: Analysis): Analysis {
  const { data, error } = Analysis.safeParse(analysis)
  const violations = data
    ? checkAnalysis(data)
    : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  if (data && violations.length === 0) return data
  const shown = violations.slice(0, 10).map((line) => `  ${line}`)
  throw new Error(`the analysis contradicts itself and was not written:\n${shown.join('\n')}`)
}

/** A problem on one line: file, place, rule, what was expected and found. What could steer a terminal is left out. */
export const printProblem = ({ file, place, rule, message }: Analysis['problems'][number]): string =>
  plainWords(`${file}${place === null ? '' : `, ${place}`}: ${message} [${rule}]`)
