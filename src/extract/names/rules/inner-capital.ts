// A word with a capital inside, “DalRail”, which no person is called by.
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

/** “DalRail”, “PetroNor”; not “McKay”, “MacLeod”, “DeShawn”, “LaToya”, “O'Brien”, of which the part before is short or a known one. */
const INNER_CAPITAL = /^(?!Mac)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u

export const innerCapital: NameRule = {
  name: 'inner-capital',
  example: '{ORG DalRail} has offered 5 percent. {PERSON Jan McKay} left.',
  reason: 'businesses write two words as one with two capitals, and people do not',
  apply: (names, { parsed: { article } }) =>
    names.map((name): FoundName => {
      const isBusiness = name.type === 'PERSON' && INNER_CAPITAL.test(article.text.slice(name.from, name.to))
      return isBusiness ? { ...name, type: 'ORG', rule: 'inner-capital' } : name
    }),
}
