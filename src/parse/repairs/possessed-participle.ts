// Repairing "Peru's recognised government said", where the participle was read as a verb of its own.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

export const possessedParticiple: TreeRepair = {
  name: 'possessed-participle',
  example:
    "{nmod:poss-of-government Norland}'s internationally {amod-of-government recognised} {nsubj-of-said government} {root said} it would judge the rebels.",
  before:
    "{nsubj-of-said Norland}'s internationally {ccomp-of-said recognised} {obj-of-recognised government} {root said} it would judge the rebels.",
  reason: 'Between “’s” and a noun stands what describes the noun; no clause begins there.',
  repair(tokens) {
    for (const mark of tokens) {
      const owner = tokens[mark.head]
      if (mark.xpos !== 'POS' || !owner || owner.index !== mark.index - 1) continue
      const word = tokens.slice(mark.index + 1).find(({ upos }) => upos !== 'ADV')
      const noun = word && tokens[word.index + 1]
      if (!noun || !isNoun(noun) || !/^VB[DN]$/.test(word.xpos) || noun.head !== word.index) continue
      if (noun.deprel !== 'obj' || !/^(?:ccomp|root|advcl|parataxis)$/.test(word.deprel)) continue
      if (hangingOn(tokens, word).some(({ deprel }) => /^(?:aux|nsubj)/.test(deprel))) continue
      const verb = tokens[word.head]
      if (!verb || owner.head !== verb.index || !owner.deprel.startsWith('nsubj')) continue
      Object.assign(noun, { head: verb.index, deprel: owner.deprel })
      Object.assign(owner, { head: noun.index, deprel: 'nmod:poss' })
      Object.assign(word, { head: noun.index, deprel: 'amod', xpos: 'VBN' })
    }
  },
}
