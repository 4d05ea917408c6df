// Names whose last word says that they are organisations.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

const PERSONAL = Known.given | Known.family | Known.namePart
const PLACE = Known.country | Known.region | Known.bigCity | Known.city | Known.area

export const organisationEnds: NameRule = {
  name: 'organisation-ends',
  example:
    'The {ORG Solund Herald} said the {ORG Northern Vale Federation} had met. {ORG Marco Air} and {ORG Garnet Capital} did not.',
  reason: 'the last word of a name says what it names, even where it begins with a place',
  apply: (names, { parsed, views, words, gazetteer }) =>
    names.map((name): FoundName => {
      if (name.end - name.first < 2 || !/^(?:GPE|LOC|PERSON|MISC)$/.test(name.type)) return name
      const facts = views[name.sentence]!.facts.slice(name.first, name.end)
      const last = facts.at(-1)!
      const isFirm = words.firmEnds.has(last.lower)
      if (!last.isCapital || !(isFirm || words.organisationEnds.has(last.lower))) return name
      const isElse = [words.facilityEnds, words.placeEnds, words.eventEnds, words.workEnds].some((list) =>
        list.has(last.lower),
      )
      if (isElse || (name.type !== 'GPE' && name.type !== 'LOC' && last.known & PERSONAL)) return name
      if (name.type === 'PERSON' && facts[0]!.known & Known.given && !isFirm) return name
      if (gazetteer.known(parsed.article.text.slice(name.from, name.to)) & PLACE) return name
      return { ...name, type: 'ORG', rule: 'organisation-ends' }
    }),
}
