// Days and months, and words that a sentence begins with, are no names.
import type { NameRule } from './name-rule.ts'

export const calendar: NameRule = {
  name: 'calendar',
  example: 'On Monday {PERSON April Jensen} will not speak. Meanwhile, talks go on.',
  reason: 'a capital on a weekday, a month or the first word of a sentence names nobody',
  apply: (names, { parsed, views, words }) =>
    names.filter(({ sentence, first, end }) => {
      if (end - first > 1) {
        const { tokens } = parsed.sentences[sentence]!
        return !tokens
          .slice(first, end)
          .every(({ exact }) => words.calendar.has(exact.toLowerCase()) || /^\d+$/.test(exact))
      }
      const token = views[sentence]!.facts[first]!
      if (words.calendar.has(token.lower) && !/^(?:may|april|june|august|sun|sat|mar)$/.test(token.lower))
        return false
      return !(words.functionWords.has(token.lower) && token.case === 2)
    }),
}
