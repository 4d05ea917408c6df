// A short form made of the first letters of exactly one name.
import { isAcronym, isAcronymOf } from '../../../text/names/acronyms.ts'
import { quoted } from '../reference.ts'
import { distinctNames, onlyCluster } from '../sieve.ts'
import type { Sieve } from '../sieve.ts'

const TYPES = ['ORG', 'GPE', 'MISC', 'NORP', 'EVENT']

export const acronym: Sieve = {
  name: 'acronym',
  example: 'The {a:ORG:name European Space Agency} paid. Officials at {a:ORG:name ESA} were pleased.',
  reason: 'First letters are proof enough when only one name in the article has them.',
  run(story) {
    const names = distinctNames(story, TYPES)
    for (const short of names.filter((name) => isAcronym(name.mention.exact))) {
      const long = onlyCluster(
        story,
        names.filter(
          (name) => name !== short && isAcronymOf(short.mention.exact, name.mention.exact, story.words),
        ),
      )
      if (long) story.clusters.link(long, short, `${quoted(short)} are the first letters of ${quoted(long)}`)
    }
  },
}
