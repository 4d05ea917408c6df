// Repairing "shot down 11 drones launched from the coast", where whoever shot them down was read as who launched them.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn } from './words-of-tree.ts'

export const finiteComplement: TreeRepair = {
  name: 'finite-complement',
  example: 'The army said it had shot down 9 of 12 drones {acl-of-drones launched} overnight from the coast.',
  before: 'The army said it had shot down 9 of 12 drones {xcomp-of-shot launched} overnight from the coast.',
  reason:
    'A form in the past right behind a noun is no complement of the verb before, which would be an infinitive: it is a participle that tells what was done to the noun.',
  repair(tokens, words) {
    for (const verb of tokens) {
      const noun = tokens[verb.index - 1]
      // “a deal signed in May collapsed”: behind a name it may be the verb of another noun
      if (noun?.upos !== 'NOUN' || !mayDescribe(tokens, verb, words)) continue
      if (noun.deprel.startsWith('nsubj') || tokens[verb.head]!.index >= noun.index) continue
      Object.assign(verb, { head: noun.index, deprel: 'acl', xpos: 'VBN' })
    }
  },
}

/** Is it the past form of a regular verb, without a subject or an object, hung on a verb as what completes it? */
const mayDescribe = (tokens: readonly Token[], verb: Token, { pastEnding }: NewsGrammarWords): boolean =>
  verb.xpos === 'VBD' &&
  verb.deprel === 'xcomp' &&
  verb.exact.endsWith(pastEnding) &&
  tokens[verb.head]?.upos === 'VERB' &&
  !hangingOn(tokens, verb).some(({ deprel }) => /^(?:nsubj|obj|cc$|mark|aux|ccomp|xcomp)/.test(deprel))
