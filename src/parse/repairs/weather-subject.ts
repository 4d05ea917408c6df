// Repairing a bare first noun that was read as a demand: "Snow closed schools".
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const weatherSubject: TreeRepair = {
  name: 'weather-subject',
  example: '{nsubj-of-closed Snow} {root closed} {obj-of-closed schools} in the north.',
  before: '{root Snow} {amod-of-schools closed} {obj-of-Snow schools} in the north.',
  reason: 'News asks nobody to snow: such a first word before a verb in the past is a noun, and its subject.',
  repair(tokens, { weatherNouns, pastEnding }) {
    const [noun, verb] = tokens
    if (!noun || !verb || noun.deprel !== 'root' || !weatherNouns.has(plain(noun))) return
    if (isNoun(noun) || !plain(verb).endsWith(pastEnding)) return
    if (verb.head !== noun.index && tokens[verb.head]?.head !== noun.index) return
    for (const t of hangingOn(tokens, noun)) t.head = verb.index
    Object.assign(verb, { head: -1, deprel: 'root', upos: 'VERB', xpos: 'VBD' })
    Object.assign(noun, { head: verb.index, deprel: 'nsubj', upos: 'NOUN', xpos: 'NN' })
  },
}
