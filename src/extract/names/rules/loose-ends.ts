// Words at the ends of a name that belong to the sentence: adverbs, weekdays, offices, flights, the full stop.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

const PLACE = Known.country | Known.bigCity | Known.region | Known.area
const LOWER = /^\p{Ll}[\p{Ll}-]*$/u
const PREFIXED = /^\p{Ll}+[-‐‑]\p{L}/u
const STOPPED = /^[^.]+\.$/

export const looseEnds: NameRule = {
  name: 'loose-ends',
  example:
    'Police charged {PERSON Anton Lasky} Friday. She flew from {GPE London} to {GPE Sydney} non-stop on {ORG Velora} Flight 12 of {ORG Velora Inc}.',
  reason: 'capitals and hyphens draw neighbours into a name that say something about it',
  apply: (names, { parsed, views, words, gazetteer }) =>
    names.flatMap((name): FoundName[] => {
      const { tokens } = parsed.sentences[name.sentence]!
      if (name.end - name.first < 2 || name.to !== tokens[name.end - 1]!.end) return [name]
      const { facts, matches } = views[name.sentence]!
      let { first, end, type } = name
      while (end - first > 1 && LOWER.test(facts[end - 1]!.text) && matches[end - 1]!.known === 0) end--
      while (end - first > 1 && PREFIXED.test(facts[first]!.text) && matches[first]!.known === 0) first++
      const isDay = words.weekdays.has(facts[end - 1]!.lower) && matches[end - 1]!.known === 0
      if (end - first > 1 && isDay) end--
      const isNumbered = /^\d/.test(facts[end]?.text ?? '') && words.numberedNouns.has(facts[end - 1]!.lower)
      if (end - first > 1 && isNumbered) end--
      if (end - first > 1 && words.offices.has(facts[end - 1]!.lower)) {
        const isPerson = type === 'PERSON' && facts[end]?.isCapital === true
        if (!isPerson) {
          type = type === 'PERSON' ? 'ORG' : type
          end--
        }
      }
      const last = facts[end - 1]!
      const isStopped =
        end === tokens.length &&
        words.companyEnds.has(last.lower) &&
        STOPPED.test(last.text) &&
        end - first > 1
      if (first === name.first && end === name.end && !isStopped) return [name]
      const from = tokens[first]!.start
      const to = tokens[end - 1]!.end - (isStopped ? 1 : 0)
      if (end !== name.end && gazetteer.known(parsed.article.text.slice(from, to)) & PLACE) type = 'GPE'
      return [{ ...name, type, first, end, from, to, rule: 'loose-ends' }]
    }),
}
