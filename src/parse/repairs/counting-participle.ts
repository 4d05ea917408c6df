// Repairing "killed 17 workers and injured dozens", where "injured" was read as what the dozens are.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, plain } from './words-of-tree.ts'

export const countingParticiple: TreeRepair = {
  name: 'counting-participle',
  example:
    'The fire {root killed} 17 {obj-of-killed workers} {cc-of-injured and} {conj-of-killed injured} {obj-of-injured dozens}.',
  before:
    'The fire {root killed} 17 {obj-of-killed workers} {cc-of-dozens and} {amod-of-dozens injured} {conj-of-workers dozens}.',
  reason: 'A word such as “injured” between “and” and a bare number goes on with the verb before it.',
  repair(tokens, words) {
    for (const participle of tokens) {
      const infinitive = words.countingPasts.get(plain(participle))
      const amount = tokens[participle.head]
      if (infinitive === undefined || participle.deprel !== 'amod' || !amount) continue
      const and = tokens[participle.index - 1]
      const verb = verbBefore(tokens, amount, words)
      if (!verb || and?.upos !== 'CCONJ' || and.head !== amount.index) continue
      Object.assign(participle, {
        upos: 'VERB',
        xpos: 'VBD',
        lemma: infinitive,
        head: verb.index,
        deprel: 'conj',
      })
      Object.assign(and, { head: participle.index })
      Object.assign(amount, { head: participle.index, deprel: 'obj' })
    }
  },
}

/** The finite verb with an object that a bare amount was joined to. */
function verbBefore(tokens: readonly Token[], amount: Token, { amounts }: NewsGrammarWords): Token | null {
  if (amount.deprel !== 'conj' || (amount.upos !== 'NUM' && !amounts.has(plain(amount)))) return null
  const above = tokens[amount.head]
  const verb = above?.deprel === 'obj' ? tokens[above.head] : above
  if (verb?.upos !== 'VERB' || !hasFiniteForm(verb)) return null
  return hangingOn(tokens, verb).some(({ deprel }) => deprel === 'obj') ? verb : null
}
