// One age in an article: "a 61-year-old man … Jonas Aker, 61".
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import { onePerCluster } from '../sieve.ts'
import type { Sieve } from '../sieve.ts'

export const sameAge: Sieve = {
  name: 'same-age',
  example:
    '{a:PERSON:nominal A 61-year-old man} was lost. {a:PERSON:name Jonas Aker}, 61, is a baker. {b:PERSON:name Ulla Vik}, 30, waited.',
  reason:
    'Two persons of an article are seldom of one age; where one of them is only described, they are one, unless a third has that age.',
  run(story) {
    const aged = story.references.filter(({ age }) => age !== null)
    for (const same of Map.groupBy(aged, ({ age }) => age).values()) {
      const [one, other, ...more] = onePerCluster(story, same)
      if (!one || !other || more.length > 0) continue
      const isNamed = (reference: Reference): boolean =>
        story.clusters.of(reference).members.some(({ mention }) => mention.form === 'name')
      if (!isNamed(one) || !isNamed(other))
        story.clusters.link(
          one,
          other,
          `${quoted(one)} and ${quoted(other)} are of one age, and nobody else is`,
        )
    }
  },
}
