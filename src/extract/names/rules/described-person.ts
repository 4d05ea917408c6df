// A person whose family name is the word for a newspaper or a firm too: “Lena Post, a cashier”.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

/** So many words may stand between the article and the noun: “a young bank cashier”. */
const FAR = 3

export const describedPerson: NameRule = {
  name: 'described-person',
  example:
    '“It was loud,” said {PERSON Lena Post}, a cashier who hid. “It was long,” said {PERSON Lena Post}, a doctor. Admiral {PERSON Kolo Band}, the chief of the navy, was held.',
  reason: 'what has a given name and is set beside a word for one person, or one “who”, is a person',
  apply: (names, { parsed, views, words }) =>
    names.map((name): FoundName => {
      const { facts } = views[name.sentence]!
      // “Admiral Kofi Band, the chief of the navy”: behind a title the given name may be in no list
      const isTitled = name.end - name.first === 3 && words.titles.has(facts[name.first]!.lower)
      const first = name.first + (isTitled ? 1 : 0)
      const here = facts.slice(first, name.end)
      const [comma, article, ...noun] = facts.slice(name.end, name.end + 2 + FAR)
      if (name.type !== 'ORG' || here.length !== 2) return name
      if (!isTitled && !(here[0]!.known & Known.given)) return name
      if (words.companyEnds.has(here[1]!.lower)) return name
      if (comma?.text !== ',' || !words.articles.has(article?.lower ?? '')) return name
      const end = noun.findIndex(({ isCapital, text }) => isCapital || !/^\p{L}/u.test(text))
      const described = noun.slice(0, end < 0 ? FAR : end)
      const { tokens } = parsed.sentences[name.sentence]!
      const isPerson = described.some(
        ({ known, lower }, i) =>
          known & Known.personWord ||
          (isTitled && words.titles.has(lower)) ||
          tokens[name.end + 2 + i]?.xpos === 'WP',
      )
      return isPerson
        ? { ...name, first, from: tokens[first]!.start, type: 'PERSON', rule: 'described-person' }
        : name
    }),
}
