// A name that was taken together with the name of its owner before it.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import { nameOfWords } from '../name-of-words.ts'
import type { NameRule } from './name-rule.ts'

const ENDING = /^['’]s?$/
const PLACE = Known.country | Known.bigCity | Known.region

export const ownedName: NameRule = {
  name: 'owned-name',
  example: 'The airline {ORG Velora} sued. {ORG Velora}’s {ORG Northern Freight Division} lost money.',
  reason:
    'a possessive ending inside a long name may part the owner, named elsewhere too, from what is owned',
  apply: (names, { parsed, gazetteer }) => {
    const types = new Map<string, FoundName['type']>()
    for (const name of names)
      if (!ENDING.test(parsed.sentences[name.sentence]!.tokens[name.end]?.exact ?? ''))
        types.set(parsed.article.text.slice(name.from, name.to), name.type)
    return names.flatMap((name): FoundName[] => {
      const sentence = parsed.sentences[name.sentence]!
      const { tokens } = sentence
      let at = name.first + 1
      while (at < name.end - 1 && !ENDING.test(tokens[at]!.exact)) at++
      if (at >= name.end - 1 || name.to !== tokens[name.end - 1]!.end) return [name]
      const owner = parsed.article.text.slice(name.from, tokens[at - 1]!.end)
      const type = types.get(owner) ?? (gazetteer.known(owner) & PLACE ? 'GPE' : null)
      if (!type || !/^\p{Lu}/u.test(tokens[at + 1]!.exact)) return [name]
      if (gazetteer.known(parsed.article.text.slice(name.from, name.to)) !== 0) return [name]
      return [
        nameOfWords(sentence, name.first, at, type, 'owned-name'),
        nameOfWords(sentence, at + 1, name.end, name.type, 'owned-name'),
      ]
    })
  },
}
