// Comparisons of whole articles: who is heard, which words are used, with what they open, whom they name.
import type { UnrankedComparison } from '../model/comparison.ts'
import { compareAnswers } from './compare-answers.ts'
import type { Ground } from './ground.ts'
import { questionsToStory } from './story/story-questions.ts'

/** All comparisons that belong to no single event; none for a story of one article. */
export function compareStory(ground: Ground): UnrankedComparison[] {
  const { stories, strangers } = ground
  if (stories.length < 2) return []
  return questionsToStory(ground).flatMap(({ key, kind, importance, answers, judge, about }) => {
    const telling = new Set(answers.map((a) => a.document))
    const silent = [...stories.keys()].filter(
      (d) => !telling.has(d) && !strangers.has(stories[d]!.found.file),
    )
    if (telling.size < 2 && silent.length === 0) return []
    const id = about ? `story-${key}-${about.id}` : `story-${key}`
    const asked = { id, event: null, key, kind, importance, silent, judge, name: about?.name ?? '' }
    return compareAnswers(asked, answers, ground)
  })
}
