// Applies the decisions of editors to a story: puts it together once without and once with them, and tells what they changed.
import type { AlignedArticles } from '../model/aligned-articles.ts'
import type { Analysis } from '../model/analysis.ts'
import { NOTHING_DECIDED, type Decided } from '../model/decided.ts'
import type { AppliedDecision, NamedDecision } from '../model/decision.ts'
import type { Problem } from '../model/problem.ts'
import { anchorDecisions } from './anchor-decisions.ts'
import { checkKept } from './check-kept.ts'
import { decide } from './decide.ts'
import { tellDecision } from './tell-decisions.ts'

export interface EditedStory {
  analysis: Analysis
  /** Newest first. */
  applied: AppliedDecision[]
  /** Decisions that do not hold; with any, the analysis is not what editors decided. */
  problems: Problem[]
}

/** Without decisions the analysis is the program's own, byte for byte; with any, its own is compared only for who asks for it. */
export function editStory(
  decisions: readonly NamedDecision[],
  align: (decided: Decided) => AlignedArticles,
): EditedStory {
  const machine = align(NOTHING_DECIDED)
  if (decisions.length === 0) return { analysis: machine.compare(), applied: [], problems: [] }
  const { anchored, problems } = anchorDecisions(decisions, machine)
  const { decided, problems: contradictions } = decide(anchored)
  if (problems.length + contradictions.length > 0)
    return { analysis: machine.compare(), applied: [], problems: [...problems, ...contradictions] }
  const analysis = align(decided).compare()
  return {
    analysis,
    applied: anchored.map((one) => tellDecision(one, machine, analysis)).sort(newestFirst),
    problems: anchored.flatMap((one) => checkKept(one, analysis)),
  }
}

const newestFirst = (a: AppliedDecision, b: AppliedDecision): number =>
  a.decided === b.decided ? (a.id < b.id ? -1 : 1) : a.decided < b.decided ? 1 : -1
