// Repairing "A spokesman for the army, Ana Diaz, denied it", where the name was read as a second subject or as the army's.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const namedOfficer: TreeRepair = {
  name: 'named-officer',
  example:
    'A {nsubj-of-rejected spokesman} for the army, {appos-of-spokesman Col} Marek Tal, {root rejected} the claim.',
  before:
    'A {nsubj-of-rejected spokesman} for the army, {nsubj-of-rejected Col} Marek Tal, {root rejected} the claim.',
  reason:
    'A name between commas behind an office and its body is that of the one who holds the office; a body is no person.',
  repair(tokens, words) {
    for (const office of tokens) {
      if (!words.spokenOffices.has(plain(office))) continue
      const body = hangingOn(tokens, office).find((t) => t.deprel === 'nmod' && t.index > office.index)
      if (!body || !isBody(body, words)) continue
      const comma = tokens.slice(body.index + 1).find(({ upos }) => upos !== 'PROPN')
      const name = comma?.exact === ',' ? headOfName(tokens, comma.index + 1) : undefined
      if (!name || !(name.head === body.index ? name.deprel === 'appos' : isSecondSubject(name, office)))
        continue
      Object.assign(name, { head: office.index, deprel: 'appos' })
    }
  },
}

const isBody = (noun: Token, words: Parameters<TreeRepair['repair']>[1]): boolean =>
  noun.upos === 'PROPN' || (words.speakingBodies.has(plain(noun)) && !words.spokenOffices.has(plain(noun)))

/** A verb has one subject, and the office comes first. */
const isSecondSubject = (name: Token, office: Token): boolean =>
  name.head === office.head && name.deprel === 'nsubj' && office.deprel === 'nsubj'

/** The head of the words of a name, of two at least, between this place and the next comma. */
function headOfName(tokens: readonly Token[], first: number): Token | undefined {
  const end = tokens.findIndex(({ exact, index }) => index > first && exact === ',')
  const name = end < 0 ? [] : tokens.slice(first, end)
  return name.length > 1 && name.every(({ upos }) => upos === 'PROPN')
    ? name.find(({ head }) => head < first || head >= end)
    : undefined
}
