// A person's name that was taken together with the title, calling or people before it.
import { Known, type Gazetteer } from '../../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../../lang/shape/names.ts'
import type { FoundName } from '../found-name.ts'
import { isOrdinaryWord } from '../../../lang/shape/ordinary-word.ts'
import type { TokenFacts } from '../token-facts.ts'
import type { NameRule } from './name-rule.ts'

const NAME = Known.given | Known.family

/** Says what somebody is, and is borne by nobody: a title, a calling, an ordinary word ("All-Star"), a short form ("GM"). */
function isNoName(token: TokenFacts, words: NameWords, gazetteer: Gazetteer): boolean {
  if (words.titles.has(token.lower)) return true
  if (token.known & NAME) return false
  const parts = token.lower.split('-')
  if (isParent(token, words)) return true
  return /^\p{Lu}{2}$/u.test(token.text) || parts.every((part) => isOrdinaryWord(part, gazetteer))
}

/** “Dad-of-two” */
const isParent = ({ lower }: TokenFacts, { of }: NameWords): boolean => lower.split('-')[1] === of

export const personAfter: NameRule = {
  name: 'person-after',
  example:
    'In the final {NORP American} {PERSON Lily Barnes} lost. Assistant GM {PERSON Lily Barnes} resigned. The club praised All-Star {PERSON Peter Webb} on Monday. Dad-of-two {PERSON Martin Kell} wept.',
  reason: 'a title, a calling or the adjective of a people before a given name begins no longer name',
  apply: (names, { parsed, views, words, gazetteer }) =>
    names.flatMap((name): FoundName[] => {
      const { facts } = views[name.sentence]!
      const { tokens } = parsed.sentences[name.sentence]!
      const here = facts.slice(name.first, name.end)
      const [head] = here
      const given =
        head && isParent(head, words) && here.length > 1
          ? 1
          : here.findIndex((token, i) => i > 0 && i < here.length - 1 && token.known & Known.given)
      if (!head || here.length > 5 || given < 1) return [name]
      const last = facts[name.end - 1]!.lower
      const isEnd = [
        words.organisationEnds,
        words.facilityEnds,
        words.eventEnds,
        words.workEnds,
        words.placeEnds,
      ]
      if (
        isEnd.some((list) => list.has(last)) ||
        !facts.slice(name.first, name.end).every((token) => token.isCapital)
      )
        return [name]
      const isPeople = given === 1 && Boolean(head.known & Known.demonym) && !(head.known & NAME)
      const isCalling =
        name.type === 'PERSON'
          ? here.slice(0, given).every((token) => isNoName(token, words, gazetteer))
          : given === 1 && words.titles.has(head.lower)
      if (!isPeople && !isCalling) return [name]
      const person: FoundName = {
        ...name,
        first: name.first + given,
        from: tokens[name.first + given]!.start,
        type: 'PERSON',
        rule: 'person-after',
      }
      const people: FoundName = {
        ...name,
        end: name.first + 1,
        to: tokens[name.first]!.end,
        type: 'NORP',
        rule: 'person-after',
      }
      return isPeople ? [people, person] : [person]
    }),
}
