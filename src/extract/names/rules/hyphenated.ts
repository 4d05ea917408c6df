// A name that is the first part of a hyphenated adjective.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

const PLACE = Known.country | Known.region | Known.bigCity | Known.area
const PARTS = /^(\p{Lu}[\p{L}.’']*)[-‐‑](\p{Ll}+)$/u

export const hyphenated: NameRule = {
  name: 'hyphenated',
  example: 'The {GPE Norway}-based company sued its {GPE New York}-based owner.',
  reason: 'the adjective is one word to the tagger, but its first part names somebody',
  apply: (names, { parsed, gazetteer, words }) => {
    const added: FoundName[] = []
    parsed.sentences.forEach(({ tokens }, sentence) =>
      tokens.forEach((token, i) => {
        const [, head, tail] = PARTS.exec(token.exact) ?? []
        if (!head || !tail || !words.hyphenTails.has(tail)) return
        const known = gazetteer.known(head)
        const type =
          known & Known.demonym ? 'NORP' : known & PLACE ? 'GPE' : known & Known.organisation ? 'ORG' : null
        if (!type) return
        const before = tokens[i - 1]
        const isLonger = before && gazetteer.known(`${before.exact} ${head}`) & (PLACE | Known.organisation)
        added.push({
          sentence,
          first: isLonger ? i - 1 : i,
          end: i + 1,
          from: isLonger ? before.start : token.start,
          to: token.start + head.length,
          type,
          rule: 'hyphenated',
        })
      }),
    )
    const isFree = (name: FoundName) => !added.some(({ from, to }) => from < name.to && name.from < to)
    return [...names.filter(isFree), ...added]
  },
}
