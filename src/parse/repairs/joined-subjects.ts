// Repairing two subjects of one verb that “and” joins: "Ana Okoro and bank governor Tom Reed resigned".
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const joinedSubjects: TreeRepair = {
  name: 'joined-subjects',
  example:
    'Finance {nsubj-of-resigned minister} Ana Okoro and central bank {conj-of-minister governor} Tom Reed {root resigned} on Monday.',
  before:
    'Finance {nsubj-of-resigned minister} Ana Okoro and central bank {nsubj-of-resigned governor} Tom Reed {root resigned} on Monday.',
  reason:
    'A verb has one subject; a second one that opens with “and” is joined to the first, or to the noun behind “between”.',
  repair(tokens, words) {
    for (const verb of tokens) {
      const [first, second, ...others] = hangingOn(tokens, verb).filter(({ deprel }) =>
        /^nsubj(?::pass)?$/.test(deprel),
      )
      if (!first || !second || others.length > 0 || second.index > verb.index) continue
      if (!isNoun(first) || !isNoun(second)) continue
      const and = joining(tokens, first, second, verb, words)
      if (!and) continue
      const partner = behindBetween(tokens, first, words) ?? first
      Object.assign(and, { head: second.index })
      Object.assign(second, { head: partner.index, deprel: 'conj' })
    }
  },
}

/** The “and” before the phrase of the second subject, whether it hangs on that or, with no verb between, on the verb. */
function joining(
  tokens: readonly Token[],
  first: Token,
  second: Token,
  verb: Token,
  { andWord }: NewsGrammarWords,
): Token | undefined {
  return [...hangingOn(tokens, second), ...hangingOn(tokens, verb)].find(
    (t) =>
      t.deprel === 'cc' &&
      plain(t) === andWord &&
      t.index > first.index &&
      t.index < second.index &&
      (t.head === second.index || isOneList(tokens, first, t, second)),
  )
}

/** Stands nothing but noun phrases, and no comma, on both sides of the “and”? */
const isOneList = (tokens: readonly Token[], first: Token, and: Token, second: Token): boolean =>
  tokens
    .slice(first.index + 1, second.index)
    .every((t) => t === and || /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|ADV)$/.test(t.upos) || t.deprel === 'case')

/** “Trains between Oslo and the coast”: the place that the second is joined to. */
function behindBetween(
  tokens: readonly Token[],
  first: Token,
  { betweenWord }: NewsGrammarWords,
): Token | undefined {
  return hangingOn(tokens, first).find(
    (t) =>
      t.deprel === 'nmod' &&
      hangingOn(tokens, t).some((c) => c.deprel === 'case' && plain(c) === betweenWord),
  )
}
