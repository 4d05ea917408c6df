// What editors set, as pages tell it: what the software had, what stands there now, who decided, when and why.
import type { AppliedDecision } from '../model/decision.ts'
import { longDate } from './dates.ts'
import type { Edition } from './edition.ts'
import { at, lineAnchor, sourcePath } from './links.ts'
import { asSentence, listOf } from '../words/words.ts'
import { editorWords } from '../words/editor-words.ts'

/** A decision in words. */
export interface EditorNote {
  id: string
  /** `two events, “A” and “B”`. */
  had: string
  /** `one event, “C”`. */
  set: string
  /** Both in a sentence. */
  told: string
  by: string
  /** `YYYY-MM-DD`. */
  decided: string
  reason: string
  /** The words that it was decided by, with their lines. */
  quoted: { words: string; source: string; line: number; href: string }[]
  /** Its place on the page of corrections. */
  href: string
}

/** All decisions, newest first, or those on an event or an actor. */
export const notesOf = (
  edition: Edition,
  isWanted: (decision: AppliedDecision) => boolean = () => true,
): EditorNote[] => edition.decisions.filter(isWanted).map((decision) => noteOf(edition, decision))

export const notesOfEvent = (edition: Edition, id: string): EditorNote[] =>
  notesOf(edition, ({ events }) => events.includes(id))

export const notesOfActor = (edition: Edition, id: string): EditorNote[] =>
  notesOf(edition, ({ actors }) => actors.includes(id))

/** Comparisons that an editor withholds. */
export const withheldNotes = (edition: Edition): EditorNote[] =>
  notesOf(edition, ({ decision }) => decision === 'withhold')

export const noteAnchor = (id: string): string => `set-${id}`

function noteOf(edition: Edition, decision: AppliedDecision): EditorNote {
  const { id, by, decided, reason, quoted } = decision
  return {
    id,
    ...tell(decision),
    by,
    decided,
    reason: asSentence(reason),
    quoted: quoted.map(({ document, line, words: exact }) => ({
      words: exact,
      line,
      source: edition.sourceOf.get(document)?.name ?? document,
      href: `${sourcePath(document)}#${lineAnchor(line)}`,
    })),
    href: `${at('/corrections/')}#${noteAnchor(id)}`,
  }
}

function tell(decision: AppliedDecision): Pick<EditorNote, 'had' | 'set' | 'told'> {
  if (decision.decision === 'withhold') {
    const question = quote(decision.machine[0] ?? '')
    return {
      had: editorWords.compared(question),
      set: editorWords.withheld,
      told: editorWords.toldWithheld(question),
    }
  }
  const had = tellAll(decision, decision.machine)
  const set = tellAll(decision, decision.set) + (decision.decision === 'unsure' ? editorWords.maybe : '')
  return { had, set, told: editorWords.told(had, set) }
}

function tellAll({ decision, about }: AppliedDecision, all: AppliedDecision['set']): string {
  switch (decision) {
    case 'date':
      return dateOf(all[0] ?? null)
    case 'name':
    case 'title':
      return quote(all[0] ?? '')
    default: {
      const kind = about === 'actors' ? 'actors' : 'events'
      const named = all.flatMap((title) => (title === null ? [] : [quote(title)]))
      const parts = named.length ? [`${editorWords[kind](named.length)}, ${listOf(named)}`] : []
      return [...parts, ...(named.length < all.length ? [editorWords.open[kind]] : [])].join(', and ')
    }
  }
}

const dateOf = (edtf: string | null): string => (edtf === null ? editorWords.noDay : longDate(edtf))

/** In quotation marks, those inside made single. */
const quote = (title: string): string => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`
