// Repairing "she says nine were killed, and has published a list", where the dead had published it.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const joinedByNumber: TreeRepair = {
  name: 'joined-by-number',
  example:
    'Diaz {root says} that nine were {ccomp-of-says killed}, and has {conj-of-says published} a list of names.',
  before:
    'Diaz {root says} that nine were {ccomp-of-says killed}, and has {conj-of-killed published} a list of names.',
  reason: 'A verb in the singular does not go with several: it is joined to the verb whose subject is one.',
  repair(tokens, words) {
    for (const verb of tokens) {
      const told = tokens[verb.head]
      const saying = tokens[told?.head ?? -1]
      if (
        verb.deprel !== 'conj' ||
        told?.deprel !== 'ccomp' ||
        !saying ||
        !words.clauseVerbs.has(saying.lemma)
      )
        continue
      const mine = hangingOn(tokens, verb)
      const finite = mine.find(({ deprel }) => /^(?:aux|cop)/.test(deprel)) ?? verb
      if (finite.xpos !== 'VBZ' || mine.some(({ deprel }) => /^(?:nsubj|csubj|expl|mark)/.test(deprel)))
        continue
      const [several, one] = [told, saying].map((v) => hangingOn(tokens, v).find(isSubject))
      if (several && one && isSeveral(several, words) && !isSeveral(one, words)) verb.head = saying.index
    }
  },
}

const isSubject = ({ deprel }: Token): boolean => /^nsubj(?::pass)?$/.test(deprel)

/** A plural, or a number that is not one. */
const isSeveral = (token: Token, { severalPronouns, oneWords }: NewsGrammarWords): boolean =>
  /^NNP?S$/.test(token.xpos) ||
  (token.upos === 'NUM' && !oneWords.has(plain(token))) ||
  (token.upos === 'PRON' && severalPronouns.has(token.lemma))
