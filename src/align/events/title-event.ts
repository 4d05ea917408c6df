// Titles in neutral words: the kind of event, who, to whom, where; names as the actors are named.
import type { EventKind } from '../../lang/shape/events.ts'
import type { TitleWords } from '../../lang/shape/titles.ts'
import type { Actor } from '../../model/actor.ts'
import type { Role } from '../../model/event-mention.ts'
import { OUTCOMES } from './kin.ts'
import { tokensIn } from '../../text/tree.ts'
import { actorsIn, type Report } from './report.ts'

const MOST_NAMES = 2
/** A second name stands in a title where at least this share of the articles that give the first one give it. */
const LEAST_SHARE = 1 / 3
const LONGEST_DESCRIPTION = 40

/**
 * "Strikes by Peru on Acme in Lima", "Arrest of Ana Lima by police". `label` is the neutral noun of the kind. A name is used as it is; a description is an
 * article's own wording and stands in quotation marks, and only where no article that reports the event words it otherwise. Who did an
 * act is left out when an article gives it as a claim, unless all articles name them.
 */
export function titleEvent(
  reports: readonly Report[],
  label: string,
  actors: ReadonlyMap<string, Actor>,
  words: TitleWords,
): string {
  const kind = reports[0]!.kind
  const documents = new Set(reports.map((r) => r.document)).size
  // by name: two actors of one name, as agent and as target, would read as one
  const used = new Set<string>()
  const nameOf = (id: string): string => actors.get(id)!.name
  const partyIn = (roles: readonly Role[], least = 1, most = MOST_NAMES, telling = reports): string => {
    const isPerson = (id: string): boolean => actors.get(id)!.kind === 'person'
    const found = namesIn(telling, roles, actors).filter(
      ({ id }) => !(isPlaced && roles.includes('target') && isPerson(id)),
    )
    const enough = Math.max(least, (found[0]?.documents ?? 0) * LEAST_SHARE)
    const enoughTold = found.filter(({ id, documents: told }) => told >= enough && !used.has(nameOf(id)))
    const named = withoutServants(enoughTold, actors).slice(0, most)
    for (const { id } of named) used.add(nameOf(id))
    if (named.length) return [...new Set(named.map(({ id }) => nameOf(id)))].join(` ${words.and} `)
    const isNamed = telling.some((r) => [...actorsIn(r, ...roles)].some((id) => actors.get(id)?.named))
    if (isNamed) return ''
    const told = telling.filter((r) => r.kind === kind)
    const wordings = new Set(
      [...Map.groupBy(told, (r) => r.document).values()].map((own) => describe(own, roles, words)),
    )
    const isToldByAll = new Set(told.map((r) => r.document)).size === documents
    return isToldByAll && wordings.size === 1 ? [...wordings][0]! : ''
  }
  const isOwnNamed = kind !== null && words.ownNamed.has(kind.id)
  const own = isOwnNamed
    ? namesIn(reports, ['agent'], actors).find(({ id }) => actors.get(id)!.kind === 'other')
    : undefined
  if (own) used.add(nameOf(own.id))
  const title = own ? nameOf(own.id) : label
  const target =
    words.targets[label] ?? ((kind && (words.targets[kind.id] ?? words.targets[kind.family])) || words.on)
  // “earthquake in Lima”, and in nobody
  const isPlaced = target === words.in
  const doer = partyIn(['agent'], isClaimed(reports) ? documents : 1, MOST_NAMES, unattributed(reports))
  const undergoer = partyIn(rolesOfUndergoer(kind, target === words.of))
  // “end of the war”, but “end by Ana Diaz”: people end something, and do not end
  const isOfPeople = kind?.family === 'course' && hasPerson(reports, actors)
  const by =
    (!undergoer && !isOfPeople && (words.happenings[label] ?? (kind && words.happenings[kind.id]))) ||
    words.by
  const [act, object] = [
    [by, doer],
    [target, undergoer],
  ] as const
  const parts = [
    ...(target === words.of ? [object, act] : [act, object]),
    [isBeside(reports, words) ? words.near : words.in, partyIn(['place'], 1, 1)],
  ]
  const tail = parts
    .filter(([, party], i) => party && !parts.slice(0, i).some(([, earlier]) => earlier!.includes(party)))
    .map(([word, party]) => ` ${word} ${party}`)
  if (!tail.length && !HARMS.has(kind?.family ?? '')) {
    const about = partyIn(['topic'])
    if (about) tail.push(`: ${about}`)
  }
  return title[0]!.toUpperCase() + title.slice(1) + tail.join('')
}

/** Does a person act in some report? */
const hasPerson = (reports: readonly Report[], actors: ReadonlyMap<string, Actor>): boolean =>
  reports.some((r) => [...actorsIn(r, 'agent')].some((id) => actors.get(id)?.kind === 'person'))

/** What is said to somebody has a hearer; “of” tells to whom something is done, and not to whom it goes: a “resignation of” its hearer. */
function rolesOfUndergoer(kind: EventKind | null, isOf: boolean): Role[] {
  if (kind?.family === 'speech' && kind.id !== 'condemn') return ['recipient']
  return isOf ? ['target'] : ['target', 'recipient']
}

/** Families in which a name that merely stands near would read as one who acts or suffers. */
const HARMS: ReadonlySet<string> = new Set(['conflict', 'justice', 'disaster', 'health'])

/** Does a claim or an accusation, rather than a report itself, name who did it? Then the articles' words differ on it. */
const isClaimed = (reports: readonly Report[]): boolean =>
  reports.some((r) => [...actorsIn(r, 'agent')].some((id) => !r.ownActors.has(id)))

/** Families of acts that somebody is blamed for. */
const BLAMED: readonly string[] = ['conflict', 'justice', 'disaster', 'health']

/** Of an act that somebody is blamed for, the reports in the article's own words; a title repeats no accusation. */
const unattributed = (reports: readonly Report[]): readonly Report[] =>
  BLAMED.includes(reports[0]!.kind?.family ?? '')
    ? reports.filter((r) => r.mention.attribution === null)
    : reports

/** Named actors in the roles, as the reports themselves tell and no claim about them does; those that most articles and most reports name first. */
function namesIn(
  reports: readonly Report[],
  roles: readonly Role[],
  actors: ReadonlyMap<string, Actor>,
): { id: string; documents: number; count: number }[] {
  const isHarm = OUTCOMES.has(reports[0]?.kind?.id ?? '')
  const told = new Map<string, Report[]>()
  for (const r of reports.filter(
    (r) => r.mention.arguments.some((a) => roles.includes(a.role)) || roles[0] === 'topic',
  ))
    for (const id of actorsIn(r, ...roles)) told.set(id, [...(told.get(id) ?? []), r])
  return [...told]
    .filter(([id]) => {
      const actor = actors.get(id)
      if (actor?.kind === 'place' && roles.includes('agent')) return false
      // beside a word for harm a person reads as the one harmed
      return actor?.named && !(actor.kind === 'person' && roles.includes('topic') && isHarm)
    })
    .map(([id, list]) => ({ id, documents: new Set(list.map((r) => r.document)).size, count: list.length }))
    .sort((a, b) => b.documents - a.documents || b.count - a.count || (a.id < b.id ? -1 : 1))
}

/** Families of what befalls things rather than people: an end, a rise. */
const OF_THINGS: ReadonlySet<string> = new Set(['course', 'economy'])

/**
 * The first short description in one of the roles, in quotation marks; pronouns describe nobody, one noun alone only who acts
 * (“police”). A thing is described where things take part.
 */
function describe(reports: readonly Report[], roles: readonly Role[], { openers }: TitleWords): string {
  const words = reports
    .flatMap(({ mention, kind, sentence }) =>
      mention.arguments
        .filter((a) => a.mention !== null || OF_THINGS.has(kind?.family ?? ''))
        .map((a) => ({ ...a, tokens: tokensIn(sentence, a) })),
    )
    .filter((a) => roles.includes(a.role) && a.exact.length <= LONGEST_DESCRIPTION)
    .find(({ role, exact, tokens: [first] }) =>
      /\s/.test(exact) ? !first?.xpos.startsWith('W') : role === 'agent' && first?.upos === 'NOUN',
    )
  if (!words) return ''
  const [first = '', ...rest] = words.exact.replace(/["“”]/g, '').split(' ')
  const opening = openers.has(first.toLowerCase()) ? first.toLowerCase() : first
  return `“${[opening, ...rest].join(' ')}”`
}

/** Without the bodies that serve a country that is among them: “India and its army” are one party. */
function withoutServants<T extends { id: string }>(
  found: readonly T[],
  actors: ReadonlyMap<string, Actor>,
): T[] {
  const isIn = (country: string | undefined): boolean => found.some(({ id }) => id === country)
  return found.filter(({ id }) => {
    const actor = actors.get(id)
    return actor?.kind === 'person' || !isIn(actor?.serves?.actor)
  })
}

/** Do all reports that give a place tell the event beside it: “near Lima”, “off Lima”? */
function isBeside(reports: readonly Report[], { besideWords }: TitleWords): boolean {
  const before = reports.flatMap(({ mention, sentence: { tokens } }) =>
    mention.arguments
      .filter(({ role }) => role === 'place')
      .map((place) => {
        // “in heavy seas off Port Anders”: the word before the name
        const name =
          tokens.find((t) => t.upos === 'PROPN' && t.start >= place.start && t.end <= place.end) ?? place
        return (
          tokens.findLast(({ end, upos }) => end <= name.start && upos === 'ADP')?.exact.toLowerCase() ?? ''
        )
      }),
  )
  return before.length > 0 && before.every((word) => besideWords.has(word))
}
