// Given and family name side by side, overlooked because of what stands before them.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../../lang/shape/names.ts'
import type { FoundName } from '../found-name.ts'
import { isOverlapping, nameOfWords } from '../name-of-words.ts'
import { isOrdinaryWord } from '../../../lang/shape/ordinary-word.ts'
import { Case, type TokenFacts } from '../token-facts.ts'
import type { NameRule } from './name-rule.ts'

const PERSONAL = Known.given | Known.family | Known.namePart
const PLACE = Known.country | Known.region | Known.bigCity | Known.demonym

/** Is the word before `i` the end of a title: "Gen.", "Secretary of State"? */
function afterTitle(facts: readonly TokenFacts[], i: number, words: NameWords): 'short' | 'long' | null {
  const low = (at: number) => facts[at]?.lower ?? ''
  if (words.titles.has(low(i - 1)) && facts[i - 1]!.isCapital) return 'short'
  const isLong =
    words.departments.has(low(i - 1)) && words.joints.has(low(i - 2)) && words.titles.has(low(i - 3))
  return isLong ? 'long' : null
}

export const unmarkedPersons: NameRule = {
  name: 'unmarked-persons',
  example: 'Secretary of State {PERSON Ruth Dahl} met Sen. {PERSON Carol Marsh}.',
  reason: 'a long title in capitals can hide the person behind it',
  apply: (names, { parsed, views, words, gazetteer }) => {
    const added: FoundName[] = []
    const replaced = new Set<FoundName>()
    views.forEach(({ facts }, sentence) => {
      for (let i = 0; i + 1 < facts.length; i++) {
        const given = facts[i]!
        const family = facts[i + 1]!
        if (given.case !== Case.capital || family.case !== Case.capital) continue
        if (!(given.known & Known.given) || given.known & PLACE || facts[i + 2]?.isCapital) continue
        const title = afterTitle(facts, i, words)
        const isWords = isOrdinaryWord(given.lower, gazetteer) || isOrdinaryWord(family.lower, gazetteer)
        if ((isWords || family.forced) && !title) continue
        if (words.organisationEnds.has(family.lower) || !(title || family.known & PERSONAL)) continue
        const name = nameOfWords(parsed.sentences[sentence]!, i, i + 2, 'PERSON', 'unmarked-persons')
        const others = names.filter((other) => isOverlapping(other, name))
        const isCut = title === 'long' && !others.some(({ first, end }) => end > i + 2 || first < i - 3)
        if (others.length > 0 && (!isCut || others.some(({ type }) => type === 'ORG'))) continue
        for (const other of others) replaced.add(other)
        added.push(name)
      }
    })
    return [...names.filter((name) => !replaced.has(name)), ...added]
  },
}
