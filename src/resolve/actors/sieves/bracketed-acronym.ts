// A short form in brackets right after the name it shortens.
import { isShortFormOf } from '../../../text/names/acronyms.ts'
import { quoted } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

export const bracketedAcronym: Sieve = {
  name: 'bracketed-acronym',
  example: 'The {a:ORG:name World Food Programme} ({a:ORG:name WFP}) left.',
  reason: 'Brackets right after a name are where an article says what its short form will be.',
  run({ references, clusters, words }) {
    const names = references.filter((reference) => reference.mention.form === 'name')
    names.forEach((long, i) => {
      const short = names.slice(i + 1, i + 4).find((other) => other.mention.start >= long.mention.end)
      if (!short || short.sentence !== long.sentence) return
      const text = long.sentence.exact
      const between = text.slice(
        long.mention.end - long.sentence.start,
        short.mention.start - long.sentence.start,
      )
      const after = text.slice(short.mention.end - long.sentence.start).trimStart()
      if (
        /^[\s"“']*[([]["“'\s]*$/.test(between) &&
        /^["”']?[)\],]/.test(after) &&
        isShortFormOf(short.mention.exact, long.mention.exact, words)
      )
        clusters.link(long, short, `${quoted(short)} stands in brackets after ${quoted(long)}`)
    })
  },
}
