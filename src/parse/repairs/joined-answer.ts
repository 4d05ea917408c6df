// Repairing "Diaz said she was sorry, but rejected the charge", where rejecting was read as part of what she said.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const joinedAnswer: TreeRepair = {
  name: 'joined-answer',
  example:
    'The bank chief {root told} lawmakers that he was deeply {ccomp-of-told sorry}, but {conj-of-told rejected} accusations of fraud.',
  before:
    'The bank chief {root told} lawmakers that he was deeply {ccomp-of-told sorry}, but {conj-of-sorry rejected} accusations of fraud.',
  reason:
    'Who speaks of himself and then rejects or warns does both in this report: the second act of speech stands beside the first, not within it.',
  repair(tokens, { answerVerbs, sayingVerbs, butWord }) {
    for (const verb of tokens) {
      const told = tokens[verb.head]
      const saying = tokens[told?.head ?? -1]
      if (verb.deprel !== 'conj' || verb.xpos !== 'VBD' || !answerVerbs.has(verb.lemma)) continue
      if (told?.deprel !== 'ccomp' || saying?.xpos !== 'VBD' || !sayingVerbs.has(saying.lemma)) continue
      const mine = hangingOn(tokens, verb)
      const joint = mine.find(({ deprel }) => deprel === 'cc')
      if (!joint || mine.some(({ deprel }) => /^(?:nsubj|aux)/.test(deprel))) continue
      const isApart = plain(joint) === butWord || tokens[joint.index - 1]?.exact === ','
      const subject = hangingOn(tokens, told).find(({ deprel }) => deprel.startsWith('nsubj'))
      if (isApart && subject?.upos === 'PRON') verb.head = saying.index
    }
  },
}
