// A common noun for a group right before a name, or set beside it.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../../lang/shape/names.ts'
import type { FoundName } from '../found-name.ts'
import type { TokenFacts } from '../token-facts.ts'
import type { NameRule } from './name-rule.ts'

/** So many words may stand between the article and the noun: “a large state utility”. */
const FAR = 3
/** Before these, what is set beside a name has come to its end: not so in “a party member”. */
const END = /^(?:[,.;–—-]|that|which)$/

/** Is the name followed by a comma and words for a group: “Velora, the state airline,”? */
function isGroupBehind(
  facts: readonly TokenFacts[],
  end: number,
  { articles, groupNouns }: NameWords,
): boolean {
  if (facts[end]?.text !== ',' || !articles.has(facts[end + 1]?.lower ?? '')) return false
  const beside = facts.slice(end + 2, end + 3 + FAR)
  const at = beside.findIndex(({ lower, isCapital }) => !isCapital && groupNouns.has(lower))
  return (
    at >= 0 &&
    beside.slice(0, at).every(({ text }) => /^\p{L}/u.test(text)) &&
    END.test(facts[end + 3 + at]?.lower ?? '.')
  )
}

export const groupBefore: NameRule = {
  name: 'group-before',
  example:
    'The armed group {ORG Sahra} fired at the airline {ORG Velora}. A strike hit {ORG Halven}, a small state utility, and a union man',
  reason: 'the noun before a name, or beside it, says what kind of thing the name is of',
  apply: (names, { views, words }) =>
    names.map((name): FoundName => {
      const { facts } = views[name.sentence]!
      const noun = facts[name.first - 1]
      const isBefore = noun && !noun.isCapital && words.groupNouns.has(noun.lower)
      if (name.type === 'NORP' || !(isBefore || isGroupBehind(facts, name.end, words))) return name
      const whole = facts.slice(name.first, name.end).map(({ normal }) => normal)
      const isPerson = name.type === 'PERSON' && whole.length > 1 && facts[name.first]!.known & Known.given
      return isPerson ? name : { ...name, type: 'ORG', rule: 'group-before' }
    }),
}
