// Repairing "found Ana Diaz guilty", where the one who was judged was read as a word of the name of the guilt.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const foundGuilty: TreeRepair = {
  name: 'found-guilty',
  example: 'The judge {root found} {obj-of-found Ana} Diaz {xcomp-of-found guilty} of fraud.',
  before: 'The judge {root found} {compound-of-guilty Ana} Diaz {obj-of-found guilty} of fraud.',
  reason: 'Behind a verb of judging and the one judged, “guilty” says what the court found, and is no noun.',
  repair(tokens, { verdictVerbs, verdictWords }) {
    for (const verdict of tokens) {
      const judged = tokens[verdict.index - 1]
      if (!judged || !verdictWords.has(plain(verdict)) || !(isNoun(judged) || judged.xpos === 'PRP')) continue
      const isFlat = verdict.deprel === 'flat'
      const verb = tokens[isFlat ? (tokens[verdict.head]?.head ?? -1) : verdict.head]
      if (!verb || !verdictVerbs.has(verb.lemma) || verb.index > judged.index) continue
      if (hangingOn(tokens, verb).some(({ deprel }) => deprel === 'aux:pass')) continue
      if (isFlat || /^(?:obj|xcomp)$/.test(verdict.deprel)) judge(tokens, verb, judged, verdict)
    }
  },
}

/** Makes the words before the verdict the object of the verb. */
function judge(tokens: readonly Token[], verb: Token, judged: Token, verdict: Token): void {
  const words = hangingOn(tokens, verdict).filter(({ index }) => index < verdict.index)
  const parts = words.filter(({ deprel }) => deprel === 'compound')
  Object.assign(verdict, { head: verb.index, deprel: 'xcomp', upos: 'ADJ', xpos: 'JJ' })
  const last = judged.deprel === 'flat' ? tokens[judged.head]! : judged
  if (!parts.includes(last)) return
  // the parts of a person’s name hang on its first word
  const isName = parts.every(({ upos }) => upos === 'PROPN')
  const head = isName ? parts[0]! : last
  for (const word of words) if (word !== head) word.head = head.index
  if (isName) for (const part of parts) if (part !== head) part.deprel = 'flat'
  Object.assign(head, { head: verb.index, deprel: 'obj' })
}
