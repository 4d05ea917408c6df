// Repairing a heading that has a comma for “and”: "US, China agree on trade".
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun } from './words-of-tree.ts'

export const listedSubjects: TreeRepair = {
  name: 'listed-subjects',
  example: '{nsubj-of-agree Norway}, {conj-of-Norway China} {root agree} to resume trade talks',
  before: '{vocative-of-agree Norway}, {nsubj-of-agree China} {root agree} to resume trade talks',
  reason:
    'A verb has one subject; a noun behind the first and one comma, right before the verb, is joined to it.',
  repair(tokens) {
    for (const verb of tokens) {
      if (!hasFiniteForm(verb)) continue
      const [first, second, ...others] = hangingOn(tokens, verb).filter(({ deprel }) =>
        /^(?:nsubj|vocative)$/.test(deprel),
      )
      if (!first || !second || others.length || !isNoun(first) || !isNoun(second)) continue
      const before = tokens.slice(0, verb.index)
      const commas = before.filter(({ upos }) => upos === 'PUNCT')
      const isList =
        commas.length === 1 &&
        commas[0]!.exact === ',' &&
        first.index < commas[0]!.index &&
        second.index > commas[0]!.index &&
        before.every((t) => t === commas[0] || isNoun(t) || /^(?:ADJ|NUM|DET)$/.test(t.upos))
      if (!isList) continue
      Object.assign(second, { head: first.index, deprel: 'conj' })
      first.deprel = 'nsubj'
    }
  },
}
