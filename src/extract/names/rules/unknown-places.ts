// A land or town of no list, taken for a person though the article speaks of it as a place: “in Karsk”, “Karsk's foreign minister”.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../../lang/shape/names.ts'
import type { FoundName } from '../found-name.ts'
import type { TokenFacts } from '../token-facts.ts'
import type { NameRule } from './name-rule.ts'

const PERSONAL = Known.given | Known.family
/** “Karsk-administered” */
const HYPHENATED = /^(\p{Lu}\p{L}+)[-‐‑](\p{Ll}+)$/u
const OWNING = /^['’]s$/

export const unknownPlaces: NameRule = {
  name: 'unknown-places',
  example:
    '{GPE Karsk} and {GPE Lenda} agreed to halt the fighting, {GPE Lenda}’s foreign minister said. Two guards were killed in {GPE Karsk}.',
  reason:
    'what lies around somebody, has a foreign minister or is called the capital is no person; news writes of lands as of those who act',
  apply: (names, { parsed, views, words, gazetteer }) => {
    const textOf = ({ from, to }: FoundName) => parsed.article.text.slice(from, to)
    const ofPersons = new Set<string>()
    const places = new Set<string>()
    const persons = new Set<string>()
    for (const { tokens } of parsed.sentences)
      for (const { exact } of tokens) {
        const [, head, tail] = HYPHENATED.exec(exact) ?? []
        if (head && words.landTails.has(tail!)) places.add(head)
      }
    for (const name of names) {
      const { facts } = views[name.sentence]!
      const text = textOf(name)
      if (name.type === 'PERSON' && name.end - name.first > 1 && !isPlace(facts, name, words))
        for (const { exact } of parsed.sentences[name.sentence]!.tokens.slice(name.first, name.end))
          ofPersons.add(exact)
      if (isPerson(facts, name, words)) persons.add(text)
      else if (isPlace(facts, name, words)) places.add(text)
    }
    return names.map((name): FoundName => {
      const text = textOf(name)
      if (name.type !== 'PERSON' || !places.has(text) || persons.has(text) || ofPersons.has(text)) return name
      const [first] = views[name.sentence]!.facts.slice(name.first, name.end)
      if (first!.known & Known.given || gazetteer.known(text) & PERSONAL) return name
      return { ...name, type: 'GPE', rule: 'unknown-places' }
    })
  },
}

/** Is the name spoken of here as that of a place? */
function isPlace(facts: readonly TokenFacts[], { first, end }: FoundName, words: NameWords): boolean {
  const lower = (at: number): string => facts[at]?.lower ?? ''
  const isOwner = OWNING.test(facts[end]?.text ?? '')
  // “in Karsk”; “near Dera Khan” may be near somebody of that name, as “trust in Karsk” is in a person
  const isInside = words.insidePrepositions.has(lower(first - 1)) && !words.trustNouns.has(lower(first - 2))
  if ((isInside && !isOwner) || words.besideWords.has(lower(first - 1))) return true
  const isOfState =
    words.stateNouns.has(lower(end + 1)) || words.stateOffices.has(`${lower(end + 1)} ${lower(end + 2)}`)
  if (isOwner && isOfState) return true
  const capital = lower(first - 1) === ',' ? first - 2 : first - 1
  return lower(capital) === words.capital && /^[,.)]$/.test(lower(end))
}

/** Is the name spoken of here as that of a person: behind a title, before an age or “who”? */
function isPerson(facts: readonly TokenFacts[], { first, end }: FoundName, words: NameWords): boolean {
  const [before, comma, behind] = [facts[first - 1], facts[end], facts[end + 1]]
  if (before && words.titles.has(before.lower) && before.lower !== words.capital) return true
  return (
    comma?.text === ',' &&
    (words.personPronouns.has(behind?.lower ?? '') || /^\d\d$/.test(behind?.text ?? ''))
  )
}
