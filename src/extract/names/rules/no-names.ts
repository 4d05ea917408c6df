// Words with a capital that name nobody: ranks, weekdays, ordinary words.
import { Known } from '../../../lang/shape/gazetteer.ts'
import { Seen } from '../document-evidence.ts'
import { isOrdinaryWord } from '../../../lang/shape/ordinary-word.ts'
import type { NameRule } from './name-rule.ts'

const ELSE = ~(
  Known.word |
  Known.rareWord |
  Known.personWord |
  Known.groupWord |
  Known.placeWord |
  Known.thingWord |
  Known.sayingWord
)
const PLACE = Known.country | Known.region | Known.bigCity | Known.city | Known.area
const CAPITAL = 2

export const noNames: NameRule = {
  name: 'no-names',
  example:
    'On Monday the Prime Minister met {PERSON April Jensen}. Meanwhile, all States go on talking to the Surgeon General and a company CEO.',
  reason: 'a capital on a weekday, a rank or the first word of a sentence names nobody',
  apply: (names, { views, words, gazetteer }) =>
    names.filter(({ sentence, first, end, type }) => {
      const facts = views[sentence]!.facts.slice(first, end)
      if (facts.every(({ lower, case: written }) => words.calendar.has(lower) || written === 6))
        return facts.length === 1 && /^(?:april|june|august)$/.test(facts[0]!.lower) && type === 'PERSON'
      const before = views[sentence]!.facts[first - 1]
      if (facts.every(({ lower, text }) => (words.titles.has(lower) || lower === 'prime') && text.length > 3))
        return (
          !(before && before.known & Known.personWord) && // "Surgeon General"
          facts.length === 1 &&
          type !== 'MISC' &&
          Boolean(facts[0]!.known & (Known.given | Known.family))
        )
      if (facts.length > 1) return true
      if (words.offices.has(facts[0]!.lower)) return false // "company CEO gunned down"
      const behind = views[sentence]!.facts[end]
      const isOffice = behind?.isCapital && words.titles.has(behind.lower)
      if (isOffice && words.departments.has(facts[0]!.lower)) return false // “Interior Minister”
      const [token] = facts
      if (words.ordinaryAcronyms.has(token!.text)) return false // “arrested for DUI”
      if (token!.case !== CAPITAL) return true
      if (words.functionWords.has(token!.lower)) return false
      const other = type === 'MISC' ? ELSE & ~(Known.namePart | Known.family) : ELSE
      const isCounted = words.quantifiers.has(views[sentence]!.facts[first - 1]?.lower ?? '')
      if (isCounted && isOrdinaryWord(token!.lower, gazetteer)) return false // "all States"
      const isOrdinary = isOrdinaryWord(token!.lower, gazetteer) && !(token!.known & other)
      const isFree =
        (views[sentence]!.seen[first]! & (Seen.freeCapital | Seen.lowerCase)) === Seen.freeCapital
      if (isOrdinary && type === 'GPE' && !(token!.known & PLACE)) return false
      return !(isOrdinary && (type === 'MISC' || (token!.forced && !isFree)))
    }),
}
