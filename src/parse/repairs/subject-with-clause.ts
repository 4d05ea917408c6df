// Repairing "the sprinter, who was to run in Tokyo, said she was innocent", where what she was to do was read as what is said.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun } from './words-of-tree.ts'

export const subjectWithClause: TreeRepair = {
  name: 'subject-with-clause',
  example:
    'The 26-year-old {nsubj-of-said Norwegian}, who was to {acl:relcl-of-Norwegian run} at the Tokyo Olympics next week, {root said} she was “devastated and innocent”.',
  before:
    'The 26-year-old {advcl-of-run Norwegian}, who was to {ccomp-of-said run} at the Tokyo Olympics next week, {root said} she was “devastated and innocent”.',
  reason:
    'A clause with “who” tells of the noun before it, and a verb behind the comma that closes it has that noun for its subject.',
  repair(tokens) {
    for (const verb of tokens) {
      if (!hasFiniteForm(verb) || verb.upos !== 'VERB' || tokens[verb.index - 1]?.exact !== ',') continue
      const inner = hangingOn(tokens, verb).find((t) => t.deprel === 'ccomp' && t.index < verb.index)
      const pronoun =
        inner && hangingOn(tokens, inner).find((t) => /^WP$/.test(t.xpos) && t.deprel === 'nsubj')
      const noun = pronoun && tokens[pronoun.index - 2]
      if (
        !inner ||
        !noun ||
        tokens[pronoun.index - 1]?.exact !== ',' ||
        !(isNoun(noun) || noun.upos === 'ADJ')
      )
        continue
      if (noun.head !== inner.index) continue
      if (hangingOn(tokens, verb).some((t) => t.deprel.startsWith('nsubj') && t.index < verb.index)) continue
      Object.assign(noun, { head: verb.index, deprel: 'nsubj' })
      Object.assign(inner, { head: noun.index, deprel: 'acl:relcl' })
    }
  },
}
