// Repairing "he said 40 were held; the minister, Ana Diaz, put the number at 15", where the minister put nothing.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun } from './words-of-tree.ts'

export const subjectBehindSemicolon: TreeRepair = {
  name: 'subject-behind-semicolon',
  example:
    'The union {root said} 40 members were hurt; the {nsubj-of-put mayor}, {appos-of-mayor Ana} Diaz, {parataxis-of-said put} the number at 15.',
  before:
    'The union {root said} 40 members were hurt; the {parataxis-of-hurt mayor}, {appos-of-mayor Ana} Diaz, {conj-of-said put} the number at 15.',
  reason:
    'Behind a semicolon a clause begins: the noun there, with the name beside it between commas, is the subject of the verb right behind.',
  repair(tokens) {
    for (const verb of tokens) {
      const isJoined = verb.deprel === 'conj' || verb.deprel === 'parataxis'
      if (!isJoined || !hasFiniteForm(verb) || tokens[verb.index - 1]?.exact !== ',') continue
      if (hangingOn(tokens, verb).some(({ deprel }) => /^(?:nsubj|csubj|cc$|expl)/.test(deprel))) continue
      const semicolon = tokens.slice(0, verb.index).findLast(({ exact }) => exact === ';')
      const noun = semicolon && openingNoun(tokens, semicolon.index + 1, verb.index)
      if (!noun || verb.head > semicolon.index) continue
      Object.assign(noun, { head: verb.index, deprel: 'nsubj' })
      verb.deprel = 'parataxis'
    }
  },
}

/** The one noun of the stretch that hangs on a word before it, unless a preposition opens the stretch. */
function openingNoun(tokens: readonly Token[], start: number, end: number): Token | null {
  const isInside = ({ index }: Token): boolean => index >= start && index < end
  const led = tokens.filter((t) => isInside(t) && t.upos !== 'PUNCT' && (t.head < start || t.head >= end))
  const [noun, ...others] = led
  if (!noun || others.length > 0 || !isNoun(noun) || noun.head >= start) return null
  const mine = hangingOn(tokens, noun)
  return mine.some(({ deprel }) => deprel === 'case') || !mine.some(({ deprel }) => deprel === 'appos')
    ? null
    : noun
}
