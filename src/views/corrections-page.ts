// The page of corrections: what was wrong and what editors set in place of the software's answers, newest first.
import type { AppliedDecision } from '../model/decision.ts'
import type { Edition } from './edition.ts'
import { noteAnchor, notesOf, type EditorNote } from './editor-notes.ts'
import { actorPath, at, eventPath } from './links.ts'
import { capital } from '../words/words.ts'
import { editorWords } from '../words/editor-words.ts'

export interface CorrectionEntry {
  anchor: string
  date: string
  /** The pages that it stands on. */
  pages: { title: string; href: string }[]
  rows: { term: string; text: string }[]
  quoted: EditorNote['quoted']
}

/** Both kinds by date, newest first. */
export function viewCorrections(edition: Edition): CorrectionEntry[] {
  const { corrections } = edition
  const printed = corrections.map(({ date, page, was, is, reason }, i): CorrectionEntry => ({
    anchor: `${date}-${corrections.length - i}`,
    date,
    pages: [{ title: page, href: at(page) }],
    rows: [
      { term: 'Was', text: was },
      { term: 'Is', text: is },
      { term: 'Why', text: reason },
    ],
    quoted: [],
  }))
  const decided = notesOf(edition).map((note, i) => entryOf(edition, note, edition.decisions[i]!))
  return [...printed, ...decided].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
}

function entryOf(edition: Edition, note: EditorNote, { events, actors }: AppliedDecision): CorrectionEntry {
  const pages = [
    ...events
      .flatMap((id) => edition.eventOf.get(id) ?? [])
      .map(({ id, title }) => ({ title, href: eventPath(id) })),
    ...actors
      .flatMap((id) => edition.actorOf.get(id) ?? [])
      .map(({ id, name }) => ({ title: name, href: actorPath(id) })),
  ]
  return {
    anchor: noteAnchor(note.id),
    date: note.decided,
    pages: pages.length ? pages : [{ title: editorWords.compare, href: at('/compare/') }],
    rows: [
      { term: editorWords.had, text: capital(note.had) },
      { term: editorWords.set, text: capital(note.set) },
      { term: 'Who', text: note.by },
      { term: 'Why', text: note.reason },
    ],
    quoted: note.quoted,
  }
}
