// One actor: how it is named, described, quoted and blamed, and by whom.
import type { Actor } from '../model/actor.ts'
import { byDate } from '../text/edtf.ts'
import { overlaps } from '../text/spans.ts'
import { namingsOf, plainForm, type Naming } from './actor-mentions.ts'
import { rowOf, type ActorRow } from './actors-page.ts'
import { coverageOfEvent, isShared, type Coverage } from './coverage.ts'
import { shortDate } from './dates.ts'
import type { Edition, Source } from './edition.ts'
import { excerptOf, type Excerpt } from './excerpt.ts'
import { eventPath } from './links.ts'
import { reportsOf } from './reports.ts'
import { stripOf, type Strip } from './strip.ts'
import { nameSpeaker, speakingOfEvent, type Speaking } from './voice.ts'
import { capital, words } from './words.ts'

export interface NameRow {
  form: string
  cells: { source: Source; namings: Naming[] }[]
}

/** Excerpts by source, for columns or one after the other. */
export type Told = { source: Source; excerpts: Excerpt[] }[]

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
  because: string[]
}

const most = { called: 8, told: 5, words: 12, events: 50, with: 9 }

export function viewActor(edition: Edition, actor: Actor): ActorPage {
  const namings = edition.sources.map((source) => ({ source, all: namingsOf(source, actor.id) }))
  const described = namings.flatMap(({ source, all }) =>
    all
      .filter(({ mention }) => mention.form === 'nominal')
      .flatMap((naming) => calledIn(edition, source, naming) ?? []),
  )
  const isOwn = (excerpt: Excerpt): boolean => excerpt.voice.startsWith('own')
  const events = eventsOf(edition, actor)
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
    names: namesOf(namings),
    strips: namings.map(({ source, all }) => stripOf(source, all, actor.named)),
    calledOwn: distinct(described.filter(isOwn)).slice(0, most.called),
    calledByOthers: distinct(described.filter((excerpt) => !isOwn(excerpt))).slice(0, most.called),
    did: toldOf(edition, actor, ['agent']),
    suffered: toldOf(edition, actor, ['target', 'recipient']),
    words: wordsOf(edition, actor),
    events: events.slice(0, most.events).map((event) => ({
      date: event.date.edtf ? capital(shortDate(event.date.edtf)) : words.undated,
      title: event.title,
      href: eventPath(event.id),
      coverage: coverageOfEvent(edition, event),
    })),
    sharedEvents: events.filter(isShared).length,
    namedWith: namedWith(edition, actor, namings),
    because: actor.because,
  }
}

function namesOf(namings: { source: Source; all: Naming[] }[]): NameRow[] {
  const forms = new Map<string, Map<Source, Naming[]>>()
  for (const { source, all } of namings)
    for (const naming of all.filter(({ mention }) => mention.form === 'name')) {
      const form = plainForm(naming.mention.exact)
      const row = forms.get(form) ?? new Map<Source, Naming[]>()
      row.set(source, [...(row.get(source) ?? []), naming])
      forms.set(form, row)
    }
  return [...forms].map(([form, row]) => ({
    form,
    cells: namings.map(({ source }) => ({ source, namings: row.get(source) ?? [] })),
  }))
}

/** A description, with the voice that uses it: the innermost attribution around it, or the source's own. */
function calledIn(edition: Edition, source: Source, { mention }: Naming): Excerpt | null {
  const said = source.document.attributions
    .filter((attribution) => attribution.content.some((span) => overlaps(span, mention)))
    .at(-1)
  const by = said ? nameSpeaker(edition, said.actor, said.speaker?.exact ?? null) : null
  const voice = !said
    ? 'own'
    : said.vague
      ? 'attributed-vague'
      : said.kind === 'direct'
        ? 'quoted'
        : 'attributed'
  return excerptOf(source, mention, { voice, by }, [{ ...mention, strong: true }], 'tight')
}

/** One excerpt for the same words in the same voice. */
function distinct(excerpts: Excerpt[]): Excerpt[] {
  const key = (excerpt: Excerpt): string => {
    const marked = excerpt.pieces.find((piece) => piece.kind === 'mark')
    return `${excerpt.source.id} ${excerpt.says} ${marked && 'text' in marked ? plainForm(marked.text).toLowerCase() : ''}`
  }
  return excerpts.filter((excerpt, i) => excerpts.findIndex((other) => key(other) === key(excerpt)) === i)
}

function toldOf(edition: Edition, actor: Actor, roles: string[]): Told {
  return edition.sources.map((source) => {
    const { document } = source
    const mine = new Set(document.mentions.filter((m) => m.actor === actor.id).map((m) => m.id))
    const seen = new Set<number>()
    const excerpts = document.events.flatMap((event) => {
      const part = event.arguments.find(
        (argument) =>
          argument.mention !== null && mine.has(argument.mention) && roles.includes(argument.role),
      )
      const sentence = document.sentences[event.sentence]
      if (!part || !sentence || sentence.repeats !== null || seen.has(event.sentence)) return []
      seen.add(event.sentence)
      const inner = {
        start: Math.min(part.start, event.trigger.start),
        end: Math.max(part.end, event.trigger.end),
      }
      const marks = [{ start: event.trigger.start, end: event.trigger.end, strong: true }]
      return excerptOf(source, inner, speakingOfEvent(edition, document, event), marks) ?? []
    })
    return { source, excerpts: excerpts.slice(0, most.told) }
  })
}

/** What it is quoted or reported as saying; quotations first. */
function wordsOf(edition: Edition, actor: Actor): Told {
  return edition.sources.map((source) => {
    const own = source.document.attributions.filter((attribution) => attribution.actor === actor.id)
    const quoted = own.filter((attribution) => attribution.kind !== 'indirect')
    const excerpts = [...quoted, ...own.filter((a) => !quoted.includes(a))].flatMap((attribution) => {
      const content = attribution.content[0]!
      const speaking: Speaking = {
        voice: attribution.kind === 'indirect' ? 'attributed' : 'quoted',
        by: nameSpeaker(edition, attribution.actor, attribution.speaker?.exact ?? null),
      }
      return excerptOf(source, content, speaking, [], 'clause') ?? []
    })
    const seen = excerpts.filter((e, i) => excerpts.findIndex((other) => other.href === e.href) === i)
    return { source, excerpts: seen.slice(0, most.words) }
  })
}

function eventsOf(edition: Edition, actor: Actor) {
  const mine = new Set(
    edition.documents.flatMap((d) => d.mentions.filter((m) => m.actor === actor.id).map((m) => m.id)),
  )
  return edition.events
    .filter((event) =>
      edition.sources.some((source) =>
        reportsOf(event, source).some(({ mention }) =>
          mention.arguments.some((argument) => argument.mention !== null && mine.has(argument.mention)),
        ),
      ),
    )
    .sort((a, b) => byDate(a.date.edtf, b.date.edtf))
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
