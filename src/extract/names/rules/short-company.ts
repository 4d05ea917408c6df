// A company named in full once and by its first words afterwards.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

const SETTLED = Known.country | Known.region | Known.bigCity | Known.demonym | Known.person

export const shortCompany: NameRule = {
  name: 'short-company',
  example:
    'Talks between {ORG Tokura Motor Corp.} and {ORG Marco Air} collapsed on Monday. {ORG Tokura} walked away. {ORG Marco} regretted it.',
  reason:
    'a name whose full form ends in “Ltd”, “Corp.” or “Air” is that of a company without the ending too, unless a person bears it',
  apply: (names, { parsed, views, words, gazetteer }) => {
    const wordsOf = ({ sentence, first, end }: FoundName): string[] =>
      parsed.sentences[sentence]!.tokens.slice(first, end).map(({ exact }) => exact)
    const inPersons = new Set(
      names.filter(({ type, first, end }) => type === 'PERSON' && end - first > 1).flatMap(wordsOf),
    )
    const short = new Set<string>()
    for (const name of names) {
      const full = wordsOf(name)
      const last = views[name.sentence]!.facts[name.end - 1]!.lower.replace(/\.$/, '')
      if (
        name.type !== 'ORG' ||
        full.length < 2 ||
        !(words.companyEnds.has(last) || words.firmEnds.has(last))
      )
        continue
      for (let size = 1; size < full.length; size++) short.add(full.slice(0, size).join(' '))
    }
    return names.map((name): FoundName => {
      const own = wordsOf(name)
      const wording = own.join(' ')
      if (!/^(?:PERSON|MISC|GPE)$/.test(name.type) || !short.has(wording)) return name
      if (own.some((word) => inPersons.has(word)) || gazetteer.known(wording) & SETTLED) return name
      return { ...name, type: 'ORG', rule: 'short-company' }
    })
  },
}
