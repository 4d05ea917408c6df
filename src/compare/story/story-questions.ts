// All questions that are put to whole articles, in the order in which a reader meets them.
import type { Actor } from '../../model/actor.ts'
import type { Comparison } from '../../model/comparison.ts'
import type { Answer } from '../answer.ts'
import type { Ground } from '../ground.ts'
import type { JudgeContext } from '../question.ts'
import type { Finding } from '../verdicts/finding.ts'
import { judgeActors, judgeWords } from '../verdicts/judge-words.ts'
import { findBlame, judgeBlame, type Blame } from './blame.ts'
import { findContestedWords } from './contested-words.ts'
import { findDemands } from './demands.ts'
import { findDirections, judgeDirections, type DirectedAnswer } from './direction.ts'
import { findForms, isTelling } from './naming.ts'
import { findRanks } from './ranks.ts'
import { findUnnamedSources } from './unnamed-sources.ts'
import { findVoices } from './voices.ts'

/** A question with its answers; `about` where it is put about an actor. */
export interface StoryQuestion {
  key: string
  kind: Comparison['kind']
  importance: Comparison['importance']
  answers: readonly Answer[]
  judge(answers: readonly Answer[], context: JudgeContext): Finding
  about?: Actor
}

/** Only questions that some article answers are put. */
export function questionsToStory({ stories, actors, words }: Ground): StoryQuestion[] {
  const ask = (
    key: string,
    kind: Comparison['kind'],
    importance: Comparison['importance'],
    answers: readonly Answer[],
    judge: StoryQuestion['judge'] = judgeWords,
    about?: Actor,
  ): StoryQuestion => ({ key, kind, importance, answers, judge, ...(about ? { about } : {}) })
  return [
    ask('voices', 'sourcing', 1, findVoices(stories), judgeActors),
    ask('unnamed-sources', 'sourcing', 2, findUnnamedSources(stories, actors)),
    ask('demands', 'framing', 2, findDemands(stories), judgeActors),
    ask('contested', 'labelling', 1, findContestedWords(stories, words)),
    ask('blame', 'attribution', 2, findBlame(stories, words), (a, context) =>
      judgeBlame(a as Blame[], context),
    ),
    ask('direction', 'framing', 1, findDirections(stories, words), (a, { sourceName }) =>
      judgeDirections(a as DirectedAnswer[], sourceName),
    ),
    ask('scale', 'framing', 2, findRanks(stories)),
    ...actors.flatMap((actor) => {
      const forms = actor.named && isInSeveral(actor) ? findForms(actor, stories) : []
      return isTelling(forms) ? [ask('naming', 'naming', 3, forms, judgeWords, actor)] : []
    }),
  ].filter(({ answers }) => answers.length > 0)
}

const isInSeveral = ({ forms }: Actor): boolean =>
  new Set(forms.flatMap(({ counts }) => Object.keys(counts))).size > 1
