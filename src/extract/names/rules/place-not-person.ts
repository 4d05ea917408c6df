// A country or large city taken for a person, though nobody of that name is in the article.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import { Word } from '../word-class.ts'
import type { NameRule } from './name-rule.ts'

const PLACE = Known.country | Known.bigCity | Known.region

export const placeNotPerson: NameRule = {
  name: 'place-not-person',
  example: 'Envoys praised {GPE Washington}’s offer.',
  reason: 'news uses capitals for governments, which then do what people do',
  apply: (names, { parsed, gazetteer, views }) => {
    const parts = new Set<string>()
    for (const { type, sentence, first, end } of names)
      if (type === 'PERSON' && end - first > 1)
        for (const { exact } of parsed.sentences[sentence]!.tokens.slice(first, end)) parts.add(exact)
    return names.map((name): FoundName => {
      if (name.type !== 'PERSON' || name.end - name.first !== 1) return name
      const text = parsed.article.text.slice(name.from, name.to)
      const before = views[name.sentence]!.facts[name.first - 1]
      const isTitled = before?.isCapital && before.class & Word.title
      if (isTitled || parts.has(text) || !(gazetteer.known(text) & PLACE)) return name
      if (gazetteer.known(text) & Known.given && !gazetteer.countryOfCapital(text)) return name
      return { ...name, type: 'GPE', rule: 'place-not-person' }
    })
  },
}
