// A body that is called by its country or owner: "Peru's armed forces … the Peruvian armed forces".
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import { sortOf } from '../veto.ts'

const key = ({ office, number }: Reference): string =>
  [office!.noun, number, ...office!.ranks, ...office!.modifiers.toSorted()].join(' ')

export const describedBodies: Sieve = {
  name: 'described-bodies',
  example:
    '{b:ORG:nominal {a:GPE:name Peru}’s armed forces} advanced. {b:ORG:nominal {a:NORP:name Peruvian} armed forces} took the town.',
  reason: 'A state has its army, government and parliament once; its officials, soldiers and firms are many.',
  run({ references, clusters, words }) {
    const bodies = references.filter(
      (reference) =>
        reference.mention.form === 'nominal' &&
        sortOf(reference) === 'body' &&
        words.stateBodies.has(reference.office?.noun ?? '') &&
        reference.office?.of != null,
    )
    for (const [i, one] of bodies.entries())
      for (const other of bodies.slice(i + 1))
        if (key(one) === key(other) && clusters.isSame(one.office!.of!, other.office!.of!))
          clusters.link(
            one,
            other,
            `${quoted(one)} and ${quoted(other)} are the same body of ${quoted(one.office!.of!)}`,
          )
  },
}
