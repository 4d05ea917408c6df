// A common noun for a group right before a name.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

export const groupBefore: NameRule = {
  name: 'group-before',
  example: 'The armed group {ORG Sahra} fired at the airline {ORG Velora}.',
  reason: 'the noun before a name it says what kind of thing the name is of',
  apply: (names, { views, words }) =>
    names.map((name): FoundName => {
      const { facts } = views[name.sentence]!
      const noun = facts[name.first - 1]
      if (!noun || noun.isCapital || !words.groupNouns.has(noun.lower)) return name
      if (name.type === 'ORG' || name.type === 'NORP') return name
      const whole = facts.slice(name.first, name.end).map(({ normal }) => normal)
      const isPerson = name.type === 'PERSON' && whole.length > 1 && facts[name.first]!.known & Known.given
      return isPerson ? name : { ...name, type: 'ORG', rule: 'group-before' }
    }),
}
