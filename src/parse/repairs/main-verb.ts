// Repairing a sentence without a main verb: "Talks between the two sides collapsed" was read as a noun with a participle.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { giveToVerb, hangingOn, isNoun, plain } from './words-of-tree.ts'

export const mainVerb: TreeRepair = {
  name: 'main-verb',
  example: '{nsubj-of-collapsed Talks} between the government and the rebels {root collapsed} on Tuesday.',
  before: '{root Talks} between the government and the rebels {conj-of-Talks collapsed} on Tuesday.',
  reason:
    'Where a noun is the root of a full sentence, the first verb behind it that may be finite and has no subject of its own is the main verb, and the noun its subject.',
  repair,
}

/** Relations by which the main verb is hung somewhere in the phrase of its subject. */
const HUNG = /^(?:acl|xcomp|dep|parataxis|advcl|amod)/

function repair(tokens: Token[], words: NewsGrammarWords): void {
  const subject = tokens.find(({ deprel }) => deprel === 'root')
  if (!subject || !isNoun(subject) || !/^[.!?]$/.test(tokens.at(-1)!.exact)) return
  if (hangingOn(tokens, subject).some(({ deprel }) => /^(?:cop|case|nsubj|csubj|aux|expl)/.test(deprel)))
    return
  const rest = tokens.slice(subject.index + 1)
  // “the number of people known to have died rose”: a participle in the phrase of the subject is passed over
  const verb = rest.find(
    (t) =>
      /^(?:VB[DNZP]|MD)$/.test(t.xpos) &&
      !(t.xpos === 'VBN' && t.head > subject.index && !isOpen(tokens, t, words)),
  )
  if (!verb || verb.upos !== 'VERB' || !HUNG.test(verb.deprel) || !isOpen(tokens, verb, words)) return
  const before = tokens.slice(0, verb.index)
  if (before.some(({ exact, xpos }) => /^[;:]$/.test(exact) || /^W/.test(xpos))) return
  if (before.some(({ exact }) => exact === ',') && !isBehindApposition(tokens, subject, verb)) return
  if (verb.xpos === 'VBN') verb.xpos = 'VBD'
  const described = verb.deprel === 'amod' ? tokens[verb.head] : undefined
  giveToVerb(tokens, subject, verb)
  if (described && described.index > verb.index) {
    const isObject = !hangingOn(tokens, described).some(({ deprel }) => deprel === 'case')
    Object.assign(described, { head: verb.index, deprel: isObject ? 'obj' : 'obl' })
  }
  Object.assign(verb, { head: -1, deprel: 'root' })
  Object.assign(subject, { head: verb.index, deprel: 'nsubj' })
}

/** “Ana Diaz, the leader of the union, called on …”: do the only two commas enclose what the subject is? */
function isBehindApposition(tokens: readonly Token[], subject: Token, verb: Token): boolean {
  const [open, close, ...others] = tokens.slice(0, verb.index).filter(({ exact }) => exact === ',')
  if (!open || !close || others.length > 0 || close.index !== verb.index - 1) return false
  // “Governor Tom Reed, a Republican, criticised”
  if (tokens[open.index + 1]?.upos === 'DET' && tokens.slice(open.index, close.index).every(isOfPhrase))
    return true
  return hangingOn(tokens, subject).some(
    (t) =>
      t.deprel === 'appos' &&
      (t.index > open.index
        ? t.index < close.index
        : // “Human Rights Network, a local group,”: the name itself was cut in two
          t.index === open.index - 1 &&
          hangingOn(tokens, t).some(({ deprel, index }) => deprel === 'appos' && index < close.index)),
  )
}

const isOfPhrase = ({ upos }: Token): boolean => /^(?:PUNCT|DET|ADJ|NOUN|PROPN|ADP|NUM)$/.test(upos)

/** Is the verb that of a clause with “who” or “which”? */
const isRelative = (tokens: readonly Token[], verb: Token): boolean =>
  hangingOn(tokens, verb).some(({ deprel, xpos }) => deprel.startsWith('nsubj') && /^W/.test(xpos))

/** “apologised … but insisted it was not”: does what hangs on the verb by “and” or “but” hold the other one? */
function isJoinedTo(tokens: readonly Token[], verb: Token, other: Token): boolean {
  let at: Token | undefined = other
  for (let steps = 0; at && steps < tokens.length; steps++) {
    if (at.head === verb.index)
      return at.deprel === 'conj' && hangingOn(tokens, at).some(({ deprel }) => deprel === 'cc')
    at = tokens[at.head]
  }
  return false
}

/** Has the verb nothing that makes it a participle or the verb of a clause: no subject, no “by”, no auxiliary? */
function isOpen(tokens: readonly Token[], verb: Token, { byWord }: NewsGrammarWords): boolean {
  const mine = hangingOn(tokens, verb)
  if (mine.some(({ deprel }) => /^(?:nsubj|aux|mark|cc$|csubj|expl)/.test(deprel))) return false
  if (verb.xpos !== 'VBN') return true
  const next = tokens[verb.index + 1]
  const isLast = !tokens
    .slice(verb.index + 1)
    .some((t) => /^(?:VB[DZP]|MD)$/.test(t.xpos) && !isRelative(tokens, t) && !isJoinedTo(tokens, verb, t))
  return isLast && plain(next) !== byWord
}
