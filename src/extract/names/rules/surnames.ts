// A person named in full once and by the last word afterwards.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../../lang/shape/names.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

const CITY = Known.bigCity | Known.region
const ENDS = /^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/

/** “In Lima”: what stands behind such a preposition is a place. */
const isPlaced = (before: string | undefined, { placePrepositions }: NameWords): boolean =>
  before !== undefined && placePrepositions.has(before)

export const surnames: NameRule = {
  name: 'surnames',
  example:
    '{PERSON Ingrid Solheim} spoke first. {PERSON Solheim} blamed the weather. {PERSON Ana Lima} won. {GPE Peru} congratulated {PERSON Lima}.',
  reason:
    'later mentions give the last word of a name without any other sign that it is a person; so it is with the name of a city, unless the article speaks of the place',
  apply: (names, { parsed, views, words, gazetteer }) => {
    const asPlace = new Set(
      parsed.sentences.flatMap(({ tokens }, sentence) =>
        tokens.flatMap(({ exact }, i) =>
          isPlaced(views[sentence]!.facts[i - 1]?.lower, words) ? [exact] : [],
        ),
      ),
    )
    const mayBeSurname = (word: string): boolean => {
      const known = gazetteer.known(word)
      return !(known & Known.country) && !(known & CITY && asPlace.has(word))
    }
    const last = new Set<string>()
    const pairs = new Set<string>() // beginnings of full names, which are repeats and no surnames
    for (const name of names) {
      if (name.type !== 'PERSON' || name.end - name.first < 2) continue
      const words = parsed.sentences[name.sentence]!.tokens.slice(name.first, name.end)
      pairs.add(`${words.at(-2)!.exact} ${words.at(-1)!.exact}`)
      const word = words.findLast(({ exact }) => !ENDS.test(exact))?.exact
      if (word && word.length > 2 && mayBeSurname(word)) last.add(word)
    }
    const kept = names.map((name): FoundName => {
      if (name.type === 'PERSON' || name.end - name.first !== 1) return name
      return last.has(parsed.article.text.slice(name.from, name.to))
        ? { ...name, type: 'PERSON', rule: 'surnames' }
        : name
    })
    const added: FoundName[] = []
    parsed.sentences.forEach(({ tokens }, sentence) => {
      const { facts } = views[sentence]!
      tokens.forEach((token, i) => {
        if (!last.has(token.exact) || facts[i]!.forced) return
        if (pairs.has(`${tokens[i - 1]?.exact} ${token.exact}`)) return
        if (facts[i + 1]?.isCapital || (facts[i - 1]?.isCapital && !facts[i - 1]!.forced)) return
        if (kept.some((name) => name.from < token.end && token.start < name.to)) return
        added.push({
          sentence,
          first: i,
          end: i + 1,
          from: token.start,
          to: token.end,
          type: 'PERSON',
          rule: 'surnames',
        })
      })
    })
    return [...kept, ...added]
  },
}
