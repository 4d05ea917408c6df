// A person's name that was taken together with the title or people before it.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

export const personAfter: NameRule = {
  name: 'person-after',
  example: 'In the final {NORP American} {PERSON Lily Barnes} lost.',
  reason: 'a title or the adjective of a people before a given name begins no longer name',
  apply: (names, { parsed, views, words }) =>
    names.flatMap((name): FoundName[] => {
      const { facts } = views[name.sentence]!
      const { tokens } = parsed.sentences[name.sentence]!
      const [head, given] = facts.slice(name.first, name.end)
      const length = name.end - name.first
      if (length < 3 || length > 4 || !head || !given || !(given.known & Known.given)) return [name]
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
      const isPeople = Boolean(head.known & Known.demonym) && !(head.known & (Known.given | Known.family))
      if (!isPeople && !words.titles.has(head.lower)) return [name]
      const person: FoundName = {
        ...name,
        first: name.first + 1,
        from: tokens[name.first + 1]!.start,
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
