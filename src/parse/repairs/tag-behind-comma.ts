// Repairing who says it at the end: "He was held, prosecutors revealed on Monday".
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const tagBehindComma: TreeRepair = {
  name: 'tag-behind-comma',
  example:
    'He was {root arrested} on suspicion of fraud, {nsubj-of-revealed prosecutors} {parataxis-of-arrested revealed} on Monday.',
  before:
    'He was {root arrested} on suspicion of fraud, {obl-of-arrested prosecutors} {acl-of-prosecutors revealed} on Monday.',
  reason:
    'A finite verb describes no noun: behind a comma and a noun without a preposition it has that noun for its subject. So has a participle of saying behind those who speak: “both firms announced on Tuesday”.',
  repair(tokens, { sayingVerbs, speakingBodies, byWord }) {
    const root = tokens.find(({ deprel }) => deprel === 'root')
    for (const verb of tokens) {
      const noun = tokens[verb.head]
      if (verb.deprel !== 'acl' || !noun || noun.index !== verb.index - 1) continue
      const isSaying = sayingVerbs.has(verb.lemma) && speakingBodies.has(noun.lemma)
      const isTold = verb.xpos === 'VBN' && isSaying && plain(tokens[verb.index + 1]) !== byWord
      if (verb.xpos !== 'VBD' && !isTold) continue
      const mine = hangingOn(tokens, noun).filter((t) => t !== verb && t.upos !== 'PUNCT')
      const first = Math.min(noun.index, ...mine.map(({ index }) => index))
      if (!root || root === noun || !isNoun(noun) || tokens[first - 1]?.exact !== ',') continue
      if (mine.some(({ deprel }) => /^(?:case|cc|appos)$/.test(deprel))) continue
      Object.assign(noun, { head: verb.index, deprel: 'nsubj' })
      Object.assign(verb, { head: root.index, deprel: 'parataxis', xpos: 'VBD' })
    }
  },
}
