// The same words, taken for different kinds of things in one article.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'
import { typesByText } from './types-by-text.ts'

const SETTLED = Known.country | Known.demonym

export const agreement: NameRule = {
  name: 'agreement',
  example:
    'The carrier {ORG Velora} sued. {ORG Velora} said it had lost money. A judge heard {ORG Velora} on Friday.',
  reason: 'a name means the same thing throughout an article, so the clearest places decide for the others',
  apply: (names, { parsed, gazetteer }) => {
    const types = typesByText(names, parsed.article.text)
    return names.map((name): FoundName => {
      const wording = parsed.article.text.slice(name.from, name.to)
      const counts = types.get(wording)!
      if (counts.type === name.type || counts.most * 2 < counts.all) return name
      if (gazetteer.known(wording) & SETTLED) return name
      return { ...name, type: counts.type, rule: 'agreement' }
    })
  },
}
