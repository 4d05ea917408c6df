// Which of its forms an actor is called by: the full form found in most sources.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import type { Actor } from '../../model/actor.ts'
import { isAcronym } from '../../text/names/acronyms.ts'
import { foldName } from '../../text/names/fold.ts'
import { readPersonName } from '../../text/names/person-names.ts'
import { formOf } from './forms.ts'
import type { Member } from './member.ts'

const marksIn = (text: string): number => text.normalize('NFD').match(/\p{M}/gu)?.length ?? 0

/** Ranks forms: found in more documents, then oftener, then shorter, then by letters. */
function best(forms: Actor['forms']): string | null {
  const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0)
  const groups = Map.groupBy(forms, ({ text }) => foldName(text))
  const ranked = [...groups.values()].map((same) => ({
    text: [...same].sort((a, b) => marksIn(b.text) - marksIn(a.text) || sum(b.counts) - sum(a.counts))[0]!
      .text,
    documents: new Set(same.flatMap(({ counts }) => Object.keys(counts))).size,
    total: same.reduce((all, { counts }) => all + sum(counts), 0),
  }))
  ranked.sort(
    (a, b) =>
      b.documents - a.documents ||
      b.total - a.total ||
      a.text.length - b.text.length ||
      (a.text < b.text ? -1 : 1),
  )
  return ranked[0]?.text ?? null
}

/** The forms that are full names of such an actor; a person's has a given name, a body's is no acronym, a country's no adjective. */
function isFullForm(text: string, kind: Actor['kind'], words: ActorWords, gazetteer: Gazetteer): boolean {
  if (kind === 'person') return (readPersonName(text, words)?.given.length ?? 0) > 0
  if (kind === 'country') return gazetteer.countryNamed(text) !== null && !isAcronym(text)
  return !isAcronym(text) && foldName(text).includes(' ')
}

/** The name of an actor. A country that no article calls by its full name takes it from the list of countries. */
export function actorName(
  members: Member[],
  forms: Actor['forms'],
  words: ActorWords,
  gazetteer: Gazetteer,
): string {
  const { actor } = members[0]!
  const names = new Set(
    members.flatMap(({ actor: { names: list } }) =>
      list.map((exact) => formOf({ exact, form: 'name' }, words)),
    ),
  )
  const found = forms.filter(({ text }) => names.has(text))
  const named = found.length > 0 ? found : [...names].map((text) => ({ text, counts: {} }))
  const kind = members.find((member) => member.actor.named)?.actor.kind ?? actor.kind
  const full = best(named.filter(({ text }) => isFullForm(text, kind, words, gazetteer)))
  if (full) return full
  const country = members.find((member) => member.actor.country)?.actor.country
  if (country) return gazetteer.country(country)?.name ?? best(named) ?? country
  const long = best(named.filter(({ text }) => !isAcronym(text)))
  return long ?? best(named) ?? best(forms) ?? actor.names[0] ?? actor.descriptions[0] ?? actor.id
}
