// Repairing a noun for a deed that was read as a participle: "the school shooting left two dead".
import type { NewsGrammarWords } from '../lang/shape/news-grammar.ts'
import type { Token } from '../model/token.ts'

const NOUN = /^(?:NOUN|PROPN)$/
/** A relation of a verb, and the one that a noun in its place has. */
const AS_NOUN: Readonly<Record<string, string>> = {
  advcl: 'obl',
  acl: 'nmod',
  ccomp: 'obj',
  xcomp: 'obj',
  csubj: 'nsubj',
}

const childrenOf = (tokens: readonly Token[], { index }: Token): Token[] =>
  tokens.filter(({ head }) => head === index)

/**
 * Takes “shooting” for a noun behind a determiner of its own (“an April 2007 shooting”), before “of” (“the police shooting of a boy”)
 * and behind a place, a means or a name with a determiner (“a school shooting”); what hung on the noun before it, and a verb that
 * hung on it, is put in its place. “A man shooting at a crowd” stays a clause. Changes `tokens` in place.
 */
export function repairDeedNoun(tokens: Token[], words: NewsGrammarWords): void {
  for (const deed of tokens) {
    if (deed.xpos !== 'VBG' || !words.deedNouns.has(deed.exact.toLowerCase())) continue
    const mine = childrenOf(tokens, deed)
    if (mine.some((t) => /^(?:obj|aux|iobj)/.test(t.deprel) && !mayBeVerb(t, words))) continue
    const isDetermined = mine.some(({ deprel, index }) => deprel === 'det' && index < deed.index)
    const before = nounBefore(tokens, deed, words)
    if (!isDetermined && !before) continue
    Object.assign(deed, { upos: 'NOUN', xpos: 'NN', lemma: deed.exact.toLowerCase() })
    if (before) takePlace(tokens, deed, before)
    else deed.deprel = AS_NOUN[deed.deprel.split(':')[0]!] ?? deed.deprel
    for (const child of childrenOf(tokens, deed)) asNounsChild(child, deed)
    freeVerb(tokens, deed)
  }
}

/** “Office shooting kills one”: its object may be the verb of a heading. */
const mayBeVerb = ({ exact }: Token, { countingVerbs }: NewsGrammarWords): boolean =>
  countingVerbs.has(exact.toLowerCase())

/** The noun that describes the deed, where the two can be nothing but one phrase. */
function nounBefore(tokens: readonly Token[], deed: Token, words: NewsGrammarWords): Token | null {
  const noun = tokens[deed.index - 1]
  if (deed.deprel !== 'acl' || !noun || deed.head !== noun.index || !NOUN.test(noun.upos)) return null
  const isNamed = noun.upos === 'PROPN' && childrenOf(tokens, noun).some(({ deprel }) => deprel === 'det')
  const isMeant =
    tokens[deed.index + 1]?.exact === 'of' || isNamed || words.beforeDeeds.has(noun.exact.toLowerCase())
  return isMeant ? noun : null
}

/** The deed heads the phrase: what the noun was to the rest of the sentence, it is now. */
function takePlace(tokens: readonly Token[], deed: Token, noun: Token): void {
  const moved = childrenOf(tokens, noun).filter(
    ({ index, deprel }) => index > deed.index || /^(?:det|case|nmod:poss|nummod|cop|mark)/.test(deprel),
  )
  Object.assign(deed, { head: noun.head, deprel: noun.deprel })
  for (const child of moved) child.head = deed.index
  Object.assign(noun, { head: deed.index, deprel: 'compound' })
}

function asNounsChild(child: Token, deed: Token): void {
  if (child.index < deed.index) {
    if (child.deprel === 'mark') child.deprel = 'case'
    else if (child.deprel.startsWith('nsubj')) child.deprel = 'compound'
  } else if (child.deprel.startsWith('obl')) child.deprel = 'nmod'
}

/** A verb behind the deed that hangs on it is the verb of the clause, and the deed its subject. */
function freeVerb(tokens: readonly Token[], deed: Token): void {
  if (deed.deprel !== 'root') return
  const verb = childrenOf(tokens, deed).find(
    (t) =>
      t.index > deed.index &&
      /^VB[DNZP]$/.test(t.xpos) &&
      /^(?:xcomp|acl|advcl|ccomp|conj|parataxis|dep)$/.test(t.deprel) &&
      !childrenOf(tokens, t).some(({ deprel }) => /^(?:cc|mark|nsubj)/.test(deprel)),
  )
  if (!verb) return
  const isPassive = childrenOf(tokens, verb).some(({ deprel }) => deprel === 'aux:pass')
  if (!isPassive && verb.xpos === 'VBN') verb.xpos = 'VBD'
  for (const child of childrenOf(tokens, deed)) if (child.index > verb.index) child.head = verb.index
  Object.assign(verb, { head: -1, deprel: 'root' })
  Object.assign(deed, { head: verb.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
}
