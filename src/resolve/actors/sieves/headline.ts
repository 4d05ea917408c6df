// A headline tells in short of whom the first sentences tell anew: "Woman killed … A woman was hit by a bus".
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import { areOtherBodies } from '../sieve.ts'
import type { Sieve } from '../sieve.ts'

/** Sentences from the start of an article in which a headline is told again, the headline among them. */
const LEAD = 5

const isHeadline = ({ sentence }: Reference): boolean => sentence.section === 'headline'

const core = ({ head, number }: Reference): string => `${head.lemma.toLowerCase()} ${number}`

export const headline: Sieve = {
  name: 'headline',
  example:
    '{a:PERSON:nominal Baker} saved by dog\n\n{a:PERSON:nominal A baker} was saved in Graz on Monday. {c:PERSON:nominal A nurse} helped.',
  reason:
    'The first description in the text with a noun of the headline is about the same, although it is told as new.',
  run(story) {
    const { references, clusters, words } = story
    const described = references.filter(
      ({ mention, sentence }) => mention.form === 'nominal' && sentence.index < LEAD,
    )
    for (const same of Map.groupBy(described, core).values()) {
      const [above, more] = same.filter(isHeadline)
      // “6 soldiers killed … a bus with soldiers … six soldiers”: of a number, only those of that number
      const first = same.find(
        (one) =>
          !isHeadline(one) && (above === undefined || above.count === null || one.count === above.count),
      )
      const isOther = [above, first].some((one) =>
        one?.office?.modifiers.some((word) => words.otherWords.has(word)),
      )
      if (above && !more && first && !isOther && !areOtherBodies(above, first, story))
        clusters.link(above, first, `${quoted(first)} tells anew of ${quoted(above)} in the headline`)
    }
  },
}
