// A short form in brackets after a full name.
import type { MentionType } from '../../../model/mention.ts'
import { spellsOut } from '../acronym.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule, NamesInDocument } from './name-rule.ts'

const SHORT = /^\p{Lu}[\p{L}.&-]*\p{Lu}\.?$/u

/** Full names with their short forms, as pairs of found names of one type. */
function findPairs(names: readonly FoundName[], { parsed, views, words }: NamesInDocument): FoundName[][] {
  const pairs: FoundName[][] = []
  parsed.sentences.forEach(({ tokens }, sentence) => {
    for (let i = 1; i + 2 < tokens.length; i++) {
      if (tokens[i]!.exact !== '(' || tokens[i + 2]!.exact !== ')' || !SHORT.test(tokens[i + 1]!.exact))
        continue
      const run = views[sentence]!.runs[i - 1]
      if (!run) continue
      const short = tokens[i + 1]!
      const fits = (k: number) =>
        spellsOut(
          short.exact,
          tokens.slice(k, i).map(({ exact }) => exact),
        )
      let first = i - 1
      while (first >= run.start && !fits(first)) first--
      if (first < run.start) continue
      const make = (from: number, to: number, type: MentionType): FoundName => ({
        sentence,
        first: from,
        end: to,
        from: tokens[from]!.start,
        to: tokens[to - 1]!.end,
        type,
        rule: 'bracketed-acronym',
      })
      const now = names.find((name) => name.sentence === sentence && name.end === i && name.first <= first)
      const last = tokens[i - 1]!.exact.toLowerCase()
      const isOther = words.eventEnds.has(last) || words.workEnds.has(last)
      const type =
        now && (isOther || /^(?:GPE|LOC|FAC|EVENT)$/.test(now.type)) ? now.type : isOther ? 'MISC' : 'ORG'
      pairs.push([
        now ? { ...now, type, rule: 'bracketed-acronym' } : make(first, i, type),
        make(i + 1, i + 2, type),
      ])
    }
  })
  return pairs
}

export const bracketedAcronym: NameRule = {
  name: 'bracketed-acronym',
  example: 'The {ORG Lower Danube Relief Council} ({ORG LDRC}) met on Monday. {ORG LDRC} staff left.',
  reason: 'the letters in brackets stand for the words before them, so both name the same thing',
  apply: (names, document) => {
    const pairs = findPairs(names, document)
    const found = pairs.flat()
    const kept = names.filter((name) => !found.some(({ from, to }) => from < name.to && name.from < to))
    const types = new Map(
      pairs.map(([full, short]) => [document.parsed.article.text.slice(short!.from, short!.to), full!.type]),
    )
    const settled = kept.map((name): FoundName => {
      const type = types.get(document.parsed.article.text.slice(name.from, name.to))
      return type ? { ...name, type, rule: 'bracketed-acronym' } : name
    })
    return [...settled, ...found]
  },
}
