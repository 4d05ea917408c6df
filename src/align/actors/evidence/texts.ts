// Somebody whom several articles describe in a text that all of them print.
import { forPairsWithKey, type Evidence } from '../evidence.ts'

export const sameText: Evidence = {
  name: 'same-text',
  example:
    'Water reached the lower town within nine minutes, and stayed there. {a:ORG:nominal The union of dam workers} had asked for better pumps twice. // Water reached the lower town within nine minutes, and stayed there. {a:ORG:nominal The union of dam workers} had asked for better pumps twice.',
  reason:
    'Articles often print one text of an agency; whoever has no name in it, described in the same place in the same words, is one.',
  run({ members, groups }) {
    const described = members.filter(({ actor }) => !actor.named)
    forPairsWithKey(
      described,
      ({ prints }) => [...prints],
      groups,
      (a, b) => {
        if (a.document !== b.document)
          groups.link(a, b, 'the articles print the same words, here and in the sentence beside')
      },
    )
  },
}
