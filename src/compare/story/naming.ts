// How each article names an actor that several articles name.
import type { Actor } from '../../model/actor.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import type { Answer } from '../answer.ts'

/** Each form of the actor's name in each article, at the first place where it stands. */
export function findForms(actor: Actor, stories: readonly StoryDocument[]): Answer[] {
  return stories.flatMap(({ found }, document) => {
    const seen = new Set<string>()
    return found.mentions.flatMap((m) => {
      if (m.actor !== actor.id || m.form !== 'name' || seen.has(m.exact)) return []
      seen.add(m.exact)
      return [{ document, span: { start: m.start, end: m.end, exact: m.exact }, actors: [actor.id] }]
    })
  })
}

/** Is the difference more than the possessive or the full name beside the short one? */
export function isTelling(answers: readonly Answer[]): boolean {
  const byDocument = new Map<number, Set<string>>()
  for (const a of answers)
    byDocument.set(
      a.document,
      (byDocument.get(a.document) ?? new Set()).add(a.span.exact.replace(/^the /i, '')),
    )
  if (byDocument.size < 2) return false
  const [first, ...rest] = [...byDocument.values()].map((forms) => [...forms].sort().join('|'))
  return rest.some((forms) => forms !== first)
}
