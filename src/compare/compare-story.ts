// Comparisons of whole articles: contested words, direction, yardsticks, voices, names.
import type { Actor } from '../model/actor.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Answer } from './answer.ts'
import { compareAnswers, type Asked } from './compare-answers.ts'
import type { Ground } from './ground.ts'
import { findContestedWords } from './story/contested-words.ts'
import { findDirections, judgeDirections } from './story/direction.ts'
import { findForms, isTelling } from './story/naming.ts'
import { findRanks } from './story/ranks.ts'
import { findVoices } from './story/voices.ts'
import { judgeActors, judgeWords } from './verdicts/judge-words.ts'

/** All comparisons that belong to no single event; none for a story of one article. */
export function compareStory(ground: Ground): Comparison[] {
  const { stories, actors, words } = ground
  if (stories.length < 2) return []
  const row = (
    key: string,
    kind: Comparison['kind'],
    importance: Comparison['importance'],
    found: readonly Answer[],
    judge: Asked['judge'],
    about?: Actor,
  ): Comparison[] => {
    if (!found.length) return []
    const telling = new Set(found.map((a) => a.document))
    const silent = [...stories.keys()].filter((d) => !telling.has(d))
    const id = about ? `story-${key}-${about.id}` : `story-${key}`
    const name = about?.name
    return [
      compareAnswers(
        { id, event: null, key, kind, importance, silent, judge, ...(name ? { name } : {}) },
        found,
        ground,
      ),
    ]
  }
  const directions = findDirections(stories, words)
  const shared = actors.filter((a) => a.named && documentsOf(a) > 1)
  return [
    ...row('voices', 'sourcing', 1, findVoices(stories), judgeActors),
    ...row('contested', 'labelling', 1, findContestedWords(stories, words), judgeWords),
    ...row('direction', 'framing', 1, directions, (_, { sourceName }) =>
      judgeDirections(directions, sourceName),
    ),
    ...row('scale', 'framing', 2, findRanks(stories), judgeWords),
    ...shared.flatMap((actor) => {
      const forms = findForms(actor, stories)
      return isTelling(forms) ? row('naming', 'naming', 3, forms, judgeWords, actor) : []
    }),
  ]
}

const documentsOf = (actor: Actor): number => new Set(actor.forms.flatMap((f) => Object.keys(f.counts))).size
