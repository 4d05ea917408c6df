// Repairing a noun for a deed that was read as a participle: "the school shooting left two dead".
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const deedNoun: TreeRepair = {
  name: 'deed-noun',
  example:
    'A {compound-of-shooting church} {nsubj-of-killed shooting} in {nmod-of-shooting Texas} killed six.',
  before: 'A {nsubj-of-killed church} {acl-of-church shooting} in {obl-of-shooting Texas} killed six.',
  reason:
    'A word such as “shooting” is a noun behind a determiner of its own (“an April 2007 shooting”), before “of”, and behind a place, a means or a name with a determiner (“a school shooting”), and between “in” and another preposition (“killed in shelling near the port”); “a man shooting at a crowd” stays a clause.',
  repair,
}

/** A relation of a verb, and the one that a noun in its place has. */
const AS_NOUN: Readonly<Record<string, string>> = {
  advcl: 'obl',
  acl: 'nmod',
  ccomp: 'obj',
  xcomp: 'obj',
  csubj: 'nsubj',
}

/** What hung on the noun before the deed, and a verb that hung on the deed, is put in its place. */
function repair(tokens: Token[], words: NewsGrammarWords): void {
  for (const deed of tokens) {
    if (deed.xpos !== 'VBG' || !words.deedNouns.has(plain(deed))) continue
    const mine = hangingOn(tokens, deed)
    if (mine.some((t) => /^(?:obj|aux|iobj)/.test(t.deprel) && !mayBeVerb(t, words))) continue
    const isDetermined = mine.some(({ deprel, index }) => deprel === 'det' && index < deed.index)
    const before = nounBefore(tokens, deed, words)
    if (!isDetermined && !before && !isOccasion(tokens, deed, words)) continue
    Object.assign(deed, { upos: 'NOUN', xpos: 'NN', lemma: plain(deed) })
    if (before) takePlace(tokens, deed, before)
    else deed.deprel = AS_NOUN[deed.deprel.split(':')[0]!] ?? deed.deprel
    for (const child of hangingOn(tokens, deed)) asNounsChild(child, deed)
    freeVerb(tokens, deed)
  }
}

/** “Office shooting kills one”: its object may be the verb of a heading. */
const mayBeVerb = (token: Token, { countingVerbs }: NewsGrammarWords): boolean =>
  countingVerbs.has(plain(token))

/** “Killed in shelling near the town”: behind “in” and before another preposition stands a noun, and not what the killed did. */
function isOccasion(
  tokens: readonly Token[],
  deed: Token,
  { circumstancePrepositions, circumstanceOpener }: NewsGrammarWords,
): boolean {
  const next = plain(tokens[deed.index + 1])
  return (
    deed.deprel === 'advcl' &&
    plain(tokens[deed.index - 1]) === circumstanceOpener &&
    circumstancePrepositions.has(next)
  )
}

/** The noun that describes the deed, where the two can be nothing but one phrase. */
function nounBefore(tokens: readonly Token[], deed: Token, words: NewsGrammarWords): Token | null {
  const noun = tokens[deed.index - 1]
  if (deed.deprel !== 'acl' || !noun || deed.head !== noun.index || !isNoun(noun)) return null
  const isNamed = noun.upos === 'PROPN' && hangingOn(tokens, noun).some(({ deprel }) => deprel === 'det')
  const isMeant =
    plain(tokens[deed.index + 1]) === words.ofWord || isNamed || words.beforeDeeds.has(plain(noun))
  return isMeant ? noun : null
}

/** The deed heads the phrase: what the noun was to the rest of the sentence, it is now. */
function takePlace(tokens: readonly Token[], deed: Token, noun: Token): void {
  const moved = hangingOn(tokens, noun).filter(
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
  const verb = hangingOn(tokens, deed).find(
    (t) =>
      t.index > deed.index &&
      /^VB[DNZP]$/.test(t.xpos) &&
      /^(?:xcomp|acl|advcl|ccomp|conj|parataxis|dep)$/.test(t.deprel) &&
      !hangingOn(tokens, t).some(({ deprel }) => /^(?:cc$|mark|nsubj)/.test(deprel)),
  )
  if (!verb) return
  const isPassive = hangingOn(tokens, verb).some(({ deprel }) => deprel === 'aux:pass')
  if (!isPassive && verb.xpos === 'VBN') verb.xpos = 'VBD'
  for (const child of hangingOn(tokens, deed)) if (child.index > verb.index) child.head = verb.index
  Object.assign(verb, { head: -1, deprel: 'root' })
  Object.assign(deed, { head: verb.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
}
