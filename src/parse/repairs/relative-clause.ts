// Repairing a tree in which a relative clause has swallowed the clause around it: greedy parsing often does that.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isFinite } from './words-of-tree.ts'

export const relativeClause: TreeRepair = {
  name: 'relative-clause',
  example:
    'The {nsubj-of-overturned bus} that {acl:relcl-of-bus carried} the {obj-of-carried team} {root overturned} on a bridge.',
  before:
    'The {nsubj-of-carried bus} that {root carried} the {nsubj-of-overturned team} {ccomp-of-carried overturned} on a bridge.',
  reason:
    'Where the verb of a relative clause was given the noun that it describes and the main verb hangs on it, the two change places.',
  repair,
}

/** Relations by which the main verb is hung under the verb of the relative clause. */
const SWALLOWED = /^(?:conj|advcl|ccomp|parataxis|xcomp|obj|dep|appos|acl)$/

/**
 * A finite verb after `inner` that hangs on it without "and" or "that", or describes its object though no finite verb does: the
 * main verb, led astray.
 */
function swallowedVerb(tokens: Token[], inner: Token): Token | null {
  for (const verb of tokens) {
    if (verb.index <= inner.index || !SWALLOWED.test(verb.deprel)) continue
    const object = verb.deprel === 'acl' && verb.xpos === 'VBD' ? tokens[verb.head] : null
    if (verb.head !== inner.index && object?.head !== inner.index) continue
    if (!/^(?:VERB|AUX)$/.test(verb.upos) || !(isFinite(tokens, verb) || isOnlyOne(tokens, verb, inner)))
      continue
    const mine = hangingOn(tokens, verb)
    if (mine.some((t) => /^(?:cc$|mark|expl|csubj)/.test(t.deprel) || /^W/.test(t.xpos))) continue
    const subjects = mine.filter((t) => t.deprel.startsWith('nsubj'))
    if (subjects.some((t) => tokens.slice(inner.index, t.index).some((u) => u.exact === ','))) continue
    if (subjects.every((t) => t.index > inner.index && t.index < verb.index && t.upos === 'NOUN')) return verb
  }
  return null
}

/** “The officers who seized power named a leader.”: a past form with an object, where a full sentence has no other main verb. */
const isOnlyOne = (tokens: readonly Token[], verb: Token, inner: Token): boolean =>
  verb.xpos === 'VBN' &&
  tokens[inner.head]?.deprel === 'root' &&
  /^[.!?]$/.test(tokens.at(-1)!.exact) &&
  !tokens.some((t) => t.index > inner.index && /^(?:VB[DZP]|MD)$/.test(t.xpos)) &&
  tokens.some((t) => t.head === verb.index && t.index > verb.index && /^(?:obj|xcomp)$/.test(t.deprel))

/**
 * "The storm that hit the coast killed four": where "storm" was made the subject of "hit", beside "that", or the root,
 * and "killed" was hung on "hit", makes "killed" the main verb, "storm" its subject and "hit" the relative clause.
 */
function repair(tokens: Token[]): void {
  for (const pronoun of tokens) {
    if (!/^W(?:DT|P)$/.test(pronoun.xpos) || !pronoun.deprel.startsWith('nsubj')) continue
    const inner = tokens[pronoun.head]
    if (!inner || inner.index < pronoun.index) continue
    const isRelative = inner.deprel === 'acl:relcl' && tokens[inner.head]?.deprel === 'root'
    const noun = isRelative
      ? tokens[inner.head]!
      : tokens.find((t) => t.head === inner.index && t.deprel.startsWith('nsubj') && t.index < pronoun.index)
    if (!noun || tokens.slice(noun.index, pronoun.index).some((t) => /^(?:VERB|AUX)$/.test(t.upos))) continue
    const main = noun.index < pronoun.index ? swallowedVerb(tokens, inner) : null
    if (!main) continue
    const outer = isRelative ? noun : inner
    const place = { head: outer.head, deprel: outer.deprel }
    const isPassive = tokens.some((t) => t.head === main.index && t.deprel === 'aux:pass')
    for (const t of tokens) {
      if (t.head === main.index && t.deprel.startsWith('nsubj'))
        Object.assign(t, { head: inner.index, deprel: 'obj' })
      else if (t.head === inner.index && t !== main && (t.index > main.index || t.index < noun.index))
        t.head = main.index
      else if (t.head === noun.index && isRelative && t.index > main.index) t.head = main.index
    }
    if (main.xpos === 'VBN' && !isPassive) main.xpos = 'VBD'
    Object.assign(main, place)
    Object.assign(noun, { head: main.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
    Object.assign(inner, { head: noun.index, deprel: 'acl:relcl' })
  }
}
