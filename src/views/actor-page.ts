// One actor: how it is named, described, quoted and blamed, and by whom.
import type { Actor } from '../model/actor.ts'
import { byDate } from '../text/edtf.ts'
import { eventsOfActor } from './actor-events.ts'
import { formAt, namingsOf, type Naming } from './actor-mentions.ts'
import { calledIn, distinct, toldOf, wordsOf, type Told } from './actor-told.ts'
import { rowOf, type ActorRow } from './actors-page.ts'
import { coverageOfEvent, isShared, type Coverage } from './coverage.ts'
import { shortDate } from './dates.ts'
import type { Edition, Source } from './edition.ts'
import { notesOfActor, type EditorNote } from './editor-notes.ts'
import type { Excerpt } from './excerpt.ts'
import { actorPath, eventPath } from './links.ts'
import { ownTitle } from './own-title.ts'
import { findSpelling, type Spelled } from './spelling.ts'
import { stripOf, type Strip } from './strip.ts'
import { capital, words } from '../words/words.ts'

export interface NameRow {
  form: string
  /** The same where another form is spelled almost like it. */
  spelled: Spelled | null
  cells: { source: Source; namings: Naming[] }[]
}

export interface ActorPage {
  actor: Actor
  kind: string
  pronoun: (typeof words.pronouns)[keyof typeof words.pronouns]
  tally: { source: Source; n: number; isNamed: boolean }[]
  quoted: number
  names: NameRow[]
  strips: Strip[]
  calledOwn: Excerpt[]
  calledByOthers: Excerpt[]
  did: Told
  suffered: Told
  words: Told
  events: { date: string; title: string; href: string; coverage: Coverage }[]
  sharedEvents: number
  namedWith: ActorRow[]
  /** The country that it serves, and by which words. */
  serves: { name: string; href: string; because: string } | null
  /** Those who serve it: its government, forces and officials. */
  servants: ActorRow[]
  because: string[]
  /** What an editor set in place of the software's answer. */
  notes: EditorNote[]
}

const most = { called: 8, events: 50, with: 9 }

export function viewActor(edition: Edition, actor: Actor): ActorPage {
  const namings = edition.sources.map((source) => ({ source, all: namingsOf(source, actor.id) }))
  const described = namings.flatMap(({ source, all }) =>
    all
      .filter(({ mention }) => mention.form === 'nominal')
      .flatMap((naming) => calledIn(edition, source, naming) ?? []),
  )
  const isOwn = (excerpt: Excerpt): boolean => excerpt.voice.startsWith('own')
  const events = [...eventsOfActor(edition, actor)].sort((a, b) => byDate(a.date.edtf, b.date.edtf))
  return {
    actor,
    kind: words.kinds[actor.kind][0],
    pronoun: words.pronouns[actor.kind === 'person' || actor.kind === 'group' ? 'they' : 'it'],
    tally: rowOf(edition, actor).counts.map(({ source, n }) => ({ source, n, isNamed: actor.named })),
    quoted: edition.documents.reduce(
      (sum, document) =>
        sum + document.attributions.filter((a) => a.actor === actor.id && a.kind !== 'indirect').length,
      0,
    ),
    names: namesOf(actor, namings),
    strips: namings.map(({ source, all }) => stripOf(source, all, actor.named)),
    calledOwn: distinct(described.filter(isOwn)).slice(0, most.called),
    calledByOthers: distinct(described.filter((excerpt) => !isOwn(excerpt))).slice(0, most.called),
    did: toldOf(edition, actor, ['agent']),
    suffered: toldOf(edition, actor, ['target', 'recipient']),
    words: wordsOf(edition, actor),
    events: events.slice(0, most.events).map((event) => ({
      date: event.date.edtf ? capital(shortDate(event.date.edtf)) : words.undated,
      title: ownTitle(edition, event),
      href: eventPath(event.id),
      coverage: coverageOfEvent(edition, event),
    })),
    sharedEvents: events.filter(isShared).length,
    namedWith: namedWith(edition, actor, namings),
    serves: servedBy(edition, actor),
    servants: edition.actors
      .filter(({ serves }) => serves?.actor === actor.id)
      .map((other) => rowOf(edition, other)),
    because: actor.because,
    notes: notesOfActor(edition, actor.id),
  }
}

function servedBy({ actorOf }: Edition, { serves }: Actor): ActorPage['serves'] {
  const country = serves && actorOf.get(serves.actor)
  return country ? { name: country.name, href: actorPath(country.id), because: serves.because } : null
}

function namesOf({ name }: Actor, namings: { source: Source; all: Naming[] }[]): NameRow[] {
  const forms = new Map<string, Map<Source, Naming[]>>()
  for (const { source, all } of namings)
    for (const naming of all.filter(({ mention }) => mention.form === 'name')) {
      const form = formAt(source, naming, name)
      const row = forms.get(form) ?? new Map<Source, Naming[]>()
      row.set(source, [...(row.get(source) ?? []), naming])
      forms.set(form, row)
    }
  const all = [...forms.keys()]
  return [...forms].map(([form, row]) => ({
    form,
    spelled: findSpelling(form, all),
    cells: namings.map(({ source }) => ({ source, namings: row.get(source) ?? [] })),
  }))
}

/** Those who stand most often in a sentence with it. */
function namedWith(edition: Edition, actor: Actor, namings: { source: Source; all: Naming[] }[]): ActorRow[] {
  const counts = new Map<string, number>()
  for (const { source, all } of namings) {
    const sentences = new Set(all.map(({ sentence }) => sentence))
    for (const sentence of sentences)
      for (const mention of source.document.mentions)
        if (
          mention.start >= sentence.start &&
          mention.end <= sentence.end &&
          mention.actor &&
          mention.actor !== actor.id
        )
          counts.set(mention.actor, (counts.get(mention.actor) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most.with)
    .flatMap(([id]) => {
      const other = edition.actorOf.get(id)
      return other ? [rowOf(edition, other)] : []
    })
}
