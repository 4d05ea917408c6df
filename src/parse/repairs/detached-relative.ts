// Repairing a relative clause behind a comma that was read as a second main clause: "targets in Peru, which sent jets".
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const detachedRelative: TreeRepair = {
  name: 'detached-relative',
  example: 'Jets hit targets in Peru, which {acl:relcl-of-Peru fired} missiles in response.',
  before: 'Jets hit targets in Peru, which {conj-of-hit fired} missiles in response.',
  reason:
    'A clause whose subject is “who” or “which” right behind a noun and a comma says more of that noun; “which” behind a place may also say more of all that went before. Where the noun stands in a phrase of another one, both may be meant, unless it is a name and the phrase is no “of” phrase: then a thing is the name, a person the other.',
  repair,
}

/** Relations by which the verb is hung on what stands before the clause. */
const HUNG = /^(?:parataxis|conj|advcl|advcl:relcl|dep|acl:relcl|ccomp)$/

function repair(tokens: Token[], words: NewsGrammarWords): void {
  for (const pronoun of tokens) {
    if (!/^W(?:DT|P)$/.test(pronoun.xpos) || !pronoun.deprel.startsWith('nsubj')) continue
    const verb = tokens[pronoun.head]
    const [before, comma] = [tokens[pronoun.index - 2], tokens[pronoun.index - 1]]
    if (!verb || verb.index < pronoun.index || comma?.exact !== ',' || !before || !isNoun(before)) continue
    const hung = tokens[verb.head]
    if (!HUNG.test(verb.deprel) || !hung || hung.index > pronoun.index || isNoun(hung)) continue
    if (hangingOn(tokens, verb).some(({ deprel }) => deprel === 'cc')) continue
    const noun = antecedentOf(tokens, before, /^WP/.test(pronoun.xpos), words)
    if (!noun) continue
    giveBack(tokens, verb, hung)
    Object.assign(verb, { head: noun.index, deprel: 'acl:relcl' })
  }
}

/** What stands behind the comma that closes the clause belongs to the clause around it: “, which borders Peru, of killing”. */
function giveBack(tokens: readonly Token[], verb: Token, outer: Token): void {
  const closing = tokens.slice(verb.index).find(({ exact }) => exact === ',')
  if (!closing) return
  for (const t of hangingOn(tokens, verb))
    if (t.index > closing.index && /^(?:obl|advcl|nmod)/.test(t.deprel)) t.head = outer.index
}

/** The noun that is meant, or null where it may be either of two. */
function antecedentOf(
  tokens: readonly Token[],
  last: Token,
  isPerson: boolean,
  words: NewsGrammarWords,
): Token | null {
  let noun = last
  while (/^(?:flat|compound|appos)/.test(noun.deprel) && isNounAt(tokens, noun.head))
    noun = tokens[noun.head]!
  const holder = tokens[noun.head]
  const preposition = hangingOn(tokens, noun).find(({ deprel }) => deprel === 'case')
  const isPlace = noun.upos === 'NOUN' && words.circumstancePrepositions.has(plain(preposition))
  if (noun.deprel !== 'nmod' || !holder || !isNoun(holder)) return isPlace && !isPerson ? null : noun
  if (noun.upos !== 'PROPN' || plain(preposition) === words.ofWord) return null
  return isPerson ? holder : noun
}

const isNounAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return token !== undefined && isNoun(token)
}
