// The agency in a dateline.
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

const DASH = /^[-‐–—]+$/
const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC'])

export const datelineCredit: NameRule = {
  name: 'dateline-credit',
  example: '{GPE OSLO}, May 3 (Reuters) - {PERSON Ingrid Solheim} resigned.',
  reason: 'it signs the article and takes no part in the story',
  apply: (names, { parsed, views, words }) =>
    names.filter((name) => {
      // “Harbour News, 4 March 2024”, a line of its own
      const last = views[name.sentence]!.facts[name.end - 1]!.lower
      const isOutlet = !PLACES.has(name.type) || words.outletWords.has(last)
      if (isOutlet && parsed.sentences[name.sentence]!.section === 'dateline') return false
      if (name.first === 0 || name.first > 9) return true
      const { facts } = views[name.sentence]!
      if (facts[name.first - 1]?.text !== '(' || facts[name.end]?.text !== ')') return true
      if (!DASH.test(facts[name.end + 1]?.text ?? '')) return true
      const isDateline = (other: FoundName) =>
        other.sentence === name.sentence && other.first === 0 && PLACES.has(other.type)
      return !names.some(isDateline)
    }),
}
