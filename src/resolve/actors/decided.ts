// What editors decided about the mentions of one article: who is the same, and who is not, whatever the sieves would say.
import { keyOf, makeApart, type Judged } from '../../model/decided.ts'
import { Clusters, type Cluster, type Veto } from './clusters.ts'
import type { Reference } from './reference.ts'

/** Clusters that begin with what an editor called the same and refuse what an editor called different. */
export function startClusters(
  document: string,
  references: Reference[],
  veto: Veto,
  decided: Judged,
): Clusters {
  const areApart = makeApart(decided)
  const keys = ({ members }: Cluster): string[] => members.map(({ mention }) => keyOf(document, mention.id))
  const isParted = (a: Cluster, b: Cluster): boolean =>
    decided.different.length > 0 && areApart(keys(a), keys(b))
  const clusters = new Clusters(references, (a, b) =>
    isParted(a, b) ? 'an editor keeps them apart' : veto(a, b),
  )
  const byKey = new Map(references.map((reference) => [keyOf(document, reference.mention.id), reference]))
  for (const { a, b, because } of decided.same) {
    const [x, y] = [byKey.get(a), byKey.get(b)].map((reference) => reference && clusters.of(reference))
    if (x && y && x !== y && !isParted(x, y)) clusters.join(x, y, because)
  }
  return clusters
}
