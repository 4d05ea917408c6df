// What a repair of a tree is: a rule that mends what a parser learned on other texts gets wrong in news.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Rule } from '../../model/rule.ts'
import type { Token } from '../../model/token.ts'

/**
 * A mark of `example` says of which word its word depends, and how: `{nsubj-of-kills Fire} at factory {root kills} 7`, as
 * relations of Universal Dependencies v2. `before` is the same sentence as it is read where this repair alone is left out.
 * `after` names the repairs that must have run, as the example shows; in every other pair the order makes no difference.
 * `repair` changes the tokens of one sentence in place; what does not fit it stays as it is.
 */
export interface TreeRepair extends Rule {
  before: string
  after?: readonly string[]
  repair(tokens: Token[], words: NewsGrammarWords): void
}
