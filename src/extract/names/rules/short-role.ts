// A surname that was taken together with a club and the short form of a post before it.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

const SHORT_FORM = /^\p{Lu}{2,3}$/u

export const shortRole: NameRule = {
  name: 'short-role',
  example: 'Rovers QB {PERSON Webb} will play on Sunday.',
  reason: 'two or three capitals between words that are no given names say what somebody is',
  apply: (names, { parsed, views }) =>
    names.map((name): FoundName => {
      const here = views[name.sentence]!.facts.slice(name.first, name.end)
      const role = here.at(-2)
      const before = here.slice(0, -2)
      if (name.type !== 'PERSON' || !role || before.length === 0 || !SHORT_FORM.test(role.text)) return name
      const isSurname = !SHORT_FORM.test(here.at(-1)!.text)
      if (!isSurname || before.some(({ known }) => known & Known.given)) return name
      const last = name.end - 1
      const { start } = parsed.sentences[name.sentence]!.tokens[last]!
      return { ...name, first: last, from: start, rule: 'short-role' }
    }),
}
