// A storm called by its name alone.
import { quoted } from '../reference.ts'
import { distinctNames, onlyCluster } from '../sieve.ts'
import type { Sieve } from '../sieve.ts'

export const stormNames: Sieve = {
  name: 'storm-names',
  example: '{a:MISC:name Cyclone Ingrid} killed nine people. {a:MISC:name Ingrid} moved on to the north.',
  reason: 'A storm is named with the word for it once, and by its name afterwards.',
  run(story) {
    const names = distinctNames(story, ['MISC'])
    const storms = Map.groupBy(
      names.filter(({ name }) => story.words.stormHeads.has(name.split(' ')[0]!)),
      ({ name }) => name.slice(name.indexOf(' ') + 1),
    )
    for (const short of names) {
      const only = onlyCluster(story, storms.get(short.name) ?? [])
      if (only)
        story.clusters.link(only, short, `${quoted(short)} is the only ${quoted(only)} in the article`)
    }
  },
}
