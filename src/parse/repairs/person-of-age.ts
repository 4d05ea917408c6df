// Repairing "a man of 36 was overpowered", where 36 were overpowered.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

/** Nobody is told to be older, and younger ones are told by months. */
const OLDEST = 120

export const personOfAge: TreeRepair = {
  name: 'person-of-age',
  example: 'A {nsubj:pass-of-killed boy} of {nmod-of-boy 12} was {root killed}.',
  before: 'A {root boy} of {nsubj:pass-of-killed 12} was {acl-of-boy killed}.',
  reason: 'A number behind “a man of” is his age, and does nothing.',
  repair(tokens, { ofWord, agedNouns }) {
    for (const number of tokens) {
      const [person, of, verb] = [tokens[number.index - 2], tokens[number.index - 1], tokens[number.head]]
      if (number.upos !== 'NUM' || plain(of) !== ofWord || !verb || verb.index < number.index) continue
      if (!person || !agedNouns.has(person.lemma) || !(Number(number.exact) <= OLDEST)) continue
      const role = number.deprel
      Object.assign(number, { head: person.index, deprel: 'nmod' })
      Object.assign(of!, { head: number.index, deprel: 'case' })
      if (verb.head === person.index) takePlace(tokens, verb, person, role)
    }
  },
}

/** The verb stands where the person stood, and has the person for what the number was to it. */
function takePlace(tokens: readonly Token[], verb: Token, person: Token, role: string): void {
  Object.assign(verb, { head: person.head, deprel: person.deprel })
  Object.assign(person, { head: verb.index, deprel: role.startsWith('nsubj') ? role : 'nsubj' })
  for (const t of hangingOn(tokens, person)) if (t.index > verb.index) t.head = verb.index
}
