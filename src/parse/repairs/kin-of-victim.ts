// Repairing "The mother of a student shot by police has sued", where the mother was read as the one who was shot.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const kinOfVictim: TreeRepair = {
  name: 'kin-of-victim',
  example:
    'The {nsubj-of-filed mother} of a {nmod-of-mother student} {acl-of-student shot} by police has {root filed} a lawsuit.',
  before:
    'The {nsubj-of-shot mother} of a {nmod-of-mother student} {root shot} by police has {advcl-of-shot filed} a lawsuit.',
  reason:
    'Where a finite verb follows without a comma or conjunction, it is the verb of those who belong to somebody, and the participle before it tells what befell the one they belong to.',
  repair(tokens, words) {
    for (const kin of tokens) {
      const participle = words.kinNouns.has(plain(kin)) ? participleOf(tokens, kin, words) : null
      const victim = participle && tokens[participle.index - 1]
      const verb = participle && verbBehind(tokens, participle)
      if (!participle || !victim || !verb || participle.head === victim.index) continue
      giveClause(tokens, participle, verb)
      Object.assign(participle, { head: victim.index, deprel: 'acl', xpos: 'VBN' })
      Object.assign(kin, {
        head: verb.index,
        deprel: hangingOn(tokens, verb).some(isPassive) ? 'nsubj:pass' : 'nsubj',
      })
    }
  },
}

const isPassive = ({ deprel }: Token): boolean => deprel === 'aux:pass'

/** “Mother of a student shot by”: the participle right behind the noun that “of” leads to. */
function participleOf(tokens: readonly Token[], kin: Token, words: NewsGrammarWords): Token | null {
  if (plain(tokens[kin.index + 1]) !== words.ofWord) return null
  const end = tokens.findIndex(
    ({ index, upos }) => index > kin.index + 1 && !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos),
  )
  const participle = tokens[end]
  if (!participle || !words.victimParticiples.has(plain(participle)) || !isNoun(tokens[end - 1]!)) return null
  return /^(?:ADP|ADV|AUX|VERB|SCONJ)$/.test(tokens[end + 1]?.upos ?? '') ? participle : null
}

/** The verb of the first finite word behind the participle, if nothing opens another clause before it. */
function verbBehind(tokens: readonly Token[], participle: Token): Token | null {
  const finite = tokens.find(
    ({ index, xpos, upos }) =>
      index > participle.index && (/^(?:VB[DZP]|MD)$/.test(xpos) || /^(?:PUNCT|CCONJ|PRON)$/.test(upos)),
  )
  if (!finite || !/^(?:VERB|AUX)$/.test(finite.upos)) return null
  const verb = finite.upos === 'AUX' ? tokens[finite.head] : finite
  return verb && verb.index >= finite.index ? verb : null
}

/** Hands the place of the participle in the sentence to the verb, and what stands before the verb to the participle. */
function giveClause(tokens: readonly Token[], participle: Token, verb: Token): void {
  if (verb.head === participle.index)
    Object.assign(verb, { head: participle.head, deprel: participle.deprel })
  for (const t of tokens) {
    const isBetween = t.index > participle.index && t.index < verb.index
    if (t.head === participle.index && t.index > verb.index) t.head = verb.index
    else if (t.head === verb.index && isBetween && t.deprel === 'obl:unmarked') t.head = participle.index
    else if (t.head === verb.index && isBetween && /^nsubj/.test(t.deprel)) {
      for (const before of tokens)
        if (before.deprel === 'case' && before.head === verb.index && before.index < t.index)
          before.head = t.index
      Object.assign(t, { head: participle.index, deprel: 'obl' })
    }
  }
}
