// Repairing "plans to cut 400 jobs and close a plant", where the firm was read as closing it now.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn } from './words-of-tree.ts'

export const joinedInfinitive: TreeRepair = {
  name: 'joined-infinitive',
  example:
    'The firm {ccomp-of-said plans} to {xcomp-of-plans cut} 400 jobs and {conj-of-cut close} a plant in Vella, it said on Monday.',
  before:
    'The firm {ccomp-of-said plans} to {xcomp-of-plans cut} 400 jobs and {conj-of-plans close} a plant in Vella, it said on Monday.',
  reason:
    'A bare form behind “and” goes on with the infinitive before it: beside “plans” or “planned” it would be “closes” or “closed”.',
  repair(tokens) {
    for (const verb of tokens) {
      if (verb.deprel !== 'conj' || !/^VBP?$/.test(verb.xpos)) continue
      const mine = hangingOn(tokens, verb)
      if (mine.some(({ deprel }) => /^(?:nsubj|aux|mark)/.test(deprel))) continue
      const infinitive = mine.some(({ deprel }) => deprel === 'cc') && infinitiveBefore(tokens, verb)
      if (infinitive) Object.assign(verb, { head: infinitive.index, xpos: 'VB' })
    }
  },
}

/** The infinitive that completes the verb which this one was joined to, or whose object it was joined to. */
function infinitiveBefore(tokens: readonly Token[], verb: Token): Token | null {
  const first = tokens[verb.head]!
  const isInfinitive = (t: Token | undefined): t is Token =>
    t !== undefined && t.deprel === 'xcomp' && t.xpos === 'VB' && t.index < verb.index
  if (first.deprel === 'obj') return isInfinitive(tokens[first.head]) ? tokens[first.head]! : null
  if (!/^VB[ZD]$/.test(first.xpos)) return null
  return hangingOn(tokens, first).findLast(isInfinitive) ?? null
}
