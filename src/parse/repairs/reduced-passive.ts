// Repairing a heading that spares “was”: "Hospital bombed in northern city" was read as what the hospital did.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const reducedPassive: TreeRepair = {
  name: 'reduced-passive',
  example: '{nsubj:pass-of-bombed Hospital} {root bombed} in northern {obl-of-bombed city}',
  before: '{nsubj-of-bombed Hospital} {root bombed} in northern {obl-of-bombed city}',
  reason:
    'In a heading, a past form of a verb that needs an object and has none tells what was done to its subject; before a verb of the present it only describes it.',
  repair(tokens, words) {
    if (/^[.?!…]$/.test(tokens.at(-1)?.exact ?? '.')) return
    for (const verb of tokens) {
      if (!/^VB[DN]$/.test(verb.xpos) || !words.undergoneVerbs.has(verb.lemma)) continue
      const mine = hangingOn(tokens, verb)
      const subject = mine.find((t) => /^nsubj(?::pass)?$/.test(t.deprel) && t.index < verb.index)
      if (!subject || mine.some(({ deprel }) => /^(?:aux|cop|expl)/.test(deprel))) continue
      const object = mine.find(({ deprel }) => /^(?:i?obj|ccomp)$/.test(deprel))
      const present = object && tokens[object.index]!.xpos === 'VBZ' ? object : presentBehind(tokens, verb)
      if (object && object !== present && !makePhrase(tokens, verb, object, words)) continue
      verb.xpos = 'VBN'
      subject.deprel = 'nsubj:pass'
      if (present) describe(tokens, subject, verb, present)
    }
  },
}

/** The verb in the present behind a participle that it has no subject besides: “Mayor accused of fraud resigns”. */
const presentBehind = (tokens: readonly Token[], verb: Token): Token | undefined => {
  const rest = tokens.slice(verb.index + 1)
  const end = rest.findIndex(({ upos, xpos }) => /^(?:PUNCT|SCONJ|CCONJ)$/.test(upos) || /^W/.test(xpos))
  return rest
    .slice(0, end < 0 ? undefined : end)
    .find((t) => t.xpos === 'VBZ' && t.upos === 'VERB' && !hasSubject(tokens, t))
}

const hasSubject = (tokens: readonly Token[], verb: Token): boolean =>
  hangingOn(tokens, verb).some(({ deprel }) => deprel.startsWith('nsubj'))

/** “Teacher stabbed outside school”: a preposition before the noun was taken for a word of it. */
function makePhrase(tokens: readonly Token[], verb: Token, object: Token, words: NewsGrammarWords): boolean {
  const first = tokens[verb.index + 1]
  if (!first || !words.placeLinks.has(plain(first)) || object.index <= first.index || object.deprel !== 'obj')
    return false
  Object.assign(first, { upos: 'ADP', xpos: 'IN', head: object.index, deprel: 'case' })
  object.deprel = 'obl'
  return true
}

/** The participle is said of the subject, and the verb in the present takes its place. */
function describe(tokens: readonly Token[], subject: Token, verb: Token, present: Token): void {
  Object.assign(present, { head: verb.head, deprel: verb.deprel })
  for (const t of hangingOn(tokens, verb))
    if (t !== present && (t.index > present.index || t.deprel === 'punct')) t.head = present.index
  Object.assign(subject, { head: present.index, deprel: 'nsubj' })
  Object.assign(verb, { head: subject.index, deprel: 'acl' })
}
