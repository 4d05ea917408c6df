// Repairing "152 people died, 97 of them civilians", where the civilians were read as whom the people died.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const numberOfThem: TreeRepair = {
  name: 'number-of-them',
  example: '{nsubj-of-died People} {root died}, 97 of them {appos-of-People civilians}.',
  before: '{nsubj-of-died People} {root died}, 97 of them {obj-of-died civilians}.',
  reason:
    'Behind a comma, a number “of them” tells more of those counted before, and what they are is done to nobody.',
  repair(tokens, { ofWord, themWord }) {
    for (const number of tokens) {
      const [comma, of, them] = [-1, 1, 2].map((step) => tokens[number.index + step])
      if (number.upos !== 'NUM' || comma?.exact !== ',' || plain(of) !== ofWord || plain(them) !== themWord)
        continue
      const what = tokens[number.head]
      const verb = tokens[what?.head ?? -1]
      if (!what || !isNoun(what) || what.index < number.index || verb?.upos !== 'VERB') continue
      if (!/^(?:obj|obl)/.test(what.deprel)) continue
      const counted = hangingOn(tokens, verb).findLast(
        (t) => /^(?:nsubj|obj)/.test(t.deprel) && t !== what && t.index < number.index && isNoun(t),
      )
      if (counted) Object.assign(what, { head: counted.index, deprel: 'appos' })
    }
  },
}
