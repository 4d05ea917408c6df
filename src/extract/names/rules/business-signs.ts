// A name whose shares, profit or chief executive the article tells of.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import { isOverlapping, nameOfWords } from '../name-of-words.ts'
import { isOrdinaryWord } from '../../../lang/shape/ordinary-word.ts'
import type { TokenFacts } from '../token-facts.ts'
import type { NameRule, NamesInDocument } from './name-rule.ts'

const SETTLED = Known.country | Known.region | Known.bigCity | Known.demonym | Known.given | Known.person
const POSSESSIVE = /^['’]s?$/
/** So many words may stand between “shares in” and the name: “its smaller rival”. */
const MOST_BETWEEN = 3
/** So many words may stand between “said” and the profit. */
const FAR = 3

/** Is it of a business that the words around `first` up to `end` tell: “shares of Velora”, “Velora said net profit”? */
function isBusiness(facts: readonly TokenFacts[], first: number, end: number, document: NamesInDocument) {
  const { businessNouns, businessOffices, businessHeads, betweenBusiness, saying } = document.words
  const word = (at: number): string => facts[at]?.lower ?? ''
  const isSign = (at: number): boolean =>
    businessNouns.has(word(at)) || businessOffices.has(`${word(at)} ${word(at + 1)}`)
  if (isSign(POSSESSIVE.test(word(end)) ? end + 1 : end)) return true
  let head = first
  while (first - head < MOST_BETWEEN && betweenBusiness.has(word(head - 1))) head--
  if (businessHeads.has(`${word(head - 2)} ${word(head - 1)}`)) return true
  if (!saying.has(word(end))) return false
  const said = facts.slice(end + 1, end + 2 + FAR).findIndex((token) => businessNouns.has(token.lower))
  return said >= 0 && facts.slice(end + 1, end + 1 + said).every((token) => !token.isCapital)
}

/** May the words name a business: no known place or person, no part of a person's full name, no word of the language? */
function mayBeBusiness(wording: string, facts: readonly TokenFacts[], { gazetteer, words }: NamesInDocument) {
  if (gazetteer.known(wording) & SETTLED) return false
  const [head] = facts
  if (!head?.isCapital || words.functionWords.has(head.lower) || words.calendar.has(head.lower)) return false
  return facts.length > 1
    ? !(head.known & Known.given) && !words.titles.has(head.lower)
    : !isOrdinaryWord(head.lower, gazetteer) && !words.titles.has(head.lower)
}

export const businessSigns: NameRule = {
  name: 'business-signs',
  example:
    '{ORG Norvik} said profit fell by a third. Shares of its rival {ORG Norjet} rose. {PERSON Jan Berg} sold his shares and {PERSON Berg}’s profit was large.',
  reason: 'only a business has shareholders, a profit and a chief executive',
  apply: (names, document) => {
    const { parsed, views } = document
    const inPersons = new Set(
      names
        .filter(({ type, first, end }) => type === 'PERSON' && end - first > 1)
        .flatMap((name) => parsed.article.text.slice(name.from, name.to).split(' ')),
    )
    const alone = parsed.sentences.map((sentence) => nameOfWords(sentence, 0, 1, 'ORG', 'business-signs'))
    const free = alone.filter((one) => !names.some((name) => isOverlapping(one, name)))
    const wordingOf = ({ from, to }: FoundName): string => parsed.article.text.slice(from, to)
    const businesses = new Set(
      [...names, ...free]
        .filter(({ type }) => type !== 'NORP' && type !== 'EVENT')
        .filter(({ sentence, first, end }) => {
          const { facts } = views[sentence]!
          const here = facts.slice(first, end)
          return isBusiness(facts, first, end, document) && here.every(({ text }) => !inPersons.has(text))
        })
        .filter((name) => {
          const facts = views[name.sentence]!.facts.slice(name.first, name.end)
          return mayBeBusiness(wordingOf(name), facts, document)
        })
        .map(wordingOf),
    )
    const isPlace = ({ sentence, first }: FoundName): boolean =>
      document.words.placePrepositions.has(views[sentence]!.facts[first - 1]?.lower ?? '')
    const told = names.map((name): FoundName => {
      const isOther = name.type !== 'ORG' && businesses.has(wordingOf(name)) && !isPlace(name)
      return isOther ? { ...name, type: 'ORG', rule: 'business-signs' } : name
    })
    return [...told, ...free.filter((name) => businesses.has(wordingOf(name)))]
  },
}
