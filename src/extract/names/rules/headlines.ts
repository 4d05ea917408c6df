// Headlines in which every word has a capital.
import { Known } from '../../../lang/shape/gazetteer.ts'
import { lineCase } from '../../../text/sentence-case.ts'
import type { FoundName } from '../found-name.ts'
import { isOrdinaryWord } from '../../../lang/shape/ordinary-word.ts'
import type { NameRule } from './name-rule.ts'
import { typesByText } from './types-by-text.ts'

const NAMES =
  Known.country | Known.demonym | Known.region | Known.bigCity | Known.area | Known.organisation | Known.given

const PLACE = Known.country | Known.region | Known.bigCity

export const headlines: NameRule = {
  name: 'headlines',
  example: '{GPE Norway} Rejects Plea As Border Clashes Grow\n\nThe government of {GPE Norway} said no.',
  reason: 'where every word has a capital, a capital is no sign of a name; the running text decides',
  apply: (names, { parsed, views, gazetteer }) => {
    const styles = parsed.sentences.map(({ tokens }) =>
      lineCase(tokens.map(({ exact, cased }) => cased ?? exact)),
    )
    const running = new Set<string>()
    for (const { sentence, first, end } of names)
      if (styles[sentence] === 'running')
        for (const { exact } of parsed.sentences[sentence]!.tokens.slice(first, end)) running.add(exact)
    const types = typesByText(
      names.filter(({ sentence }) => styles[sentence] === 'running'),
      parsed.article.text,
    )
    return names.flatMap((name): FoundName[] => {
      if (styles[name.sentence] === 'running') return [name]
      const { tokens } = parsed.sentences[name.sentence]!
      const { facts } = views[name.sentence]!
      const isOrdinary = (k: number) =>
        !running.has(facts[k]!.text) &&
        !running.has(facts[k]!.normal) &&
        (running.size > 0 || isOrdinaryWord(facts[k]!.lower, gazetteer)) &&
        !(facts[k]!.known & NAMES) &&
        !(name.type === 'PERSON' && k > name.first && facts[k - 1]!.known & Known.given)
      let { first, end } = name
      while (first < end && isOrdinary(first)) first++
      while (end > first && isOrdinary(end - 1)) end--
      if (first === end) return []
      if (first === name.first && end === name.end) return [name]
      const rest = parsed.article.text.slice(tokens[first]!.start, tokens[end - 1]!.end)
      const known = gazetteer.known(rest)
      const type =
        types.get(rest)?.type ?? (known & PLACE ? 'GPE' : known & Known.demonym ? 'NORP' : name.type)
      return [
        {
          ...name,
          first,
          end,
          from: tokens[first]!.start,
          to: tokens[end - 1]!.end,
          type,
          rule: 'headlines',
        },
      ]
    })
  },
}
