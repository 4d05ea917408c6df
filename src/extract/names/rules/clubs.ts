// Clubs that are named like their city.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule, NamesInDocument } from './name-rule.ts'

const NO_CLUB = Known.country | Known.demonym
const SCORE = /^\d{1,3}[-‐–]\d{1,3}$/
const NUMBER = /^\d{1,3}$/

/** The places that play in the sentence: in a list of results, as one side of a match, or with a player. */
function findPlaying(
  places: readonly FoundName[],
  all: readonly FoundName[],
  document: NamesInDocument,
): FoundName[] {
  const { views, words } = document
  const [one] = places
  if (!one) return []
  const { facts } = views[one.sentence]!
  const numbers = facts.filter(({ text }) => NUMBER.test(text)).length
  const others = facts.filter(({ text }) => /\p{L}/u.test(text)).length
  const inNames = all.reduce((sum, { first, end }) => sum + end - first, 0)
  const isTable = numbers >= 2 && others <= inNames
  const scoreAt = facts.findIndex(({ text }) => SCORE.test(text))
  const has = (list: ReadonlySet<string>, at: number) => list.has(facts[at]?.lower ?? '')
  return places.filter(({ first, end }) => {
    if (isTable) return NUMBER.test(facts[end]?.text ?? '')
    const hasCount = NUMBER.test(facts[end]?.text ?? '')
    const next = all.find((name) => name.first === end + 1)
    if (hasCount && next && NUMBER.test(facts[next.end]?.text ?? '')) return true
    const last = all.find((name) => name.end === first - 1)
    if (hasCount && last && NUMBER.test(facts[first - 1]!.text)) return true
    if (has(words.playerNouns, end) && all.some((name) => name.type === 'PERSON' && name.first === end + 1))
      return true
    if (scoreAt < 0) return false
    if (scoreAt > first && (has(words.matchVerbs, end) || has(words.matchVerbs, first - 1))) return true
    const isAfter = has(words.matchVerbs, first - 2) || has(words.matchNouns, first - 2)
    return isAfter && has(words.matchPrepositions, first - 1)
  })
}

export const clubs: NameRule = {
  name: 'clubs',
  example: '{ORG Bergen} beat {ORG Tromso} 3-1. A fan of {ORG Bergen} was hurt in {GPE Tromso}.',
  reason: 'a city that plays matches is its club, unless something happens in it',
  apply: (names, document) => {
    const { gazetteer, views, words } = document
    const wordingOf = ({ sentence, first, end }: FoundName) =>
      views[sentence]!.facts.slice(first, end)
        .map(({ normal }) => normal)
        .join(' ')
    const mayBeClub = (wording: string) =>
      !(gazetteer.known(wording) & NO_CLUB) && gazetteer.places(wording)[0]?.kind !== 'area'
    const bySentence = new Map<number, FoundName[]>()
    for (const name of names) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name])
    const playing = new Set<string>()
    for (const all of bySentence.values()) {
      const places = all.filter((name) => name.type === 'GPE' && mayBeClub(wordingOf(name)))
      for (const name of findPlaying(places, all, document)) playing.add(wordingOf(name))
    }
    return names.map((name): FoundName => {
      if (name.type !== 'GPE' || !playing.has(wordingOf(name))) return name
      const { facts } = views[name.sentence]!
      const before = facts[name.first - 1]?.lower ?? ''
      const isPlace =
        words.placePrepositions.has(before) ||
        (name.first === 0 && /^[,(–-]/.test(facts[name.end]?.text ?? ''))
      return isPlace ? name : { ...name, type: 'ORG', rule: 'clubs' }
    })
  },
}
