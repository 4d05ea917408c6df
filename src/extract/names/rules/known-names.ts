// Names that can be nothing but what the gazetteer knows them as.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { MentionType } from '../../../model/mention.ts'
import type { FoundName } from '../found-name.ts'
import { isOrdinaryWord } from '../../../lang/shape/ordinary-word.ts'
import type { NameRule } from './name-rule.ts'

const PERSONAL = Known.given | Known.family | Known.namePart | Known.person
const PLACE = Known.country | Known.region | Known.bigCity | Known.city | Known.area
const OTHER = Known.event | Known.facility

/** The type of a name that is known as one kind of thing only; null for any doubt. */
function onlyType(known: number): MentionType | null {
  if (known & OTHER) return null
  if (known & Known.organisation) return known & (PERSONAL | PLACE | Known.demonym) ? null : 'ORG'
  if (known & Known.country) return known & PERSONAL ? null : 'GPE'
  if (known & Known.demonym) return known & (PERSONAL | PLACE) ? null : 'NORP'
  return null
}

export const knownNames: NameRule = {
  name: 'known-names',
  example: '{GPE Norway} and {GPE Malta} objected, {ORG Sinn Fein} and {ORG Yonhap} reported.',
  reason:
    'where the gazetteer knows one meaning only and no longer name covers it, there is nothing to guess',
  apply: (names, { parsed, views, gazetteer, words }) => {
    const found = [...names]
    views.forEach(({ matches, facts }, sentence) => {
      const { tokens } = parsed.sentences[sentence]!
      matches.forEach(({ known, position }, i) => {
        const type = onlyType(known)
        if (!type || (position !== 0 && position !== 3)) return
        let end = i + 1
        if (position === 0) while (end < matches.length && matches[end - 1]!.position !== 2) end++
        const isWord = end - i === 1 && isOrdinaryWord(facts[i]!.lower, gazetteer)
        if (isWord && (facts[i]!.forced || type === 'ORG')) return
        const from = tokens[i]!.start
        const to = tokens[end - 1]!.end
        const meeting = found.filter((name) => name.from < to && from < name.to)
        const same = meeting.find((name) => name.from === from && name.to === to)
        const isNew =
          meeting.length === 0 &&
          !(facts[end]?.isCapital && !words.titles.has(facts[end]!.lower)) &&
          !(facts[i - 1]?.isCapital && !facts[i - 1]!.forced)
        if (!isNew && (!same || same.type === type || (type === 'NORP' && same.type === 'ORG'))) return
        const name: FoundName = { sentence, first: i, end, from, to, type, rule: 'known-names' }
        if (same) found.splice(found.indexOf(same), 1, name)
        else found.push(name)
      })
    })
    return found
  },
}
