// Two names that "and" joins: of one kind, or wrongly taken for one name.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import { nameOfWords } from '../name-of-words.ts'
import type { NameRule, NamesInDocument } from './name-rule.ts'

const PLACE = Known.country | Known.region | Known.bigCity
const NAME = PLACE | Known.organisation

/** Parts of `name` when both sides of its joint are known by themselves and the whole is not. */
function partsOf(name: FoundName, { parsed, views, words, gazetteer }: NamesInDocument): FoundName[] {
  const facts = views[name.sentence]!.facts.slice(name.first, name.end)
  const textOf = (from: number, to: number) =>
    facts
      .slice(from, to)
      .map(({ normal }) => normal)
      .join(' ')
  const at = facts.findIndex(({ lower }) => words.conjunctions.has(lower))
  if (at < 1 || at === facts.length - 1 || gazetteer.known(textOf(0, facts.length))) return [name]
  const left = gazetteer.known(textOf(0, at))
  const right = gazetteer.known(textOf(at + 1, facts.length))
  if (!(left & NAME) || !(right & NAME)) return [name]
  const typeOf = (known: number): FoundName['type'] => (known & Known.organisation ? 'ORG' : 'GPE')
  const sentence = parsed.sentences[name.sentence]!
  return [
    nameOfWords(sentence, name.first, name.first + at, typeOf(left), 'coordination'),
    nameOfWords(sentence, name.first + at + 1, name.end, typeOf(right), 'coordination'),
  ]
}

export const coordination: NameRule = {
  name: 'coordination',
  example: 'Talks between {PERSON Solheim} and {PERSON Vardanque} failed. {ORG NATO} and {ORG Interpol} met.',
  reason: 'what "and" joins is of one kind: a place that no list knows, beside a person, is a person',
  apply: (names, document) => {
    const { views, words } = document
    const all = names.flatMap((name) => partsOf(name, document))
    const isPerson = (sentence: number, test: (name: FoundName) => boolean) =>
      all.some((name) => name.sentence === sentence && name.type === 'PERSON' && test(name))
    return all.map((name): FoundName => {
      const { facts } = views[name.sentence]!
      if (name.type !== 'GPE' || name.end - name.first !== 1 || facts[name.first]!.known & PLACE) return name
      const joins = (at: number) => words.conjunctions.has(facts[at]?.lower ?? '')
      const isJoined =
        (joins(name.first - 1) && isPerson(name.sentence, ({ end }) => end === name.first - 1)) ||
        (joins(name.end) && isPerson(name.sentence, ({ first }) => first === name.end + 1))
      return isJoined ? { ...name, type: 'PERSON', rule: 'coordination' } : name
    })
  },
}
