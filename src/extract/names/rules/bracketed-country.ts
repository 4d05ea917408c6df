// What stands in brackets after a person: the country of an athlete, the party of a politician.
import type { FoundName } from '../found-name.ts'
import { isOverlapping, nameOfWords } from '../name-of-words.ts'
import type { NameRule } from './name-rule.ts'

const CODE = /^\p{Lu}{3}$/u
const PARTY = /^\p{Lu}-\p{Lu}/u

export const bracketedCountry: NameRule = {
  name: 'bracketed-country',
  example: 'Results: {PERSON Ingrid Solheim} ({GPE NOR}) 2:03.40, {PERSON Maria Lopez} ({GPE ESP}) 2:04.10.',
  reason: 'lists of results give the country of a person in three letters, which look like an organisation',
  apply: (names, { parsed, views }) => {
    const found: FoundName[] = []
    const parties: FoundName[] = []
    for (const person of names) {
      if (person.type !== 'PERSON') continue
      const { facts } = views[person.sentence]!
      const at = person.end + 1
      if (facts[at - 1]?.text !== '(' || facts[at + 1]?.text !== ')') continue
      const inside = nameOfWords(parsed.sentences[person.sentence]!, at, at + 1, 'GPE', 'bracketed-country')
      const isDated = /^\d/.test(facts[at + 2]?.text ?? '')
      const other = names.find((name) => isOverlapping(name, inside))
      if (PARTY.test(facts[at]!.text)) parties.push(inside)
      else if (CODE.test(facts[at]!.text) && (isDated || (other && other.type !== 'ORG'))) found.push(inside)
    }
    const taken = [...found, ...parties]
    return [...names.filter((name) => !taken.some((other) => isOverlapping(other, name))), ...found]
  },
}
