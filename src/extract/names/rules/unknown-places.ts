// A land or town of no list, taken for a person though the article speaks of it as a place: “in Karsk”, “Karsk's foreign minister”, “eastern Karsk”.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../../lang/shape/names.ts'
import type { FoundName } from '../found-name.ts'
import type { TokenFacts } from '../token-facts.ts'
import type { NameRule } from './name-rule.ts'

/** What a land may be taken for besides a person, where the article has its adjective. */
const MISREAD = new Set(['ORG', 'MISC', 'LOC', 'FAC'])
const PERSONAL = Known.given | Known.family
/** “Karsk-administered” */
const HYPHENATED = /^(\p{Lu}\p{L}+)[-‐‑](\p{Ll}+)$/u
const OWNING = /^['’]s$/

export const unknownPlaces: NameRule = {
  name: 'unknown-places',
  example:
    '{GPE Karsk} and {GPE Lenda} agreed to halt the fighting, {GPE Lenda}’s foreign minister said. Two guards were killed in {GPE Karsk}. The {NORP Lorvanian} envoy left {GPE Lorvania} at dawn.',
  reason:
    'what lies around somebody, has a foreign minister or is called the capital is no person; news writes of lands as of those who act',
  apply: (names, { parsed, views, words, gazetteer }) => {
    const textOf = ({ from, to }: FoundName) => parsed.article.text.slice(from, to)
    const ofPersons = new Set<string>()
    const places = new Set<string>()
    const sure = new Set<string>()
    const lands = new Set<string>()
    const persons = new Set<string>()
    for (const { tokens } of parsed.sentences)
      for (const { exact, index } of tokens) {
        const [, head, tail] = HYPHENATED.exec(exact) ?? []
        if (head && words.landTails.has(tail!)) sure.add(head)
        const realm = tokens[index - 2]
        if (realm && words.realms.has(realm.exact) && tokens[index - 1]!.exact === words.of) sure.add(exact)
        if (!gazetteer.known(exact))
          for (const land of landsOf(exact, words)) if (!gazetteer.known(land)) lands.add(land)
      }
    for (const name of names) {
      const { facts } = views[name.sentence]!
      const text = textOf(name)
      if (
        name.type === 'PERSON' &&
        name.end - name.first > 1 &&
        !isPlace(facts, name, words) &&
        !isSurelyPlace(facts, name, words)
      )
        for (const { exact } of parsed.sentences[name.sentence]!.tokens.slice(name.first, name.end))
          ofPersons.add(exact)
      if (isPerson(facts, name, words)) persons.add(text)
      else if (isSurelyPlace(facts, name, words)) sure.add(text)
      else if (isPlace(facts, name, words)) places.add(text)
    }
    const told = new Set(parsed.sentences.flatMap(({ tokens }) => tokens.map(({ exact }) => exact)))
    return names.map((name): FoundName => {
      const text = textOf(name)
      if (persons.has(text) || ofPersons.has(text)) return name
      const isLand = lands.has(text)
      if (!gazetteer.known(text) && landsOf(text, words).some((land) => told.has(land) && lands.has(land)))
        return { ...name, type: 'NORP', rule: 'unknown-places' }
      if (name.type !== 'PERSON' && !(isLand && MISREAD.has(name.type))) return name
      const first = views[name.sentence]!.facts[name.first]!
      const mayBePerson = first.known & Known.given || gazetteer.known(text) & PERSONAL
      if (!isLand && !sure.has(text) && (mayBePerson || !places.has(text))) return name
      return { ...name, type: 'GPE', rule: 'unknown-places' }
    })
  },
}

/** The lands whose adjective the word may be: “Karskian”, “Druvian”. */
const landsOf = (word: string, { ofLand }: NameWords): string[] =>
  /^\p{Lu}/u.test(word)
    ? ofLand.flatMap(({ ending, land }) =>
        ending.test(word) ? land.map((end) => word.replace(ending, end)) : [],
      )
    : []

const lowerAt = (facts: readonly TokenFacts[], at: number): string => facts[at]?.lower ?? ''

/** “In Karsk”: is the name spoken of here as that of a place, if it is nobody's? “Trust in Karsk” is in a person. */
const isPlace = (facts: readonly TokenFacts[], { first, end }: FoundName, words: NameWords): boolean =>
  words.insidePrepositions.has(lowerAt(facts, first - 1)) &&
  !words.trustNouns.has(lowerAt(facts, first - 2)) &&
  !OWNING.test(facts[end]?.text ?? '')

/** “Neighbouring Karsk”, “eastern Karsk”, “Karsk's foreign minister”, “the capital, Karsk”: what is said here of no person, whatever the name. */
function isSurelyPlace(facts: readonly TokenFacts[], { first, end }: FoundName, words: NameWords): boolean {
  const before = facts[first - 1]?.text ?? ''
  if (words.besideWords.has(before.toLowerCase()) || words.compassWords.has(before)) return true
  const [next, noun] = [lowerAt(facts, end + 1), lowerAt(facts, end + 2)]
  if (OWNING.test(facts[end]?.text ?? ''))
    return words.stateNouns.has(next) || words.stateOffices.has(`${next} ${noun}`)
  const capital = before === ',' ? first - 2 : first - 1
  return lowerAt(facts, capital) === words.capital && /^[,.)]$/.test(lowerAt(facts, end))
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
