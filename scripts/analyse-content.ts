// From a content folder to the story as the site shows it: what the articles tell, with what editors decided.
import type { Witness } from '../src/align/events/witness.ts'
import { editStory } from '../src/editorial/edit-story.ts'
import type { Analysis } from '../src/model/analysis.ts'
import { NOTHING_DECIDED } from '../src/model/decided.ts'
import type { AppliedDecision } from '../src/model/decision.ts'
import { join } from 'node:path'
import type { OnStep } from '../src/pipeline.ts'
import { alignRead, readFolder } from './analyse-folder.ts'
import { rememberNothing, type StoryMemory } from './cache/story-memory.ts'
import { printProblem } from './print-problem.ts'
import { readArticles } from './read-articles.ts'
import { inOrder, readDecisions, readOrder } from './read-content.ts'

/** A story with what editors decided. */
interface DecidedStory {
  analysis: Analysis
  applied: AppliedDecision[]
}

/** As `tryDecisions`, but throws with every decision that does not hold. */
export function analyseContent(content: string, onStep?: OnStep, memory?: StoryMemory): DecidedStory {
  const { analysis, applied, faults } = tryDecisions(content, onStep, undefined, memory)
  if (faults.length > 0)
    throw new Error(
      `editorial: expected decisions that hold, found ${faults.length} that ${faults.length > 1 ? 'do' : 'does'} not; the site was not built\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    )
  return { analysis, applied }
}

/**
 * The story with its decisions, and a line for each that cannot be read, finds its words no longer, or does not hold; where one
 * that can be read does not hold, none is applied. The story is put together without and, if there are any, with decisions: `watch`
 * gives a witness for each, the last one's is that of the result.
 */
export function tryDecisions(
  content: string,
  onStep: OnStep = () => {},
  watch: () => Witness | undefined = () => undefined,
  { readArticle, undecided }: StoryMemory = rememberNothing(),
): DecidedStory & { faults: string[] } {
  const folder = join(content, 'articles')
  const { articles, problems: unread } = readFolder(folder, readArticles(folder))
  // whatever lists sources lists them as the pages do
  const read = { articles: inOrder(articles, readOrder(content)), problems: unread }
  const { decisions, problems } = readDecisions(content)
  const edited = editStory(decisions, (decided) => {
    const align = () => alignRead(read, onStep, decided, readArticle, watch())
    return decided === NOTHING_DECIDED ? undecided(read, align) : align()
  })
  const faults = [...problems, ...edited.problems].map(printProblem)
  return { analysis: edited.analysis, applied: edited.applied, faults }
}
