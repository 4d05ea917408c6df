// Comparisons of whole articles: contested words, direction, yardsticks, voices, names.
import type { ComparisonWords } from '../lang/shape/comparison.ts'
import type { Actor } from '../model/actor.ts'
import type { Comparison } from '../model/comparison.ts'
import type { StoryDocument } from '../model/story-document.ts'
import type { Answer } from './answer.ts'
import { askInWords } from './ask.ts'
import { cellOf, judgeContext, withoutRepeats } from './compare-event.ts'
import { findContestedWords } from './story/contested-words.ts'
import { findDirections, judgeDirections } from './story/direction.ts'
import { findForms, isTelling } from './story/naming.ts'
import { findRanks } from './story/ranks.ts'
import { findVoices } from './story/voices.ts'
import type { Finding } from './verdicts/finding.ts'
import { judgeActors, judgeWords } from './verdicts/judge-words.ts'

/** All comparisons that belong to no single event; none for a story of one article. */
export function compareStory(
  stories: readonly StoryDocument[],
  actors: readonly Actor[],
  words: ComparisonWords,
): Comparison[] {
  if (stories.length < 2) return []
  const context = judgeContext(stories)
  const row = (
    key: string,
    kind: Comparison['kind'],
    importance: Comparison['importance'],
    found: readonly Answer[],
    judge: (answers: readonly Answer[]) => Finding,
    name = '',
  ): Comparison[] => {
    const answers = withoutRepeats(found)
    if (!answers.length) return []
    const telling = [...new Set(answers.map((a) => a.document))]
    const { verdict, because } =
      telling.length > 1
        ? judge(answers)
        : { verdict: 'only' as const, because: `Only ${context.sourceName(telling[0]!)} does.` }
    const { text, group } = askInWords(words, key)
    return [
      {
        id: name ? `story-${key}-${name}` : `story-${key}`,
        event: null,
        question: key,
        text: text.replace('{name}', actors.find((a) => a.id === name)?.name ?? ''),
        group,
        kind,
        importance,
        verdict,
        cells: answers.map((a) => cellOf(a, stories)),
        because,
      },
    ]
  }
  const directions = findDirections(stories, words)
  const shared = actors.filter((a) => a.named && documentsOf(a) > 1)
  return [
    ...row('voices', 'sourcing', 1, findVoices(stories), (a) => judgeActors(a, context)),
    ...row('contested', 'labelling', 1, findContestedWords(stories, words), (a) => judgeWords(a, context)),
    ...row('direction', 'framing', 1, directions, () => judgeDirections(directions, context.sourceName)),
    ...row('scale', 'framing', 2, findRanks(stories), (a) => judgeWords(a, context)),
    ...shared.flatMap((actor) => {
      const forms = findForms(actor, stories)
      return isTelling(forms)
        ? row('naming', 'naming', 3, forms, (a) => judgeWords(a, context), actor.id)
        : []
    }),
  ]
}

const documentsOf = (actor: Actor): number => new Set(actor.forms.flatMap((f) => Object.keys(f.counts))).size
