// Repairing the first word of a title that was read as a demand: "Transport minister Lidia Karan said".
import type { TreeRepair } from './tree-repair.ts'

export const titleNoun: TreeRepair = {
  name: 'title-noun',
  example:
    '{compound-of-minister Transport} {nsubj-of-said minister} {appos-of-minister Lidia} Karan {root said} the ferry had been allowed to carry 90 passengers.',
  before:
    '{advcl-of-said Transport} {obj-of-Transport minister} {nsubj-of-said Lidia} Karan {root said} the ferry had been allowed to carry 90 passengers.',
  reason:
    'A noun right before the name that a verb has for its subject is what that person is, with the word before it.',
  repair(tokens) {
    const [word, title, name] = tokens
    if (!word || !title || !name || word.xpos !== 'VB' || word.head < 0) return
    if (title.deprel !== 'obj' || title.head !== word.index || title.upos !== 'NOUN') return
    if (name.upos !== 'PROPN' || name.deprel !== 'nsubj' || name.head !== word.head) return
    Object.assign(title, { head: word.head, deprel: 'nsubj' })
    Object.assign(name, { head: title.index, deprel: 'appos' })
    Object.assign(word, { head: title.index, deprel: 'compound', upos: 'NOUN', xpos: 'NN' })
  },
}
