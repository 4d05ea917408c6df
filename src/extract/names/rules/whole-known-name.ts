// A known name of several words with a small word inside it.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

const PLACE = Known.country | Known.region

export const wholeKnownName: NameRule = {
  name: 'whole-known-name',
  example: 'Aid reached {GPE Bosnia and Herzegovina} by train.',
  reason: 'the joint in the middle makes it look like two names',
  apply: (names, { parsed, views }) => {
    const found = [...names]
    views.forEach(({ matches, facts }, sentence) => {
      const { tokens } = parsed.sentences[sentence]!
      for (let i = 0; i < matches.length; i++) {
        const { known, position } = matches[i]!
        if (position !== 0 || known === 0) continue
        let end = i + 1
        while (matches[end]?.position === 1) end++
        end++
        const isJoined = facts.slice(i, end).some(({ isCapital }) => !isCapital)
        if (!isJoined || end - i < 3 || !(known & PLACE)) continue
        const from = tokens[i]!.start
        const to = tokens[end - 1]!.end
        const inside = found.filter((name) => name.from < to && from < name.to)
        if (inside.length === 0 || inside.some((name) => name.from < from || name.to > to)) continue
        for (const name of inside) found.splice(found.indexOf(name), 1)
        const whole: FoundName = { sentence, first: i, end, from, to, type: 'GPE', rule: 'whole-known-name' }
        found.push(whole)
      }
    })
    return found
  },
}
