// From a content folder to the story as the site shows it: what the articles tell, with what editors decided.
import type { Witness } from '../src/align/events/witness.ts'
import { editStory } from '../src/editorial/edit-story.ts'
import type { Analysis } from '../src/model/analysis.ts'
import type { AppliedDecision } from '../src/model/decision.ts'
import { join } from 'node:path'
import type { OnStep } from '../src/pipeline.ts'
import { analyseArticles, printProblem, readFolder } from './analyse-folder.ts'
import { readOnce } from './cache/keep-read.ts'
import { placeOfResults } from './cache/project-store.ts'
import { openStore } from './cache/result-store.ts'
import { readArticles } from './read-articles.ts'
import { inOrder, readDecisions, readOrder } from './read-content.ts'

/**
 * Throws with every decision that cannot be read, finds its words no longer, or does not hold. The story is analysed without
 * and, if there are any, with decisions: `watch` gives a witness for each, the last one's is that of the result.
 */
export function analyseContent(
  content: string,
  onStep: OnStep = () => {},
  watch: () => Witness | undefined = () => undefined,
): { analysis: Analysis; applied: AppliedDecision[] } {
  const folder = join(content, 'articles')
  const { articles, problems: unread } = readFolder(folder, readArticles(folder))
  // whatever lists sources lists them as the pages do
  const read = { articles: inOrder(articles, readOrder(content)), problems: unread }
  const { decisions, problems } = readDecisions(content)
  const readArticle = readOnce(openStore(placeOfResults()))
  const edited = editStory(decisions, (decided) =>
    analyseArticles(read, onStep, decided, readArticle, watch()),
  )
  const all = [...problems, ...edited.problems]
  if (all.length > 0)
    throw new Error(
      `editorial: expected decisions that hold, found ${all.length} that ${all.length > 1 ? 'do' : 'does'} not; the site was not built\n${all.map((problem) => `  ${printProblem(problem)}`).join('\n')}`,
    )
  return { analysis: edited.analysis, applied: edited.applied }
}
