// The same words, taken for different kinds of things in one article.
import { Known } from '../../../lang/shape/gazetteer.ts'
import { Seen } from '../document-evidence.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'
import { typesByText } from './types-by-text.ts'

const SETTLED = Known.country | Known.demonym
/** Nothing but a person has a title, a given name or an age. */
const OF_PERSON = Seen.titleBefore | Seen.givenBefore | Seen.initialBefore | Seen.ageAfter | Seen.relativeWho

export const agreement: NameRule = {
  name: 'agreement',
  example:
    'The carrier {ORG Velora} sued. {ORG Velora} said it had lost money. A judge heard {ORG Velora} on Friday. {ORG Velora} declined to comment. Not so {ORG Velora}, he said.',
  reason: 'a name means the same thing throughout an article, so the clearest place decides for the others',
  apply: (names, { parsed, views, gazetteer }) => {
    const types = typesByText(names, parsed.article.text)
    return names.map((name): FoundName => {
      const wording = parsed.article.text.slice(name.from, name.to)
      const { type: often, most, all, told } = types.get(wording)!
      const isPerson = name.type === 'PERSON' && views[name.sentence]!.seen[name.end - 1]! & OF_PERSON
      const type = told !== null && !isPerson ? told : most * 2 < all ? name.type : often
      if (type === name.type || gazetteer.known(wording) & SETTLED) return name
      return { ...name, type, rule: 'agreement' }
    })
  },
}
