// A noun for a ship or aircraft right before a name.
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

export const vesselBefore: NameRule = {
  name: 'vessel-before',
  example: 'The ferry {MISC Maria Dahl} sank off {GPE Lima}. The owner of {MISC Maria Dahl} wept.',
  reason: 'ships are called by names of people; the noun before the name says that it is one',
  apply: (names, { views, words }) =>
    names.map((name): FoundName => {
      const noun = views[name.sentence]!.facts[name.first - 1]
      const isVessel = noun && !noun.isCapital && words.vesselNouns.has(noun.lower)
      return isVessel && name.type === 'PERSON' ? { ...name, type: 'MISC', rule: 'vessel-before' } : name
    }),
}
